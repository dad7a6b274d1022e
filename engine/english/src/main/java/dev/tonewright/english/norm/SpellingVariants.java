package dev.tonewright.english.norm;

import dev.tonewright.english.WordLists;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Spelling;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes British, American, Canadian or Oxford spelling, from {@code spelling-variants.txt}. */
final class SpellingVariants extends SentenceRule {

  /** Groups whose American form Canada writes; Oxford shares only the first. */
  private static final String OXFORD_GROUPS = "ise";

  private static final String CANADIAN_GROUPS = "ise|yse|misc-ca";

  /**
   * Lower-case function words of Spanish, Portuguese and French that are no English words. Two of
   * them make a sentence one that this spelling does not govern.
   */
  private static final Set<String> FOREIGN =
      Set.of(
          ("por el los las una del con para que su sus está gracias hola usted esta este"
                  + " é não você obrigado obrigada uma seu sua nosso nossa os dos das ao aos"
                  + " je vous nous le les des du est et pour votre notre avec merci une dans")
              .split(" "));

  /** What America names with "return" in front where Britain has "returns". */
  private static final Set<String> RETURNED =
      Set.of("label", "labels", "period", "window", "policy", "form", "forms");

  private final Map<Spelling, Map<String, String>> tables = new HashMap<>();

  SpellingVariants() {
    super("norm.spelling", Family.REPAIR, Dimension.LOCALE, Role.OWN);
    for (Spelling s : Spelling.values()) {
      tables.put(s, new HashMap<>());
    }
    String group = "";
    for (String line : WordLists.lines("spelling-variants.txt")) {
      if (line.startsWith("[")) {
        group = line.substring(1, line.length() - 1);
        continue;
      }
      for (String entry : line.split(" ")) {
        expand(group, entry);
      }
    }
  }

  /** {@code colo/u/r+s,ed}: British with the middle, American without; or {@code brit>amer+…}. */
  private void expand(String group, String entry) {
    String[] parts = entry.split("\\+", 2);
    String stem = parts[0];
    String british;
    String american;
    if (stem.contains(">")) {
      british = stem.substring(0, stem.indexOf('>'));
      american = stem.substring(stem.indexOf('>') + 1);
    } else {
      String[] middle = stem.split("/", -1);
      british = middle[0] + middle[1] + middle[2];
      american = middle[0] + middle[2];
    }
    String[] endings = parts.length > 1 ? (parts[1] + ",").split(",", -1) : new String[] {""};
    for (String ending : endings) {
      add(group, british + ending, american + ending);
    }
  }

  private void add(String group, String british, String american) {
    boolean oneWay = group.startsWith("to-american");
    tables.get(Spelling.AMERICAN).put(british, american);
    if (oneWay) {
      return;
    }
    tables.get(Spelling.BRITISH).put(american, british);
    boolean oxford = group.matches(OXFORD_GROUPS);
    tables.get(Spelling.OXFORD).put(oxford ? british : american, oxford ? american : british);
    boolean canadian = group.matches(CANADIAN_GROUPS);
    tables.get(Spelling.CANADIAN).put(canadian ? british : american, canadian ? american : british);
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.spelling() != Spelling.KEEP;
  }

  @Override
  void look(Passage p) {
    Map<String, String> table = tables.get(p.context().norms().spelling());
    Sentence s = p.sentence();
    if (isForeign(s)) {
      return;
    }
    for (int t = 0; t < s.size(); t++) {
      String right = namesReturn(p, t) ? "return" : table.get(s.lower(t));
      if (right == null || !p.isWord(t) || !p.free(t) || isName(s, t) || isSpanishFavor(s, t)) {
        continue;
      }
      if (standsInName(p, s.lower(t), right)) {
        continue;
      }
      String word = s.word(t);
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      String written =
          capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
      p.offer(
          "“" + right + "” is the spelling of this locale.",
          Corrections.minimal(p, p.placed().token(t), written));
    }
  }

  /** Whether a label or a name has the other spelling, which a reply would then mix. */
  private static boolean standsInName(Passage p, String word, String right) {
    int same = 0;
    while (same < Math.min(word.length(), right.length())
        && word.charAt(same) == right.charAt(same)) {
      same++;
    }
    String stem = word.substring(0, Math.min(word.length(), same + 1));
    return p.context().parsed().sentences().stream()
        .map(Placed::sentence)
        .anyMatch(
            s ->
                IntStream.range(0, s.size())
                    .anyMatch(t -> isName(s, t) && s.lower(t).contains(stem)));
  }

  /** "Your returns label", in American; after "the shop", "returns" would be a verb. */
  private static boolean namesReturn(Passage p, int t) {
    Sentence s = p.sentence();
    return p.context().norms().spelling() == Spelling.AMERICAN
        && s.word(t).equals("returns")
        && t > 0
        && Expressions.match(
            s.lower(t - 1), "an?|the|your|our|this|that|my|any|prepaid|free|new|day")
        && t + 1 < s.size()
        && RETURNED.contains(s.lower(t + 1));
  }

  private static boolean isForeign(Sentence s) {
    return IntStream.range(0, s.size())
            .filter(t -> FOREIGN.contains(s.word(t).toLowerCase(Locale.ROOT)))
            .limit(2)
            .count()
        > 1;
  }

  /** “Por favor”, which English drafts borrow whole. */
  private static boolean isSpanishFavor(Sentence s, int t) {
    return t > 0 && s.lower(t).equals("favor") && Expressions.match(s.lower(t - 1), "por|de");
  }

  /** Capitals within a sentence make a name or a label of it, and full capitals a shout. */
  private static boolean isName(Sentence s, int t) {
    String rest = s.word(t).substring(1);
    boolean capital = Character.isUpperCase(s.word(t).codePointAt(0));
    return !rest.equals(rest.toLowerCase(Locale.ROOT)) || t > 0 && capital;
  }
}

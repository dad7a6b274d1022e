package dev.tonewright.english;

import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Match;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contractions, slots and agreement of English, as cards need them. */
public final class EnglishCardLanguage implements CardLanguage {

  private static final Map<String, List<String>> CLITICS =
      Map.ofEntries(
          Map.entry("n't", List.of("not")),
          Map.entry("n’t", List.of("not")),
          Map.entry("'m", List.of("am")),
          Map.entry("'re", List.of("are")),
          Map.entry("'ve", List.of("have")),
          Map.entry("'ll", List.of("will")),
          Map.entry("'d", List.of("would", "had")));

  private static final Set<String> AGREEING = Set.of("be", "my", "was", "is", "does", "needs");

  private final EnglishWordForms forms;
  private final EnglishSlots slots;
  private final QuestionOrder order;

  public EnglishCardLanguage(EnglishWordForms forms) {
    this.forms = forms;
    this.slots = new EnglishSlots(forms);
    this.order = new QuestionOrder(forms);
  }

  @Override
  public WordForms wordForms() {
    return forms;
  }

  @Override
  public boolean knows(String type) {
    return EnglishSlots.TYPES.contains(type);
  }

  @Override
  public List<String> readings(Sentence s, int t) {
    String lower = s.lower(t).replace('’', '\'');
    List<String> clitic = CLITICS.get(lower);
    if (clitic != null) {
      return clitic;
    }
    if (lower.equals("'s")) {
      if (s.tag(t).equals("POS")) {
        return List.of("'s");
      }
      return t > 0 && s.lower(t - 1).equals("let") ? List.of("us") : List.of("is", "has");
    }
    boolean beforeNot = t + 1 < s.size() && s.lower(t + 1).replace('’', '\'').equals("n't");
    if (beforeNot && lower.equals("ca")) {
      return List.of("can");
    }
    if (beforeNot && lower.equals("wo")) {
      return List.of("will");
    }
    return List.of(lower);
  }

  @Override
  public String contracted(String words) {
    return ShortForms.of(words);
  }

  @Override
  public List<Integer> extents(String type, Sentence s, int from, int first) {
    return slots.extents(type, s, from, first);
  }

  @Override
  public Optional<List<Reform>> reform(Sentence s, Match.Filled slot, String type) {
    if (slot.type().equals(type)) {
      return Optional.of(List.of());
    }
    if (slot.type().equals("Q:direct") && type.equals("Q")) {
      return order.embedded(s, slot.first());
    }
    if (slot.type().equals("Q") && type.equals("Q:direct")) {
      return order.turned(s, slot.first(), slot.last());
    }
    String tag =
        switch (type) {
          case "V" -> "VB";
          case "V:ing" -> "VBG";
          default -> "";
        };
    if (tag.isEmpty() || !slot.type().startsWith("V")) {
      return Optional.empty();
    }
    List<Reform> changed = new ArrayList<>();
    for (int t = slot.first(); t <= slot.last(); t++) {
      boolean head = t == slot.first() || coordinate(s, slot, t);
      if (head) {
        Optional<String> form = forms.lemma(s.lower(t), "V").flatMap(l -> forms.inflect(l, tag));
        if (form.isEmpty()) {
          return Optional.empty();
        }
        changed.add(new Reform(t, t, form.get()));
      } else if (mayBeVerb(s, slot, t) && joined(s, slot, t)) {
        return Optional.empty(); // a second verb whose place in the parse is not sure
      }
    }
    return Optional.of(changed);
  }

  /** Whether a word could stand in the form of the slot's verb: "and including" in "sending". */
  private boolean mayBeVerb(Sentence s, Match.Filled slot, int t) {
    return slot.type().equals("V:ing")
        ? Expressions.match(s.tag(t), "VBG|IN") && forms.is(s.lower(t), "VBG")
        : Expressions.match(s.tag(t), "VBP?");
  }

  /** Whether "and", "or" or "then" stands just before a word. */
  private static boolean joined(Sentence s, Match.Filled slot, int t) {
    for (int p = t - 1; p > slot.first() && p >= t - 2; p--) {
      if (s.tag(p).equals("CC") || s.lower(p).equals("then")) {
        return true;
      }
    }
    return false;
  }

  private static boolean coordinate(Sentence s, Match.Filled slot, int t) {
    boolean base =
        joined(s, slot, t) && s.lower(t).equals(s.lemma(t)); // "sign out and then set up"
    return s.tag(t).startsWith("V")
        && s.relation(t).equals("conj")
        && s.head(t) == slot.first()
        && (s.tag(t).equals(s.tag(slot.first())) || base);
  }

  @Override
  public boolean clauseStart(Sentence s, int t) {
    return EnglishClauses.clauseStart(s, t);
  }

  @Override
  public boolean sentenceStart(Sentence s, int t) {
    return EnglishClauses.sentenceStart(s, t);
  }

  @Override
  public String uncapitalized(Sentence s, int t) {
    String word = s.word(t);
    boolean stays =
        word.equals("I")
            || s.tag(t).startsWith("NNP")
            || word.length() > 1
                && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
            || !Character.isLetter(word.codePointAt(0));
    return stays ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  @Override
  public boolean agrees(String slot) {
    return AGREEING.contains(slot);
  }

  @Override
  public Optional<String> agree(String literal, Sentence s, Match match) {
    return switch (literal) {
      case "be" -> withSpeaker(s, match, "am", "are");
      case "my" -> withSpeaker(s, match, "my", "our");
      case "was" -> withNoun(s, match, "was", "were");
      case "is" -> withNoun(s, match, "is", "are");
      case "does" -> withNoun(s, match, "does", "do");
      case "needs" -> withNoun(s, match, "needs", "need");
      default -> Optional.empty();
    };
  }

  private static Optional<String> withSpeaker(Sentence s, Match match, String one, String many) {
    return match.slot("we").map(w -> s.lower(w.first()).equals("i") ? one : many);
  }

  /** Agrees with the first noun slot; empty where its number is not sure. */
  private static Optional<String> withNoun(Sentence s, Match match, String one, String many) {
    return match.slots().stream()
        .filter(f -> f.type().equals("NP") || f.type().equals("N"))
        .findFirst()
        .flatMap(f -> NounPhrases.plural(s, f.first(), f.last()))
        .map(plural -> plural ? many : one);
  }
}

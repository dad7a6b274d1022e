package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.english.WordLists;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Misspellings that have exactly one correction, from lists or one slip away. */
final class Corrections extends SentenceRule {

  /** "pleasw *please": the writer has mended the word already. */
  private static final Pattern CORRECTED =
      Pattern.compile("[?.!]?\\s+(?:\\*\\p{L}+(?!\\S*\\*)|\\p{L}+\\*(?=\\s|$))");

  private static final String APOSTROPHE = "repair.apostrophe";

  private static final String SPELLING = "repair.spelling";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_'’@#/.\\-])\\p{L}+(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}_'’@/\\-])");

  private static final Pattern PLAIN = Pattern.compile("[a-z]{4,24}");

  private static final Pattern VERB = Pattern.compile("(?i)\\s+(?:is|was)\\b");

  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\d'’])\\p{Ll}++(?![\\d'’])");

  private final Map<String, String> typos;
  private final Map<String, String> apostrophes;
  private final EnglishWordForms forms;
  private final Misspelling misspelling;

  Corrections(EnglishWordForms forms, Misspelling misspelling) {
    super("repair.typo", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.typos = WordLists.pairs("typos.txt");
    this.apostrophes = WordLists.pairs("apostrophes.txt");
    this.forms = forms;
    this.misspelling = misspelling;
  }

  @Override
  public Set<String> ids() {
    return new TreeSet<>(List.of(id(), APOSTROPHE, SPELLING));
  }

  @Override
  void look(Passage p) {
    String text = p.sentence().text();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String written = word.group();
      String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
      Span span = new Span(word.start(), word.end()).shift(p.placed().start());
      // "example.com", and "recen;ty", where a slipped finger hides the rest of the word
      boolean goesOn =
          word.end() + 1 < text.length()
              && ".;".indexOf(text.charAt(word.end())) >= 0
              && Character.isLetterOrDigit(text.charAt(word.end() + 1));
      boolean shouted = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
      boolean mixed = !written.substring(1).equals(written.substring(1).toLowerCase(Locale.ROOT));
      if (goesOn
          || mixed && !shouted
          || CORRECTED.matcher(text).region(word.end(), text.length()).lookingAt()) {
        continue;
      }
      String meant = contracted(lower, text, word.end());
      if (typos.containsKey(lower)) {
        p.offer(
            "“" + typos.get(lower) + "” is the correct spelling.",
            minimal(p, span, dressed(typos.get(lower), written, shouted)));
      } else if (!meant.isEmpty() && !(shouted && written.length() < 4)) {
        p.offerAs(
            APOSTROPHE,
            "“" + meant + "” is written so.",
            List.of(minimal(p, span, dressed(meant, written, shouted))));
      } else if (PLAIN.matcher(lower).matches() && !shouted && unknown(lower)) {
        slip(p, word, written);
      }
    }
  }

  /**
   * What a contraction without its apostrophe stands for; "thats is" has the verb once too often.
   */
  private String contracted(String lower, String text, int end) {
    String meant = apostrophes.getOrDefault(lower, "");
    boolean verbFollows =
        meant.endsWith("'s") && VERB.matcher(text).region(end, text.length()).lookingAt();
    return verbFollows ? meant.substring(0, meant.length() - 2) : meant;
  }

  /** A word that no dictionary has, one slip from a common one. */
  private void slip(Passage p, Matcher word, String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    boolean capital = !lower.equals(written);
    Optional<String> right = misspelling.meant(lower).filter(r -> !capital || opener(p, word, r));
    if (right.isPresent() && athome(p.sentence().text(), word)) {
      Span span = new Span(word.start(), word.end()).shift(p.placed().start());
      p.offerAs(
          SPELLING,
          "“" + right.get() + "” is the correct spelling.",
          List.of(minimal(p, span, dressed(right.get(), written, false))));
    }
  }

  /** Whether a capital belongs to the start of the sentence, and not to a name. */
  private boolean opener(Passage p, Matcher word, String right) {
    return word.start() == 0
        && right.length() > 5
        && misspelling.everyday(right)
        && !forms.is(right, "NN");
  }

  private boolean unknown(String lower) {
    return !forms.known(lower) && misspelling.unknown(lower);
  }

  /** Whether the words beside one, and most of its sentence, are English. */
  private boolean athome(String text, Matcher here) {
    Matcher word = SMALL_WORD.matcher(text);
    int words = 0;
    int strange = 0;
    int previousEnd = -9;
    boolean previousStrange = false;
    boolean beside = false;
    while (word.find()) {
      String written = word.group();
      boolean self = word.start() == here.start();
      boolean odd = !self && unknown(written) && !typos.containsKey(written);
      words++;
      strange += odd ? 1 : 0;
      beside |= self && previousStrange && word.start() - previousEnd < 3;
      boolean after = previousEnd == here.end() && odd;
      beside |= after && word.start() - previousEnd < 3;
      previousStrange = odd;
      previousEnd = word.end();
    }
    return !beside && words > 2 && strange * 6 <= words;
  }

  private static String dressed(String right, String written, boolean shouted) {
    if (shouted) {
      return right.toUpperCase(Locale.ROOT);
    }
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
  }

  /** Only the letters that differ change. */
  static dev.tonewright.text.TextChange minimal(Passage p, Span span, String after) {
    String before = span.of(p.text());
    int head = 0;
    while (head < before.length()
        && head < after.length()
        && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < before.length() - head
        && tail < after.length() - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    // A letter stays with the change, so that an insertion never touches a neighbouring one.
    if (head + tail == before.length()) {
      if (head > 0) {
        head--;
      } else {
        tail--;
      }
    }
    return p.change(
        span.start() + head, span.end() - tail, after.substring(head, after.length() - tail));
  }
}

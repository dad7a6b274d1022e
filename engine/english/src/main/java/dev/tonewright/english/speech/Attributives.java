package dev.tonewright.english.speech;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Speech.Kind;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts a measure in the singular before the noun it belongs to: "a twenty watt charger". */
final class Attributives {

  /** How far back a determiner is looked for: "your new USB 20 W charger". */
  private static final int BACK = 4;

  private static final Pattern JOINED = Pattern.compile(",? (?:or|and|to|x|×|by) |, | ?[/–-] ?");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:(?<![\\p{L}\\p{N}-])an?|(?:^|[.!?\\n] ?)An?) $");

  private static final Pattern GOES_ON =
      Pattern.compile("(?:/ ?\\p{Ll}+)? (?!(?:or|and|and/or|to)\\b)(?:\\p{Ll}{2}|\\p{Lu}{2,5}\\b)");

  /** What stands before its noun already. */
  private static final Pattern SIZED = Pattern.compile("(?<!\\bone) inch$");

  private final Map<String, String> singulars = new HashMap<>();
  private final Pattern plural;

  /** What an amount is the worth of, whether or not the parse finds it. */
  private final Pattern worth;

  Attributives(SpeechData data) {
    for (List<String> names : data.units().values()) {
      add(names.get(0), names.get(1));
      add(data.spelt(names.get(0), true), data.spelt(names.get(1), true));
    }
    for (List<String> names : data.currencies().values()) {
      add(names.get(0), names.get(1));
      if (!names.get(2).equals("penny")) {
        add(names.get(2), names.get(3)); // "a fifty pence coin"
      }
    }
    add("inch", "inches");
    add("stone", "stone");
    worth = Pattern.compile(" (?:e-?)?" + SpeechData.any(data.worth()) + "s?\\b");
    plural = Pattern.compile("\\b" + SpeechData.any(singulars.keySet()) + "\\b");
  }

  private void add(String one, String several) {
    if (!several.isEmpty()) {
      singulars.put(several, one);
    }
  }

  /**
   * As said, with measures in the singular where a noun stands behind them as their head.
   *
   * @param said in order, none overlapping another
   */
  List<Spoken> singular(List<Spoken> said, ParsedText parsed) {
    List<Spoken> singular = new ArrayList<>(said);
    Spoken last = null;
    for (int i = said.size() - 1; i >= 0; i--) {
      Spoken spoken = said.get(i);
      boolean measure = spoken.kind() == Kind.UNIT || spoken.kind() == Kind.AMOUNT;
      if (measure && plural.matcher(spoken.said()).find()) {
        if (last != null && joined(spoken, last, parsed.text())
            || spoken.kind() == Kind.AMOUNT && at(worth, spoken, parsed.text())
            || article(spoken, parsed.text())
            || beforeNoun(spoken, parsed)) {
          String one = plural.matcher(spoken.said()).replaceAll(m -> singulars.get(m.group()));
          last = new Spoken(spoken.span(), spoken.kind(), one);
          singular.set(i, last);
        }
      } else if (measure && SIZED.matcher(spoken.said()).find()) {
        last = spoken;
      }
    }
    return singular;
  }

  /** "a 2 m or 3 m cable": both have one noun. */
  private static boolean joined(Spoken one, Spoken other, String text) {
    Span gap = new Span(one.span().end(), other.span().start());
    return one.kind() == other.kind() && JOINED.matcher(gap.of(text)).matches();
  }

  /** "a £10/month fee": a noun in the singular stands behind it somewhere. */
  private static boolean article(Spoken spoken, String text) {
    return ARTICLE
            .matcher(text)
            .region(Math.max(0, spoken.span().start() - 6), spoken.span().start())
            .useTransparentBounds(true)
            .find()
        && at(GOES_ON, spoken, text);
  }

  private static boolean at(Pattern behind, Spoken spoken, String text) {
    return behind.matcher(text).region(spoken.span().end(), text.length()).lookingAt();
  }

  private static boolean beforeNoun(Spoken spoken, ParsedText parsed) {
    return parsed.sentences().stream()
        .filter(placed -> placed.span().contains(spoken.span()))
        .anyMatch(placed -> beforeNoun(spoken, placed, parsed.text()));
  }

  private static boolean beforeNoun(Spoken spoken, Placed placed, String text) {
    Sentence s = placed.sentence();
    int first = -1;
    int last = -1;
    for (int t = 0; t < s.size(); t++) {
      if (placed.token(t).overlaps(spoken.span())) {
        first = first < 0 ? t : first;
        last = t;
      }
    }
    int next = last + 1;
    if (first < 0
        || next >= s.size()
        || !Expressions.match(s.word(next), "\\p{Ll}[\\p{L}-]+|\\p{Lu}{2,5}")) {
      return false;
    }
    Span gap = new Span(placed.token(last).end(), placed.token(next).start());
    if (!gap.of(text).equals(" ")) {
      return false;
    }
    int head = head(s, first, last);
    if (Character.isUpperCase(s.word(next).charAt(0)) && head == next) {
      return false; // "the 20 kg DHL took", though "the 5 kg UPS parcel"
    }
    return head > last && nominal(s, next, head) && fits(s, first, last, head, spoken);
  }

  /** The token behind the measure on which the measure depends; −1 where there is none. */
  private static int head(Sentence s, int first, int last) {
    for (int t = last; t >= first; t--) {
      int of = Expressions.match(s.relation(t), "conj|nmod") && s.head(t) < first ? s.head(t) : t;
      if (of >= 0
          && s.head(of) > last
          && Expressions.match(s.relation(of), "compound|nummod|amod|nmod|dep")) {
        return s.head(of);
      }
    }
    return -1;
  }

  /** Whether a noun phrase alone stands from {@code next} to its head. */
  private static boolean nominal(Sentence s, int next, int head) {
    for (int t = next; t < head; t++) {
      if (!Expressions.match(s.tag(t), "NNS?|JJ|HYPH")
          || Expressions.match(s.lower(t), "last|next|extra|more")) {
        return false;
      }
    }
    return Expressions.match(s.tag(head), "NNS?")
        && !Expressions.match(s.relation(head), "obl:(?:tmod|npmod)");
  }

  private static boolean fits(Sentence s, int first, int last, int head, Spoken spoken) {
    if (determined(s, first)) {
      return true;
    }
    // "20 W chargers" are chargers; "10 GB data", "5 kg flour" and "$20 shipping" are quantities.
    return spoken.kind() == Kind.UNIT
        && s.tag(head).equals("NNS")
        && !Expressions.match(s.lemma(head), "datum|data|goods|tops")
        && !Expressions.match(s.word(last), ".{2,}s");
  }

  /** Whether a determiner opens the phrase: "your new USB 20 W charger", "a 2 m or 3 m cable". */
  private static boolean determined(Sentence s, int first) {
    boolean figure = true;
    for (int t = first - 1; t >= 0 && t >= first - 1 - BACK; t--) {
      if (figure && Expressions.match(s.tag(t), "DT|PRP\\$|POS")) {
        return !Expressions.match(s.lower(t), "every|all|both|half");
      }
      if (t == first - 1 && s.tag(t).equals("CD")) {
        return true;
      }
      figure = s.tag(t).equals("CC") ? false : figure || s.tag(t).equals("CD");
      if (!Expressions.match(s.tag(t), "JJ|NNP?S?|CC|CD|SYM|[$]")) {
        return false;
      }
    }
    return false;
  }
}

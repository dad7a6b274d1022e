package dev.tonewright.protect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what stands on a screen: labels after "tap", before "icon", and menu paths. */
final class InterfaceWords {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’/-]*";

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

  /** Words that may stand between the verb and the label: "press and hold the". */
  private static final int LONGEST_APPROACH = 4;

  /** Words in lower case that may end a label: "Device information". */
  private static final int LONGEST_TAIL = 3;

  private final ProtectionCues cues;
  private final Pattern menuPath;

  InterfaceWords(ProtectionCues cues) {
    this.cues = cues;
    this.menuPath = menuPath(cues);
  }

  private static Pattern menuPath(ProtectionCues cues) {
    String links =
        Stream.concat(Stream.of("&"), cues.of(Cue.LABEL_LINK).stream().sorted())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String label = WORD + "(?:[ \\x{00A0}](?:(?:" + links + ")[ \\x{00A0}])?" + WORD + "){0,4}";
    return Pattern.compile(label + "(?:\\s?(?:>|›|→|»|&gt;|->|=>)\\s?" + label + ")+");
  }

  void find(ParsedText parsed, Collection<Item> found) {
    for (ParsedText.Placed placed : parsed.sentences()) {
      Sentence sentence = placed.sentence();
      for (int t = 0; t < sentence.size(); t++) {
        if (cues.has(Cue.INTERFACE_VERB, sentence.lower(t))) {
          afterVerb(placed, t, found);
        } else if (t > 0 && cues.has(Cue.INTERFACE_NOUN, sentence.lower(t))) {
          beforeNoun(placed, t, found);
        }
      }
    }
    paths(parsed.text(), found);
  }

  private void afterVerb(ParsedText.Placed placed, int verb, Collection<Item> found) {
    Sentence sentence = placed.sentence();
    int first = verb + 1;
    while (first < sentence.size()
        && first - verb <= LONGEST_APPROACH
        && Character.isLowerCase(sentence.word(first).codePointAt(0))) {
      first++;
    }
    if (first == verb + 1 && shortened(sentence, first)) {
      found.add(item(placed, first, clauseEnd(sentence, first)));
      return;
    }
    if (first >= sentence.size() || !labels(sentence, first)) {
      bold(placed, verb, found);
      return;
    }
    int last = first;
    for (int t = first + 1; t < sentence.size() && !newline(sentence, t); t++) {
      if (labels(sentence, t)) {
        last = t;
      } else if (!cues.has(Cue.NAME_LINK, sentence.lower(t))) {
        break;
      }
    }
    found.add(item(placed, first, tail(sentence, last)));
  }

  /** "Tap Don't have an account?": the label is a clause, in its own form. */
  private static boolean shortened(Sentence sentence, int first) {
    return first + 1 < sentence.size()
        && Edges.capitalised(sentence.word(first))
        && sentence.start(first + 1) == sentence.end(first)
        && Expressions.match(sentence.word(first + 1), "n?['’]t");
  }

  /** The last token of such a label: its question mark, or what stands before a mark or joint. */
  private int clauseEnd(Sentence sentence, int first) {
    for (int t = first + 1; t < sentence.size(); t++) {
      if (sentence.word(t).equals("?")) {
        return t;
      }
      if (newline(sentence, t)
          || ".,;:)!".contains(sentence.word(t))
          || cues.has(Cue.LABEL_LINK, sentence.lower(t))) {
        return t - 1;
      }
    }
    return sentence.size() - 1;
  }

  /** The last token of a label that runs on in lower case up to the end of the clause. */
  private int tail(Sentence sentence, int last) {
    for (int t = last + 1; t <= last + LONGEST_TAIL + 1; t++) {
      if (t == sentence.size() || ".,;)".contains(sentence.word(t)) || newline(sentence, t)) {
        return t - 1;
      }
      if (!Character.isLowerCase(sentence.word(t).codePointAt(0))
          || cues.has(Cue.LABEL_STOP, sentence.lower(t))
          || cues.has(Cue.INTERFACE_NOUN, sentence.lower(t))) {
        return last;
      }
    }
    return last;
  }

  private void beforeNoun(ParsedText.Placed placed, int noun, Collection<Item> found) {
    Sentence sentence = placed.sentence();
    int first = noun;
    while (first > 1 && names(sentence, first - 1) && !newline(sentence, first)) {
      first--;
    }
    if (first < noun) {
      found.add(item(placed, first, noun - 1));
    }
  }

  /** Bold words soon after the verb. */
  private static void bold(ParsedText.Placed placed, int verb, Collection<Item> found) {
    String text = placed.sentence().text();
    int from = placed.sentence().end(verb);
    Matcher matcher = BOLD.matcher(text.substring(from, Math.min(text.length(), from + 120)));
    if (matcher.find() && matcher.start() < 30) {
      int start = placed.start() + from;
      found.add(
          new Item(new Span(start + matcher.start(1), start + matcher.end(1)), Kind.INTERFACE));
    }
  }

  /** A capital makes a label, unless the word opens another clause ("… Submit Thank you"). */
  private boolean labels(Sentence sentence, int token) {
    String lower = sentence.lower(token);
    boolean last = token + 1 == sentence.size() || ".,;)>".contains(sentence.word(token + 1));
    return Edges.capitalised(sentence.word(token))
        && (last || !cues.has(Cue.LABEL_STOP, lower))
        && !cues.has(Cue.FREE_ABBREVIATION, lower)
        && lower.indexOf('\'') < 0;
  }

  private boolean names(Sentence sentence, int token) {
    return labels(sentence, token)
        && !cues.has(Cue.FREE_CAPITAL, sentence.lower(token))
        && !cues.has(Cue.INTERFACE_VERB, sentence.lower(token));
  }

  private static boolean newline(Sentence sentence, int token) {
    return sentence.text().substring(sentence.end(token - 1), sentence.start(token)).indexOf('\n')
        >= 0;
  }

  private static Item item(ParsedText.Placed placed, int first, int last) {
    return new Item(
        new Span(placed.token(first).start(), placed.token(last).end()), Kind.INTERFACE);
  }

  private void paths(String text, Collection<Item> found) {
    if (text.indexOf('>') < 0
        && !text.contains("&gt;")
        && !text.contains("→")
        && !text.contains("›")) {
      return;
    }
    Matcher matcher = menuPath.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int space = text.indexOf(' ', start);
      // "Open Settings > General": the verb is not part of the path.
      if (space > 0
          && space < matcher.end()
          && cues.has(Cue.INTERFACE_VERB, text.substring(start, space).toLowerCase(Locale.ROOT))) {
        start = space + 1;
      }
      found.add(new Item(new Span(start, matcher.end()), Kind.INTERFACE));
    }
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the numbers of what one may choose among as words where a machine reads the reply: "One,
 * keep the lamp. Two, send it back." It comes last, as all that is said by value.
 */
public final class SpokenOptions implements Rule {

  /** In a lead-in: what follows is a choice, and no order in which to do things. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "(?i)\\b(?:options|ways|choices|alternatives|possibilities|reasons|causes|tips|ideas|either|whichever|any"
              + " of|one of|two of|choose|pick)\\b");

  private static final Pattern ORDER =
      Pattern.compile("(?i)\\b(?:steps?|instructions|order:|all of|each of)\\b");

  /** A number that opens a line, or an item behind another in its line. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?m)(?:^|(?<=[:.,;!?] )|(?<=\\p{L} )(?=\\d{1,2}(?:\\)| \\p{Lu})))(\\d{1,2})(?:[.)](?="
              + " {1,3}\\S)|(?= \\p{Lu}))");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n");

  private static final List<String> COUNT =
      List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

  @Override
  public String id() {
    return "norm.spoken-options";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().medium() != Medium.SPEECH || !context.norms().repair()) {
      return List.of();
    }
    String text = context.text();
    List<Proposal> proposals = new ArrayList<>();
    List<Span> list = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      boolean bare = number.end() == number.end(1);
      if (bare && !opensItem(context, number.start())) {
        continue; // "2 lamps" counts them
      }
      int value = Integer.parseInt(number.group(1));
      if (value == 1) {
        offer(context, list).ifPresent(proposals::add);
        list.clear();
      }
      if (value == list.size() + 1) {
        list.add(new Span(number.start(), number.end()));
      }
    }
    offer(context, list).ifPresent(proposals::add);
    return proposals;
  }

  /** Whether the parser takes the number at {@code at} for that of an item. */
  private static boolean opensItem(RuleContext context, int at) {
    return context.parsed().sentences().stream()
        .anyMatch(p -> p.start() == at && p.sentence().tag(0).equals("LS"));
  }

  /** Whether the list that begins at {@code at} is one of things to choose among. */
  static boolean at(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    int from = 0;
    Matcher end = SENTENCE_END.matcher(before);
    while (end.find()) {
      from = end.end();
    }
    String lead = before.substring(from);
    return CHOICE.matcher(lead).find() && !ORDER.matcher(lead).find();
  }

  private Optional<Proposal> offer(RuleContext context, List<Span> list) {
    String text = context.text();
    if (list.size() < 2 || list.size() > COUNT.size() || !at(text, list.get(0).start())) {
      return Optional.empty();
    }
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      changes.add(counted(text, list.get(i), COUNT.get(i)));
      letter(context, list.get(i)).ifPresent(changes::add);
      int end = i + 1 < list.size() ? list.get(i + 1).start() : text.length();
      stop(text, list.get(i).end(), end).ifPresent(changes::add);
    }
    Step step = new Step(id(), Dimension.CHANNEL, "Options that are heard are counted in words.");
    return Optional.of(
        new Proposal(Edit.of(step, changes), Family.NORM, -1, Optional.of(Transition.SPOKEN)));
  }

  private static TextChange counted(String text, Span number, String word) {
    String before = text.substring(0, number.start());
    boolean opens =
        before.isEmpty() || before.endsWith("\n") || Expressions.match(before, "(?s).*[.!?] $");
    String pause = !opens && Character.isLetter(before.charAt(before.length() - 2)) ? ", " : "";
    int start = pause.isEmpty() ? number.start() : number.start() - 1;
    String said = pause + (opens ? word : word.toLowerCase(Locale.ROOT)) + ",";
    return TextChange.of(text, start, number.end(), said);
  }

  /** The first letter of an item, small where the word is no name. */
  private static Optional<TextChange> letter(RuleContext context, Span number) {
    for (Placed placed : context.parsed().sentences()) {
      Sentence s = placed.sentence();
      for (int t = 0; t < s.size() && placed.end() > number.end(); t++) {
        int start = placed.token(t).start();
        if (start >= number.end()) {
          boolean name =
              s.tag(t).startsWith("NNP") || !Expressions.match(s.word(t), "\\p{Lu}\\p{Ll}*");
          String letter = s.word(t).substring(0, 1).toLowerCase(Locale.ROOT);
          return name || s.word(t).equals("I")
              ? Optional.empty()
              : Optional.of(TextChange.of(context.text(), start, start + 1, letter));
        }
      }
    }
    return Optional.empty();
  }

  /** The full stop by which an item that fills a line ends. */
  private static Optional<TextChange> stop(String text, int from, int to) {
    int line = text.indexOf('\n', from);
    int end = line < 0 || line > to ? to : line;
    boolean whole = end == text.length() || text.charAt(end) == '\n';
    int word = end;
    while (word > from && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    return whole && word < end
        ? Optional.of(TextChange.of(text, word, end, text.substring(word, end) + "."))
        : Optional.empty();
  }
}

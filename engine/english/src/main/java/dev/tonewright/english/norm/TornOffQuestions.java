package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins one more thing that is asked for to the question that asks: "Could you confirm your
 * address? And the number of the order?"
 */
final class TornOffQuestions extends SentenceRule {

  private static final Set<String> ASKS =
      Set.of("confirm", "send", "provide", "give", "share", "tell", "verify");

  /** Words of the longest fragment that is still one thing. */
  private static final int LONGEST = 12;

  TornOffQuestions() {
    super("repair.torn-off-question", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    Optional<Placed> next = p.neighbour(1);
    int mark = s.size() - 1;
    if (next.isEmpty() || mark < 3 || !s.word(mark).equals("?") || !asks(s, mark)) {
      return;
    }
    Sentence more = next.get().sentence();
    String between = p.text().substring(p.placed().end(), next.get().start());
    OptionalInt words = p.context().norms().sentenceWords();
    boolean fits = words.isEmpty() || words(s) + words(more) <= words.getAsInt();
    if (between.equals(" ") && fits && isNoun(more)) {
      int stop = p.placed().token(mark).start();
      int and = next.get().start();
      p.offer(
          "This is asked for in the same question.",
          p.change(stop, stop + 1, ""),
          p.change(and, and + 1, "a"));
    }
  }

  private static int words(Sentence s) {
    return (int)
        IntStream.range(0, s.size())
            .filter(t -> Character.isLetterOrDigit(s.word(t).codePointAt(0)))
            .count();
  }

  /** "Could you confirm your address" and nothing behind the thing asked for. */
  private static boolean asks(Sentence s, int end) {
    boolean inverted =
        IntStream.range(0, Math.min(4, end - 1))
            .anyMatch(
                t ->
                    Expressions.match(s.lower(t), "can|could|would|will")
                        && s.lower(t + 1).equals("you"));
    long verbs =
        IntStream.range(0, end).filter(t -> Expressions.match(s.tag(t), "VB|VBZ|VBP|VBD")).count();
    boolean one = IntStream.range(0, end).anyMatch(t -> ASKS.contains(s.lemma(t)));
    return inverted
        && one
        && verbs == 1
        && Expressions.match(s.tag(end - 1), "NNS?|CD")
        && !isPlaced(s, end)
        && !Expressions.match(s.lower(end - 1), "please|me|us|again|it|this|that")
        && IntStream.range(0, end).noneMatch(t -> Expressions.match(s.tag(t), "W.*"));
  }

  /** "to the shop", "a photo, Sam", "today": something stands behind what is asked for. */
  private static boolean isPlaced(Sentence s, int end) {
    return IntStream.range(0, end)
        .anyMatch(
            t ->
                s.word(t).equals(",")
                    || Expressions.match(s.tag(t), "IN|TO|RP") && !s.lower(t).equals("of")
                    || Expressions.match(s.lower(t), "today|tomorrow|tonight|monday|friday"));
  }

  /** "And the number of the order?": a thing, and nothing said of it. */
  private static boolean isNoun(Sentence s) {
    int end = s.size() - 1;
    if (end < 3
        || end > LONGEST
        || !s.lower(0).equals("and")
        || !Expressions.match(s.lower(1), "the|your")
        || !s.word(end).equals("?")) {
      return false;
    }
    boolean noun = false;
    for (int t = 1; t < end; t++) {
      boolean said = s.tag(t).equals("VBD") && !Expressions.match(s.tag(t + 1), "IN|TO");
      if (said
          || Expressions.match(s.tag(t), "VBZ|VBP|VB|MD|W.*|EX|PRP")
          || Expressions.match(s.word(t), "[,:;–—]")) {
        return false;
      }
      noun |= s.tag(t).startsWith("NN");
    }
    return noun && !Expressions.match(s.lower(end - 1), "too|then|now|again");
  }
}

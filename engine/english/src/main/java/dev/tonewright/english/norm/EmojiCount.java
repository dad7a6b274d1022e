package dev.tonewright.english.norm;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.TextFact;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Leaves as many emoji and emoticons as the channel allows, the first ones; none with bad news or
 * to anger.
 */
final class EmojiCount extends SentenceRule {

  private static final String WHY = "The channel has no place for this emoji.";

  /** Found in the characters: the tokenizer takes some of them apart. */
  private static final Pattern EMOTICON =
      Pattern.compile(
          "(?=[:;=<^])(?<![^\\s.!?,])(?:[:;=][-'o^]?[)(DPp/|*]+|<3+|\\^_?\\^|:'\\()(?![^\\s.!?,])");

  /** Capitalised behind an emoji, these begin a sentence. */
  private static final String BEGINS =
      "were|was|is|are|do|does|did|has|can|could|would|will|how|what|when|where|which|why|please"
          + "|if|once|your|the|our|my|it|i|we|you|this|there";

  /** Behind a whole utterance ("All done") these begin another one, in lower case too. */
  private static final Set<String> SUBJECTS =
      Set.of("your", "the", "our", "my", "it", "i", "we", "you", "this", "there");

  /** Per sentence of a text its emoji. */
  private static final TextFact<List<List<Span>>> EMOJI =
      new TextFact<>(
          (parsed, kept) -> parsed.sentences().stream().map(s -> emoji(s.sentence())).toList());

  /** Tokens of a greeting with the emoji behind it: "Hi there Tom". */
  private static final int LONGEST_GREETING = 5;

  /** Ticks mark the items of a list. */
  private static final String TICKS = "☑✅✓✔";

  private final SentenceCues cues;

  EmojiCount(SentenceCues cues) {
    super("norm.emoji", Family.COUNT, Dimension.CHANNEL, Role.OWN);
    this.cues = cues;
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.maxEmoji().isPresent();
  }

  @Override
  void look(Passage p) {
    List<List<Span>> all = p.context().fact(EMOJI);
    List<Span> here = all.get(p.index());
    if (here.isEmpty() || p.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return; // of a reply without words nothing would be left
    }
    int allowed = Mood.sober(p.context()) ? 0 : p.context().norms().maxEmoji().getAsInt();
    int before = all.subList(0, p.index()).stream().mapToInt(List::size).sum();
    for (Span emoji : here) {
      if (++before > allowed) {
        remove(p, emoji.shift(p.placed().start()));
      }
    }
  }

  /** The emoji and emoticons of a sentence, in order, by its own offsets. */
  private static List<Span> emoji(Sentence s) {
    List<Span> found = new ArrayList<>();
    for (int t = 0; t < s.size(); t++) {
      if (s.kind(t) == TokenKind.SYMBOL && isEmoji(s.word(t))) {
        found.add(new Span(s.start(t), s.end(t)));
      }
    }
    Matcher emoticon = EMOTICON.matcher(s.text());
    while (emoticon.find()) {
      Span span = new Span(emoticon.start(), emoticon.end());
      if (found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
    found.sort(null);
    return found;
  }

  private static boolean isEmoji(String symbols) {
    return symbols
        .codePoints()
        .anyMatch(
            c ->
                TICKS.indexOf(c) < 0
                    && (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
                        || c >= 0x2600
                            && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)));
  }

  private void remove(Passage p, Span emoji) {
    String text = p.text();
    int from = emoji.start();
    int to = emoji.end();
    boolean all = emoji.equals(p.placed().span());
    if (all && p.neighbour(-1).isEmpty() && p.neighbour(1).isEmpty()) {
      return;
    }
    String before = text.substring(p.placed().start(), from).stripTrailing();
    String after = text.substring(to, p.placed().end()).strip();
    boolean word =
        !before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()));
    boolean parts = after.isEmpty() && p.placed().boundary() == Boundary.MISSING_STOP;
    if (word && parts && p.isWord(0)) { // a mention alone takes no stop
      p.offer(WHY, p.change(p.placed().start() + before.length(), to, stop(p)));
      return;
    }
    boolean inside =
        word
            && !after.isEmpty()
            && (Character.isLetter(after.codePointAt(0)) || "@#".indexOf(after.charAt(0)) >= 0);
    if (inside) {
      between(p, p.placed().start() + before.length(), to);
      return;
    }
    if (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    } else if (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    p.offer(WHY, p.change(from, to, ""));
  }

  /** The mark for an emoji by which one sentence was parted from the next. */
  private static String stop(Passage p) {
    return p.role() == Role.GREETING && p.size() > 2 ? "," : "."; // "Hi 👋" has no name to part
  }

  /** Between two words it may be the only stop, or stand for a word. */
  private void between(Passage p, int from, int to) {
    Sentence s = p.sentence();
    int next = 0;
    while (next < s.size() && p.placed().token(next).start() < to) {
      next++;
    }
    boolean stops =
        Clauses.opens(s, next, s.size())
            || Expressions.match(p.lower(next), "sorry|thank|thanks|have|let")
            || next < s.size()
                && Character.isUpperCase(s.word(next).codePointAt(0))
                && p.lower(next).matches(BEGINS)
            || next < s.size()
                && Set.of(TokenKind.ADDRESS, TokenKind.MENTION, TokenKind.HASHTAG)
                    .contains(s.kind(next));
    boolean formula = isFormula(s, next);
    boolean said = formula || Clauses.main(s, 0, next) || Clauses.predicates(s, 0, next);
    if (said && stops || formula && SUBJECTS.contains(p.lower(next))) {
      p.offer(WHY, p.change(from, to, "."));
    } else if (next < s.size() && greets(s, next) && (stops || statement(s, next))) {
      p.offer(WHY, p.change(from, to, ","));
    } else if (goesOn(s, next) || named(s, next)) {
      p.offer(WHY, p.change(from, to, ""));
    }
  }

  /** Whether the words before the emoji are a whole utterance: "All done". */
  private boolean isFormula(Sentence s, int next) {
    String said =
        IntStream.range(0, next)
            .filter(t -> s.kind(t) == TokenKind.WORD)
            .mapToObj(s::lower)
            .collect(Collectors.joining(" "));
    return cues.formulas().contains(said) && !greets(s, next);
  }

  private static boolean statement(Sentence s, int at) {
    return Clauses.nounStatement(s, at, s.size());
  }

  /** Whether nothing but a greeting or thanks of a few words stands before the emoji. */
  private static boolean greets(Sentence s, int next) {
    return next <= LONGEST_GREETING
        && Expressions.match(
            s.lower(0), "hi|hey|hello|hiya|dear|thanks|thank|welcome|good|great|sorry");
  }

  /**
   * Whether a sentence reads on over an emoji between two of its words, so that it can stand for
   * none of them: behind a noun or an adverb what is linked to it or its verb, behind a form of
   * "be" its adjective.
   */
  private static boolean goesOn(Sentence s, int next) {
    int before = next - 1;
    while (before >= 0
        && (s.kind(before) == TokenKind.SYMBOL
            || Expressions.match(s.word(before), "[:;=(){}|/*-]+|[DPp]"))) {
      before--;
    }
    if (before < 0 || next >= s.size()) {
      return false;
    }
    String left = s.tag(before);
    String right = s.tag(next);
    boolean named =
        Expressions.match(left, "NNS?|NNPS?|RB|UH")
            || Expressions.match(s.lower(before), "thanks|you");
    boolean linked = Expressions.match(right, "IN|TO|CC");
    boolean waits =
        Expressions.match(s.lemma(before), "wait|stay|hold")
            && Expressions.match(s.lower(next), "while|until|till|for|as|here");
    boolean predicate =
        left.equals("JJ")
            && linked
            && s.dependent(before, "cop") >= 0
            && s.dependent(before, "det") < 0;
    boolean verb = Expressions.match(right, "VBZ|VBP|VBD|MD") && Expressions.match(left, "NN.*");
    boolean done =
        Expressions.match(left, "VBN|VBD")
            && (Expressions.match(right, "IN|TO|CC|RB")
                || Expressions.match(s.lower(next), "today|tomorrow|yesterday"));
    boolean state = s.lemma(before).equals("be") && right.equals("JJ");
    return named && (linked || verb) || done || state || waits || predicate;
  }

  /** "Hi 👋 Sam". */
  private static boolean named(Sentence s, int next) {
    return next < s.size()
        && next <= 2
        && Expressions.match(s.lower(0), "hi|hey|hello|hiya|dear")
        && s.tag(next).startsWith("NNP");
  }
}

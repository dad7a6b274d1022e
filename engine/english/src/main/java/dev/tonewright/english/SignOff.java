package dev.tonewright.english;

import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Span;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a reply ends where its writer takes leave: a closing, and behind or below it who signs.
 *
 * @param text the reply, without the mail below it
 * @param space the white space before the closing
 * @param closing "Kind regards"
 * @param signature from the name to the last title; empty where nobody signs
 */
public record SignOff(String text, Span space, Span closing, Span signature) {

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?=[\\s\\h])(?<![\\s\\h])(?<space>[\\s\\h]++)(?<closing>"
              + ClosingFormulas.ANY
              + ")(?=[\\s\\h,.!–—-]|$)");

  private static final Beginnings FORMULAS = new Beginnings(Pattern.compile(ClosingFormulas.ANY));

  private static final Pattern SPACE = Pattern.compile("[\\s\\h]");

  private static final Pattern SURE = Pattern.compile(ClosingFormulas.SURE);

  /** What closes with no stop before it, if words stand there that it is no object of. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<!\\b(?i:a|an|the|my|our|your|his|her|their|its|with|in|as|to|of|for|and|or|send|sends|sent|sending|give|gives"
              + "|gave|pass|convey|extend|share|say|add|write|type|put|that|it|this|who|which|what|show|shows|showed|concern|concerns|mean|means|called))"
              + "(?<!\\h),?\\h++(?<closing>(?i:(?:(?:with|many|thanks|and|&|my|kind(?:est)?|warm(?:est)?|best|personal) )+(?:regards|rgds|wishes))"
              + "|Regards|(?<=,\\h{1,3})regards|(?i:yours (?:sincerely|faithfully|truly)|cheers))$");

  /** How every one of {@link #RUN_ON} ends, which is quickly seen. */
  private static final Pattern LAST_WORDS =
      Pattern.compile("(?i)(?:regards|rgds|wishes|sincerely|faithfully|truly|cheers)$");

  /** What parts a closing that runs on from the name. */
  private static final Pattern NAMING = Pattern.compile(",?\\h+");

  /** What begins a question, whose mark would be a guess. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(?:^|(?<=[.!?…:]\\s{1,9})|(?<=\\n\\h{0,9}))(?:so |and |but |please )?(?:can|could|would|will|do|does|did"
              + "|is|are|was|were|have|has|may|what|when|where|which|who|why|how)\\b");

  private static final String ENDS = ".!?…\n";

  /** What may part a closing from the name. */
  private static final Pattern MARK = Pattern.compile("\\h*+[,.!–—-]*+[\\s\\h]*+");

  /** The number of a thread's part behind the name. */
  private static final Pattern PART =
      Pattern.compile("(?=[\\s\\h])(?<![\\s\\h])[\\s\\h]++\\(?\\d/\\d\\)?[\\s\\h]*+$");

  private static final Pattern KISSES = Pattern.compile("\\h+[xX]{1,4}$");

  /** What a name is followed by in its line: a title, a company, whom it stands in for. */
  private static final Pattern TITLE =
      Pattern.compile("\\h*[,|·•/@(–—].+|\\h+-.+|(?<=\\p{L}{2})\\.$");

  private static final Pattern TEAM = Pattern.compile("\\b[Tt]eam\\b");

  private static final int LONGEST_NAME = 15;

  /** Code units of a closing with all its lines. */
  private static final int LONGEST = 400;

  /**
   * The last closing that nothing but a signature follows.
   *
   * @param smallName whether a word in small letters names who signs
   */
  static Optional<SignOff> in(String body, Predicate<String> smallName) {
    Matcher part = PART.matcher(body);
    boolean numbered = body.indexOf('/') >= 0 && part.find();
    String text = (numbered ? body.substring(0, part.start()) : body).stripTrailing();
    Matcher closing = CLOSING.matcher(text).useTransparentBounds(true);
    Optional<SignOff> last = Optional.empty();
    for (int at = Math.max(0, text.length() - LONGEST); at < text.length(); at++) {
      int space = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (at > space && FORMULAS.at(text, at) && closing.region(space, text.length()).lookingAt()) {
        Optional<SignOff> found = at(text, closing, smallName);
        last = found.isPresent() ? found : last;
      }
    }
    return last;
  }

  /** What the patterns take for white space. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c > '\u007f' && SPACE.matcher("" + c).matches();
  }

  private static Optional<SignOff> at(String text, Matcher closing, Predicate<String> smallName) {
    int start = closing.start();
    boolean apart =
        closing.group("space").contains("\n") || start > 0 && stops(text.codePointBefore(start));
    Matcher mark = MARK.matcher(text).region(closing.end(), text.length());
    boolean runOn = !apart && start > 0 && runsOn(text, closing, mark);
    boolean marked = mark.lookingAt() && start > 0 && (apart || runOn);
    if (!marked
        || runOn && mark.end() == text.length()
        || !signs(text, mark.start(), mark.end(), smallName)) {
      return Optional.empty();
    }
    return Optional.of(
        new SignOff(
            text,
            new Span(start, closing.start("closing")),
            new Span(closing.start("closing"), closing.end()),
            new Span(mark.end(), text.length())));
  }

  /** Whether a closing up to an offset goes on from its sentence: "… today kind regards Jo". */
  private static boolean runsOn(String text, Matcher said, Matcher mark) {
    int end = said.end();
    if (!mark.lookingAt()
        || !NAMING.matcher(text).region(end, mark.end()).matches()
        || !LAST_WORDS.matcher(said.group("closing")).find()) {
      return false;
    }
    Matcher closing = RUN_ON.matcher(text.substring(0, end));
    return closing.find()
        && closing.start("closing") == said.start("closing")
        && Character.isLetterOrDigit(text.codePointBefore(closing.start()))
        && !asks(text, closing.start());
  }

  /** Whether the sentence that an offset is in begins as a question. */
  private static boolean asks(String text, int end) {
    int from = end;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    Matcher asks = ASKS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return asks.region(from, end).find();
  }

  /** Whether a sentence may end with a character. */
  private static boolean stops(int character) {
    return ".!?:)…".indexOf(character) >= 0
        || Character.getType(character) == Character.OTHER_SYMBOL;
  }

  private static boolean signs(String text, int mark, int name, Predicate<String> smallName) {
    if (name == text.length()) {
      return true;
    }
    boolean parted = Anatomy.isSpace(text.charAt(name - 1));
    String lines = text.substring(name);
    return mark < name
        && parted
        && (Signature.signs(lines)
            || Signature.isBlock(lines)
            || smallName.test(KISSES.matcher(lines).replaceFirst("")));
  }

  /** Whether a word has the letters of a name, and English has no such word. */
  static boolean isNoWord(String word, EnglishWordForms forms) {
    return word.length() > 1
        && word.length() <= LONGEST_NAME
        && word.codePoints().allMatch(Character::isLetter)
        && !forms.knownLower(word);
  }

  /** Whether nobody says it but to close. */
  boolean sure() {
    return SURE.matcher(said()).matches();
  }

  String said() {
    return closing.of(text);
  }

  boolean named() {
    return signature.length() > 0;
  }

  /** Whether a sentence ends with a closing that it has no stop before, and who signs. */
  public static boolean endsRunOn(String sentence) {
    return in(sentence, word -> false).filter(s -> !s.stopped() && s.named()).isPresent();
  }

  /** Whether the sentence before the closing has its stop, or a line of its own. */
  boolean stopped() {
    return space.of(text).contains("\n")
        || space.start() == 0
        || stops(text.codePointBefore(space.start()));
  }

  /** Whether a comma leads to the closing, in its line. */
  boolean commaBefore() {
    return !space.of(text).contains("\n")
        && space.start() > 0
        && text.charAt(space.start() - 1) == ',';
  }

  /** Whether the closing stands on a line that holds nothing else. */
  boolean onOwnLine() {
    return space.of(text).contains("\n") && (!named() || between().contains("\n"));
  }

  /** Whether a comma or a line break parts the closing from the name: "Best Western" has none. */
  boolean parted() {
    return !between().isBlank() || between().contains("\n");
  }

  /** What stands between the closing and the name. */
  String between() {
    return text.substring(closing.end(), signature.start());
  }

  /** Who signs, without titles, kisses and stop. */
  String person() {
    String line = signature.of(text).lines().findFirst().orElse("");
    return KISSES.matcher(TITLE.matcher(line).replaceFirst("").strip()).replaceFirst("");
  }

  /** Whether more than a name signs: a title, a company, a team. */
  boolean titled() {
    String lines = signature.of(text);
    return TITLE.matcher(lines.replaceFirst("\\.$", "")).find()
        || lines.contains("\n")
        || TEAM.matcher(lines).find();
  }

  /** Whether the agent signs it, by a part of the name or by more than it. */
  boolean isAgents(RuleContext context) {
    return context
        .request()
        .agentName()
        .filter(a -> begins(a, person()) || begins(person(), a + " "))
        .isPresent();
  }

  /** Whether it names the reader: "Thank you, Sam". */
  boolean isReaders(RuleContext context) {
    return CustomerName.isReaders(context, person());
  }

  private static boolean begins(String name, String part) {
    return !part.isEmpty() && name.regionMatches(true, 0, part, 0, part.length());
  }
}

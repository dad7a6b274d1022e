package dev.tonewright.english;

import java.util.regex.Pattern;

/**
 * What signs a post at its end, an agent's initials or short name behind a mark: "^JB", "-Dana",
 * "*HCK", "/CG". A dash and a stroke stand in prose too, so that each pattern says where it may be
 * sure.
 */
public final class Initials {

  /** White space, no-break spaces too. */
  private static final String SPACE = "[\\s\\h]";

  private static final String SIGN = "[\\^*/~]";
  private static final String DASH = "[-–—]";
  private static final String MARK = "[\\^*/~–—-]";

  /** "Settings / Reset" is a way through a menu, "/ KM" who signs. */
  private static final String TIGHT = SPACE + "?(?<!/" + SPACE + "(?!\\p{Lu}{1,4}(?!\\p{L})))";

  private static final String NAME = "\\p{Lu}(?:\\.?\\p{L}){0,20}";
  private static final String SMALL = "\\p{Ll}{1,3}";

  /** The number of a thread's part: "(1/2)". */
  private static final String PART = "\\(?\\d{1,2}/\\d{1,2}\\)?";

  /** Behind a small letter only with a space, so that no compound is taken apart. */
  private static final String SPACED = "(?<=\\p{Ll})" + DASH + SPACE + "++\\p{Lu}\\p{Ll}{1,15}";

  /** At the end of a body, which may go on with a thread's number. */
  static final Pattern AT_END =
      Pattern.compile(
          "(?=[\\s\\h^*/~–—-])(?:(?:^|"
              + SPACE
              + ")"
              + ("(?:" + MARK + TIGHT + NAME)
              + ("|[\\^*]" + SMALL)
              + ("|(?<=[.!?…)\\p{So}]" + SPACE + ")" + DASH + "\\p{Ll}{2,15})")
              + ("(?:" + SPACE + "++" + PART + ")?+")
              + ("|" + SPACED)
              + ("|(?<=[.!?…)])(?:-{1,2}|[–—^*/])" + SPACE + "?\\p{Lu}\\p{L}{1,15})")
              + (SPACE + "*+$"));

  /**
   * At the end of a text, links behind them aside, by marks that nothing else has there: a star
   * with a space behind it that begins a line is an item's.
   */
  static final Pattern HEARD =
      Pattern.compile(
          ("(?=" + SPACE + ")(?<!" + SPACE + ")(?<!^)" + SPACE + "++")
              + ("(?:(?:\\^" + SPACE + "?|\\*(?:(?<!\\n\\h{0,9}\\*)" + SPACE + ")?)")
              + ("(?:" + NAME + "|" + SMALL + ")|[/~]\\p{Lu}{1,4})")
              + ("(?=" + SPACE + "*+(?:https?://\\S++" + SPACE + "*+){0,9}+$)"));

  /**
   * A dash or line break before a name or initials, behind a sentence and a space; a dash that is
   * glued to the name also behind none. What is glued to both sides is one word to the parser.
   */
  static final Pattern DASHED =
      Pattern.compile(
          ("(?=" + SPACE + ")(?<!" + SPACE + ")(?<!^)")
              + ("(?:(?<=[.!?…)\\p{So}])" + SPACE + "++" + DASH + "{1,2}" + SPACE + "{0,2}")
              + ("|(?<=[.!?…)\\p{So}])\\h*+\\n" + SPACE + "*+(?=\\p{Lu}\\p{Ll})")
              + ("|(?<=\\p{L})" + SPACE + "++" + DASH + "(?=\\p{Lu}\\p{Ll}))")
              + ("(?<name>\\p{Lu}\\p{Ll}{1,14}|\\p{Lu}{2,3})\\.?")
              + ("(?=" + SPACE + "*+(?:https?://\\S++" + SPACE + "*+){0,9}+$)"));

  /** At the end of a sentence that has no stop, with the white space before them. */
  public static final Pattern UNSTOPPED =
      Pattern.compile(
          ("(?<!" + SPACE + ")" + SPACE + "++")
              + ("(?:" + SIGN + TIGHT + "(?:" + NAME + "|" + SMALL + ")")
              + ("|" + DASH + SPACE + "?(?!(?:URL|LINK|EMAIL|WEBSITE|PHONE|NUMBER)\\b)" + NAME)
              + (")$|" + SPACED + "$|(?<=\\p{Ll})\\^\\p{Lu}{1,3}$"));

  /** Behind a stop, and perhaps glued to it: "evening.-RM". */
  public static final Pattern STOPPED =
      Pattern.compile("[.!?…]" + SPACE + "*+" + MARK + SPACE + "?" + NAME + "$");

  /** As all that a sentence says, a thread's number before them. */
  public static final Pattern ALONE =
      Pattern.compile(
          ("(?:" + PART + SPACE + "*+)?+")
              + ("(?:" + MARK + SPACE + "?\\p{L}[\\p{L}.]{0,20}|\\p{Lu}{2})?"));

  private Initials() {}

  /** Whether a text has any of the marks at all, without which {@link #AT_END} finds nothing. */
  static boolean marked(String text) {
    return text.chars().anyMatch(c -> "^*/~–—-".indexOf(c) >= 0);
  }
}

package dev.tonewright.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name behind the word of a salutation: "Sam", "Mr and Mrs Shah", "Sam, Jo and Kim".
 *
 * @param end code unit after the name; after the greeting word where there is none
 * @param sure whether what follows is surely none of it
 */
record GreetedName(int end, boolean sure) {

  /** What surely stands for a name. */
  private static final String PLACEHOLDER =
      NamePlaceholder.FIELD + "|" + NamePlaceholder.PATTERN + "|[A-Z]+-[A-Z]+";

  private static final Pattern PLACED = Pattern.compile(PLACEHOLDER);

  private static final Pattern NAME =
      Pattern.compile(
          "\\G[,!]?\\s+((?:@\\w{1,30}|"
              + PLACEHOLDER
              + "|\\[[A-Z_ ]{1,40}]|<<[^>]{1,40}>>|<(?i:(?:[a-z]{1,20}[ _]){0,2}name)>|%\\w|"
              + PersonName.TITLE
              + "\\.?(?=\\s)|"
              + PersonName.WORD
              + "|"
              + PersonName.SMALL
              + PersonName.WORD
              + "|[$%#«_(\\[{][^\\n,]{1,40}(?=,)))");

  /** "Hi, Sam!": behind a comma a name ends at once, or a sentence has begun. */
  private static final Pattern CLOSED_NAME =
      Pattern.compile(
          "[,!]\\s+[^\\s,.!:;]+(?:[ \\t]\\p{Lu}[^\\s,.!:;]+)?[ \\t]*(?:[,.!:;–—]|-\\s|\\n|$)");

  /** What parts a salutation from what follows it. */
  private static final Pattern CLOSED =
      Pattern.compile("\\h*(?:[,!:;–—]|\\.(?!\\w)|-\\h|\\h-|\\n|$)");

  /** More of a name that has begun. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:(?:\\h*[/&+]\\h*|\\h+(?:and|or)\\h+)(?:"
              + PersonName.TITLE
              + "\\b\\.?(?:\\h+|(?=[/&])))?|\\h+(?:"
              + PersonName.SMALL
              + "|(?:do|ten|ter|bin|e|y)\\h+)?|(?<=(?<!\\p{L})\\p{Lu})\\.\\h+)(?<word>"
              + PersonName.WORD
              + ")"
              + "|\\h*(?:&|and)\\h+(?:family|team|all|everyone|everybody|co)\\b"
              + "|\\h+(?:again|both|"
              + PersonName.HONORIFIC
              + ")\\b"
              + "|\\h*\\([^()\\n]{1,30}\\)");

  /** "Sam, Jo and Kim". */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:,\\h+" + PersonName.WORD + "){1,3}+,?\\h+(?:and|&)\\h+" + PersonName.WORD);

  /** What cannot begin a sentence: the name goes on, in a way that is not known. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\h*[/&+(|<\\[]|[\\p{L}\\p{M}\\p{N}_@#]|\\h+(?:and|or)\\h+(?<word>"
              + PersonName.WORD
              + ")");

  /** A name that a hurried writer left small, or a user's: one word, and its comma or mark. */
  private static final Pattern LOWER_NAME =
      Pattern.compile(
          "\\G[ \\t]+([a-z](?:[a-z'’-]{1,20}|[a-z_]{0,20}[\\d_][\\w-]{0,20}))(?=[ \\t]*(?:[,!\\n]|\\.\\s))");

  /** Behind the first of two names: " and Sam,". */
  private static final Pattern COUPLE =
      Pattern.compile("\\h+(?:and|&)\\h+" + PersonName.WORD + "\\h*[,!\\n]");

  /** Small words behind a greeting that are no names. */
  static final Set<String> NO_SMALL_NAMES = WordLists.words("no-small-names.txt");

  /** Capitalised words that begin what follows a greeting and are no names. */
  static final Set<String> NO_NAMES = WordLists.words("no-names.txt");

  /** The name that stands from an offset on. */
  static GreetedName at(String text, int from) {
    int end = words(text, from);
    if (end == from) {
      Matcher lower = LOWER_NAME.matcher(text);
      boolean small = lower.find(from) && !NO_SMALL_NAMES.contains(lower.group(1));
      return new GreetedName(small ? lower.end(1) : from, true);
    }
    Matcher row = ROW.matcher(text).region(end, text.length());
    if (row.lookingAt() && isClosed(text, row.end()) && areNames(row.group())) {
      boolean sure = Greeting.ENDED.matcher(text).region(row.end(), text.length()).lookingAt();
      return new GreetedName(sure ? row.end() : end, sure);
    }
    int last = whole(text, end);
    return new GreetedName(last, !goesOn(text, last));
  }

  /** Whether a salutation that names a person so ends where the name does. */
  static boolean holds(String name) {
    String text = " " + name + ",\n";
    GreetedName greeted = at(text, 0);
    return greeted.sure && greeted.end == 1 + name.length();
  }

  /** Whether a salutation may end at an offset. */
  static boolean isClosed(String text, int at) {
    return CLOSED.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether a small word behind a greeting is surely no name. */
  static boolean isNone(String word) {
    return NO_SMALL_NAMES.contains(word) || word.equals("dear") || word.endsWith("ly");
  }

  /** Code unit after the first words of the name; the offset where none stands there. */
  private static int words(String text, int from) {
    int end = from;
    Matcher name = NAME.matcher(text);
    for (int words = 0;
        words < 4
            && name.find(end)
            && name.start() == end
            && !opens(text, name.group(1), name.end());
        words++) {
      boolean shout = text.charAt(name.start()) == '!';
      if (shout && !PLACED.matcher(name.group(1)).matches()) {
        break; // "Hello! Perfect. We …"
      }
      boolean comma = shout || text.charAt(name.start()) == ',';
      if (comma && (end > from || !CLOSED_NAME.matcher(text).region(end, text.length()).lookingAt())
          || name.group().contains("\n")) {
        break;
      }
      end = name.end();
    }
    return end;
  }

  /** Code unit after all of a name whose first words are known, if the salutation ends there. */
  private static int whole(String text, int from) {
    int end = from;
    Matcher more = MORE.matcher(text).useTransparentBounds(true);
    while (more.region(end, text.length()).lookingAt() && mayBeName(text, more)) {
      end = more.end();
    }
    return isClosed(text, end) ? end : from;
  }

  private static boolean goesOn(String text, int at) {
    Matcher more = GOES_ON.matcher(text).region(at, text.length());
    return more.lookingAt() && mayBeName(text, more);
  }

  private static boolean mayBeName(String text, Matcher more) {
    return more.group("word") == null || !opens(text, more.group("word"), more.end("word"));
  }

  /** Whether a word begins what follows a greeting: "May we …", and not "Hi May, we …". */
  private static boolean opens(String text, String word, int end) {
    boolean name =
        PersonName.ORDINARY.contains(word.toLowerCase(Locale.ROOT))
            && (Greeting.ENDED.matcher(text).region(end, text.length()).lookingAt()
                || COUPLE.matcher(text).region(end, text.length()).lookingAt());
    return NO_NAMES.contains(word) && !name;
  }

  private static boolean areNames(String row) {
    return Arrays.stream(row.split("[\\h,&]+")).noneMatch(NO_NAMES::contains);
  }
}

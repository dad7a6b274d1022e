package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines at the end of a reply that say who wrote it: a name, and perhaps a title below it. */
final class Signature {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?=[ \\t]+\\p{Lu}\\p{Ll}))(?:[ \\t]+(?:\\p{Lu}\\.|(?:and|&|the)|\\p{Lu}[\\p{L}'’-]{0,20})){0,4}"
              + "|The \\p{Lu}\\p{L}+ Team|"
              + NamePlaceholder.FIELD);

  /** What stands in small letters between the capitals of a team's name. */
  private static final String DEPARTMENT =
      "(?:and|of|customer|client|member|support|services?|care|help|billing|sales|success|experience"
          + "|relations|community|social|media|online|technical|digital|returns|orders|accounts)";

  /**
   * "The Acme Team", "Acme Support Team", "Your Acme support team": every word before "team" is of
   * a name or a department, and the first neither greets, thanks nor asks, as "Ask Billing team".
   */
  private static final Pattern TEAM =
      Pattern.compile(
          "(?!(?i:thanks|thank|dear|hi|hello|hey|ask|call|contact|e-?mail|message|tell|see|meet|join)\\b)"
              + "(?:(?:The|Your|Our) )?(?:\\p{Lu}[\\p{L}\\p{N}&'’+./-]*+ (?:(?:\\p{Lu}[\\p{L}\\p{N}&'’+./-]*+|&|"
              + DEPARTMENT
              + ") ){0,4})?[Tt]eam");

  /** "12 High Street". */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\d{1,5}\\p{L}? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Place"
              + "|Square|Way|Court|Terrace|Boulevard)\\b.{0,30}");

  /** A telephone's number with as many digits as one has. */
  private static final Pattern PHONE =
      Pattern.compile("(?=(?:[^\\d\\n]{0,3}\\d){7,15}\\D*$)[+(\\d][\\d ().-]{6,22}");

  /** What parts the words of a line. */
  private static final Pattern BREAK = Pattern.compile("[\\h,|·•/@&()–—-]+");

  /** A word of a name, a title or a company: "Dana", "O'Neil", "T.", "L2". */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\d'’]*+");

  private static final Pattern FIELD =
      Pattern.compile(NamePlaceholder.PATTERN + "|" + NamePlaceholder.FIELD);

  /** A title without a figure, an address or a link: "Head of Cards", "Acme Ltd." */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\h.,|·•/&()'’–—-]+");

  /** A mark, a title or pronouns behind a name in its line. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?<=\\p{L}{2})[,.]$|,[^,]{3,40}$|\\h*[|·•]\\h.{2,40}$| \\(\\p{Ll}+/\\p{Ll}+\\)$");

  private static final Pattern PRONOUNS = Pattern.compile(" \\(\\p{Ll}+/\\p{Ll}+\\)");

  /** What stands small in a name, a title or a company's. */
  private static final Set<String> SMALL =
      Set.of(
          "and", "at", "behalf", "da", "de", "del", "der", "di", "for", "from", "in", "la", "of",
          "on", "team", "the", "van", "von", "x", "xx", "xxx");

  /** Of these, what no other word follows that begins a sentence. */
  private static final Set<String> SHORTENED =
      Set.of("Co", "Corp", "Dr", "Inc", "Ltd", "Mr", "Mrs", "Ms", "Prof", "Pty", "St");

  /** Of which what a person is has one: "Head of Cards", "Refund Approved" has none. */
  private static final Set<String> OFFICE = WordLists.words("offices.txt");

  /** Of which a company's name, or a department's, has one. */
  private static final Set<String> COMPANY = WordLists.words("companies.txt");

  /** A line that ends as a sentence or a label does; "Acme Inc." and "Tel.:" end so too. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*(?<!\\b(?:Inc|Ltd|Corp|Co|Tel|Ext|Dept|St|Rd|Ave|Pty|Plc))(?<=\\p{Ll}{2})[.!?:]");

  /** A title or department is short and no sentence. */
  private static final int LONGEST_LINE = 60;

  private static final int MOST_LINES = 5;

  private Signature() {}

  /**
   * Where a block of a name and titles begins that ends a text, below a finished sentence or a
   * blank line; the text's length where none does.
   */
  static int start(String text) {
    String stripped = text.stripTrailing();
    int blank = Math.max(stripped.lastIndexOf("\n\n"), stripped.lastIndexOf("\n \n"));
    if (blank < 0) {
      return text.length();
    }
    int at = Anatomy.behindSpace(stripped, blank);
    return isBlock(stripped.substring(at)) ? at : text.length();
  }

  /** Whether lines are a name with at least one title below it, and nothing else. */
  static boolean isBlock(String lines) {
    String[] all = lines.strip().split("\\s*\\n\\s*");
    return all.length > 1
        && all.length <= MOST_LINES
        && (NAME.matcher(bare(all[0])).matches() || signs(all[0]))
        && Arrays.stream(all).skip(1).allMatch(Signature::isTitle);
  }

  private static boolean isTitle(String line) {
    boolean item =
        Expressions.match(line, "[-–—*•\\d>(].*")
            && !ADDRESS.matcher(line).matches()
            && !PHONE.matcher(line).matches();
    return line.length() <= LONGEST_LINE && !item && !SENTENCE.matcher(line).matches();
  }

  /**
   * Whether a line is who signs, and perhaps what that person is: "Dana", "The Example Team", "Dana
   * Smith, Head of Cards", "Dana (on behalf of Tom)".
   */
  static boolean signs(String line) {
    if (line.indexOf('\n') >= 0 || line.length() > LONGEST_LINE) {
      return false;
    }
    String plain = PRONOUNS.matcher(line.strip()).replaceFirst("");
    String named = FIELD.matcher(plain).replaceAll("Name");
    if (named.isEmpty() || !Character.isUpperCase(named.codePointAt(0))) {
      return false;
    }
    List<String> words = List.of(BREAK.split(named));
    return IntStream.range(0, words.size())
        .allMatch(i -> isWord(words.get(i), i + 1 == words.size()));
  }

  /** Whether a word may stand in a name or a title; only the last may end with any stop. */
  private static boolean isWord(String word, boolean last) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    boolean stopped = bare.length() < word.length();
    return SMALL.contains(word)
        || WORD.matcher(bare).matches()
            && (!stopped || last || bare.length() == 1 || SHORTENED.contains(bare));
  }

  /**
   * Whether the lines of a signature surely say nothing but who signs: no figure, address, link or
   * day, and below the name only an office or a company.
   */
  static boolean isPlain(String lines) {
    String[] all = lines.strip().split("\\s*\\n\\s*");
    return Arrays.stream(all).allMatch(l -> PLAIN.matcher(l).matches() && signs(l))
        && Arrays.stream(all).skip(1).allMatch(l -> isCompany(l) || isOffice(l))
        && Arrays.stream(all).skip(1).noneMatch(Signature::hasDay);
  }

  /** Whether a line names no person but a company or a part of one. */
  static boolean isCompany(String line) {
    return BREAK.splitAsStream(line).anyMatch(w -> COMPANY.contains(w.replace(".", "")));
  }

  private static boolean isOffice(String line) {
    return BREAK.splitAsStream(line).anyMatch(OFFICE::contains);
  }

  private static boolean hasDay(String line) {
    return BREAK.splitAsStream(line).anyMatch(w -> CalendarNames.has(w.toLowerCase(Locale.ROOT)));
  }

  /** Whether a line names those who sign together: "The Cards Team", "Your Example team". */
  static boolean isTeam(String line) {
    return TEAM.matcher(line).matches();
  }

  private static String bare(String line) {
    return BEHIND_NAME.matcher(line).replaceFirst("");
  }
}

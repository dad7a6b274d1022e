package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the last line of a reply says who wrote it, where no closing stands above it. */
final class LastLine {

  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—*•·▪●◦]|\\(?\\w{1,3}[.)])\\s|\\d{1,2}\\s");

  /** How a line of a signature begins that says where its writer is reached. */
  private static final Set<String> CONTACTS = WordLists.words("contact-labels.txt");

  private static final Set<String> REFERENCES = WordLists.words("reference-labels.txt");

  private final EnglishWordForms forms;

  LastLine(EnglishWordForms forms) {
    this.forms = forms;
  }

  /** Where a signature without a closing begins; the body's end where there is none. */
  int signature(String body) {
    Matcher initials = Initials.AT_END.matcher(body);
    if (Initials.marked(body) && initials.find() && initials.start() > 0) {
      int at = Anatomy.behindSpace(body, initials.start());
      return isItem(body, at) ? body.length() : at;
    }
    String stripped = body.stripTrailing();
    int line = stripped.lastIndexOf('\n') + 1;
    return line > 0 && isSignature(stripped, line) ? line : body.length();
  }

  /** Whether a mark opens a line, and the line above as well: it is one more item of a list. */
  private static boolean isItem(String body, int mark) {
    String above = body.substring(0, mark).stripTrailing();
    String line = above.substring(above.lastIndexOf('\n') + 1).stripLeading();
    return body.substring(above.length(), mark).contains("\n")
        && line.length() > 1
        && line.charAt(0) == body.charAt(mark)
        && Anatomy.isSpace(line.charAt(1));
  }

  /** A name, with or without a title, alone on the last line below a finished sentence. */
  private boolean isSignature(String body, int line) {
    String last = body.substring(line).strip();
    boolean below =
        Expressions.match(body.substring(0, line).stripTrailing(), "(?s).*[.!?)…\\p{So}]");
    String first = last.split("[\\s,]+")[0];
    boolean name =
        first.matches("\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.)|" + NamePlaceholder.FIELD)
            && (first.equals(last) ? isName(first) : !forms.knownLower(first.split("['’]")[0]));
    boolean team = Signature.isTeam(last);
    boolean prose = Expressions.match(last, ".*[!?;:].*|.*\\b(?:www\\.|https?://).*");
    return below && (name || team) && isShort(last) && !prose && !isReference(last);
  }

  /** Whether a word alone may name somebody: "Dana", "Grace", but not "Sorted", "Monday". */
  private boolean isName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PersonName.ORDINARY.contains(lower)
        || !forms.knownLower(lower) && !CalendarNames.has(lower);
  }

  /** "Order: 88213", "Case 4471": what the reply is about, and nobody's name. */
  private static boolean isReference(String line) {
    String first = line.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    boolean labelled =
        Expressions.match(line, "\\p{L}[\\p{L} ]{0,30}:\\h*+\\S.*") && !CONTACTS.contains(first);
    return labelled || REFERENCES.contains(first) && Expressions.match(line, ".*\\d.*");
  }

  private static boolean isShort(String line) {
    return line.split("\\s+").length <= 5 && !Expressions.match(line, ".*[.!?:]")
        || Expressions.match(line, "\\p{Lu}\\p{L}{1,20} \\p{Lu}\\.");
  }

  /** A last line that may be a signature and may be a sentence: nothing is written below it. */
  boolean isUnclear(String body) {
    String stripped = body.stripTrailing();
    int line = stripped.lastIndexOf('\n') + 1;
    String last = stripped.substring(line).strip();
    String[] words = last.split("\\s+");
    long capitals =
        Arrays.stream(words).filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    boolean named = words.length < 3 || capitals * 2 > words.length;
    boolean lettered = last.codePoints().anyMatch(Character::isLetter);
    return line > 0
        && lettered
        && isShort(last)
        && named
        && !ITEM.matcher(last).lookingAt()
        && !isReference(last)
        && !(words.length == 1 && CalendarNames.has(words[0].toLowerCase(Locale.ROOT)))
        && !isSaid(words);
  }

  /** "Sorted", "Refund issued", "Please confirm": said in few words, and nobody's name. */
  private boolean isSaid(String[] words) {
    boolean small =
        Arrays.stream(words).skip(1).allMatch(w -> Character.isLowerCase(w.codePointAt(0)));
    String first = words[0].toLowerCase(Locale.ROOT);
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean told = forms.is(last, "VBN") || Set.of("please", "see").contains(first);
    return small && told && !PersonName.ORDINARY.contains(last);
  }
}

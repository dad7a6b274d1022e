package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises list items, at line starts and within a line. */
final class ListMarkers {

  private static final String BULLETS = "\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2043";

  /** What begins an item without a number. */
  private static final String DASHES = "-\u2013*" + BULLETS;

  /** A marker at the start of a text, with what must follow it. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:\\(?\\d{1,2}[.)]-?(?=\\s+\\S|\\p{L})|\\d{1,2}-(?=\\s+\\p{Lu})|[a-h]\\.(?=\\s+\\p{Lu})|\\(?(?:[ivx]{1,4}|[a-hA-H])\\)(?=\\s*\\p{L})"
              + "|["
              + BULLETS
              + "](?=\\s*\\S)|[-\u2013\u2014*+](?=\\s+\\S))");

  private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2})\\s+(\\p{Lu}[\\p{L}']*)");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![^\\s:.!?])\\(?(\\d{1,2})(?:[.)]-?|-)(?:\\s+(?=[\\p{L}\"'(\u201c])|(?=\\p{Lu}))");

  private static final Pattern ROMAN =
      Pattern.compile("(?<![^\\s:.!?])\\(?(i|ii|iii|iv|v|vi|vii|viii|ix|x)\\)\\s*(?=\\p{L})");

  private static final Pattern LETTERED =
      Pattern.compile("(?<![^\\s:.!?])([a-h])(?:[.)]\\s+(?=\\p{Lu})|\\)\\s*(?=\\p{Ll}{2}))");

  private static final List<String> ROMAN_ORDER =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private static final Pattern BARE =
      Pattern.compile("(?<![^\\s:.!?)])(\\d{1,2})\\s+(?=(\\p{Lu}[\\p{L}']*))");

  private static final Pattern DASHED =
      Pattern.compile(
          "(?=[" + DASHES + "])(?<=\\s)(?:[-\u2013*]\\s+(?=\\p{Lu})|[" + BULLETS + "]\\s*(?=\\S))");

  private final SentenceCues cues;
  private final List<Pattern> steps;

  ListMarkers(SentenceCues cues) {
    this.cues = cues;
    this.steps = cues.stepNouns().stream().sorted().map(ListMarkers::step).toList();
  }

  /** "Step 2:" and, behind a comma, "step 2:". */
  private static Pattern step(String noun) {
    String first = noun.substring(0, 1);
    String rest = Pattern.quote(noun.substring(1));
    return Pattern.compile(
        "(?:(?<![^\\s.!?:)])"
            + first.toUpperCase(Locale.ROOT)
            + "|(?<=, )"
            + first
            + ")"
            + rest
            + " (\\d{1,2}) ?[:.)\u2013-]\\s*(?=\\p{L})");
  }

  /** How many tokens the marker takes with which a sentence starts; 0 without one. */
  int leading(String text, List<RawToken> tokens) {
    int end = leadingEnd(text, 0);
    int count = 0;
    while (count < tokens.size() && tokens.get(count).end() <= end) {
      count++;
    }
    return count == tokens.size() ? 0 : count;
  }

  /** Whether a list item starts at an offset. */
  boolean startsAt(String text, int offset) {
    return leadingEnd(text, offset) > offset;
  }

  private int leadingEnd(String text, int offset) {
    Matcher marker = LEADING.matcher(text).region(offset, text.length());
    marker.useTransparentBounds(true);
    if (marker.lookingAt()) {
      return marker.end();
    }
    Matcher bare = BARE_NUMBER.matcher(text).region(offset, text.length());
    return bare.lookingAt() && opensStep(bare.group(2)) ? bare.end(1) : offset;
  }

  /** Offsets at which items start within lines, where a sequence of at least two proves them. */
  Set<Integer> inline(String text) {
    Set<Integer> starts = new TreeSet<>();
    // No sequence is without its second item, which is quickly looked for.
    boolean numbered = text.indexOf('2') >= 0 && text.indexOf('1') >= 0;
    if (numbered) {
      sequence(NUMBERED, text, starts);
      steps.forEach(step -> sequence(step, text, starts));
    }
    if (text.contains("ii)")) {
      sequence(ROMAN, text, starts);
    }
    if (text.contains("b.") || text.contains("b)")) {
      sequence(LETTERED, text, starts);
    }
    if (numbered) {
      sequence(BARE, text, starts);
    }
    dashes(text, starts);
    return starts;
  }

  private void sequence(Pattern shape, String text, Set<Integer> starts) {
    Matcher marker = shape.matcher(text);
    List<Integer> run = new ArrayList<>();
    int expected = 1;
    boolean form = shape == BARE && isForm(text);
    while (marker.find()) {
      int number =
          shape == LETTERED ? marker.group(1).charAt(0) - 'a' + 1 : number(marker.group(1));
      boolean possible =
          shape != BARE
              || form
              || opensStep(marker.group(2))
              || expected > 1
                  && number(marker.group(1)) == expected
                  && goesOn(text, marker, expected);
      if (possible && number == expected) {
        run.add(marker.start());
        expected++;
      } else if (possible && number == 1) {
        accept(text, run, starts);
        run.add(marker.start());
        expected = 2;
      }
    }
    accept(text, run, starts);
  }

  /** Whether a number goes on a list with a step that begins otherwise: "5 Under Apps, tap …". */
  private static boolean goesOn(String text, Matcher marker, int expected) {
    return expected > 2 || ".!?:)".indexOf(before(text, marker.start())) >= 0;
  }

  /** The last visible character before an offset; a colon at the text's start. */
  private static char before(String text, int offset) {
    int before = offset - 1;
    while (before >= 0 && Lexer.isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0 ? ':' : text.charAt(before);
  }

  /**
   * "1 Date of purchase: 2 Amount: 3 Last name:", fields to fill in, each with its colon; "the
   * following: 1 Name. 2 Address. 3 …", from four on.
   */
  private static boolean isForm(String text) {
    int expected = 1;
    int fields = 0;
    int stops = 0;
    Matcher marker = BARE.matcher(text);
    while (marker.find()) {
      if (Integer.parseInt(marker.group(1)) == expected) {
        char before = before(text, marker.start());
        fields += before == ':' ? 1 : 0;
        stops += ":.-".indexOf(before) >= 0 ? 1 : 0;
        expected++;
      }
    }
    return expected > 3 && fields >= 3 || expected > 4 && stops == expected - 1;
  }

  private static void accept(String text, List<Integer> run, Set<Integer> starts) {
    if (run.size() > 1 && !numbersThings(text, run)) {
      starts.addAll(run);
    }
    run.clear();
  }

  /** "Zone 1 Open 9-5, zone 2 Open 10-4": behind the same word each time numbers are its own. */
  private static boolean numbersThings(String text, List<Integer> run) {
    String first = wordBefore(text, run.get(0));
    return !first.isEmpty()
        && run.stream().allMatch(at -> wordBefore(text, at).equalsIgnoreCase(first));
  }

  /** The word that ends before an offset and a blank; empty where none does. */
  private static String wordBefore(String text, int offset) {
    int end = offset;
    while (end > 0 && Lexer.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static int number(String marker) {
    int roman = ROMAN_ORDER.indexOf(marker);
    return roman >= 0 ? roman + 1 : Integer.parseInt(marker);
  }

  private boolean opensStep(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return cues.stepVerbs().contains(lower) || cues.openers().contains(lower);
  }

  private static void dashes(String text, Set<Integer> starts) {
    if (text.chars().noneMatch(c -> DASHES.indexOf(c) >= 0)) {
      return;
    }
    Matcher marker = DASHED.matcher(text);
    boolean inList = false;
    while (marker.find()) {
      int before = marker.start() - 1;
      while (before >= 0 && Lexer.isBlank(text.charAt(before))) {
        before--;
      }
      boolean bullet = BULLETS.indexOf(text.charAt(marker.start())) >= 0;
      inList = inList || bullet || text.charAt(Math.max(0, before)) == ':';
      if (inList) {
        starts.add(marker.start());
      }
    }
  }
}

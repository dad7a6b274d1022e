package dev.tonewright.english;

import java.util.regex.Pattern;

/** The lines at the end of a reply that say who wrote it: a name, and perhaps a title below it. */
final class Signature {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?=[ \\t]+\\p{Lu}\\p{Ll}))(?:[ \\t]+(?:\\p{Lu}\\.|(?:and|&|the)|\\p{Lu}[\\p{L}'’-]{0,20})){0,4}"
              + "|The \\p{Lu}\\p{L}+ Team|"
              + NamePlaceholder.FIELD);

  /** "12 High Street". */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\d{1,5}\\p{L}? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Place"
              + "|Square|Way|Court|Terrace|Boulevard)\\b.{0,30}");

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
    int at = blank;
    while (at < stripped.length() && Anatomy.isSpace(stripped.charAt(at))) {
      at++;
    }
    return isBlock(stripped.substring(at)) ? at : text.length();
  }

  /** Whether lines are a name with at least one title below it, and nothing else. */
  static boolean isBlock(String lines) {
    String[] all = lines.strip().split("\\s*\\n\\s*");
    if (all.length < 2 || all.length > MOST_LINES || !NAME.matcher(bare(all[0])).matches()) {
      return false;
    }
    for (int i = 1; i < all.length; i++) {
      boolean sentence = SENTENCE.matcher(all[i]).matches();
      boolean item = all[i].matches("[-–—*•\\d>(].*") && !ADDRESS.matcher(all[i]).matches();
      if (all[i].length() > LONGEST_LINE || sentence || item) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is a name and behind a bar or a comma a title: "Dana Smith | Support". */
  static boolean isTitled(String line) {
    boolean one = line.indexOf('\n') < 0 && line.length() <= LONGEST_LINE;
    return one && !bare(line).equals(line) && NAME.matcher(bare(line)).matches();
  }

  private static String bare(String line) {
    return line.replaceFirst(
        "(?<=\\p{L}{2})[,.]$|,[^,]{3,40}$|\\h*[|·•]\\h.{2,40}$| \\(\\p{Ll}+/\\p{Ll}+\\)$", "");
  }
}

package dev.tonewright.server;

import com.ibm.icu.util.Region;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks of single fields; each notes what it finds and never repeats the value. */
final class FieldChecks {

  private static final Pattern BIDI =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern CONTROL_OR_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  /** A scheme, "www.", or a host name under a top-level domain that names do not end in. */
  private static final Pattern URL =
      Pattern.compile(
          "(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(?:mailto|tel|javascript):"
              + "|[\\p{L}\\d-]\\.(?:com|net|org|info|biz|io|co|app|dev|xyz|link|top|shop|online|site"
              + "|store|club|me|ly|gg|tv|ru|cn|uk|de|fr|eu|us|in|br|jp)(?![\\p{L}\\d])");

  private final Violations violations;
  private final Limits limits;

  FieldChecks(Violations violations, Limits limits) {
    this.violations = violations;
    this.limits = limits;
  }

  /** A draft: there, well-formed, within the limit and built as text is. */
  void draft(String field, String value) {
    if (value.isBlank()) {
      violations.add(field, field + " is empty: expected a draft");
      return;
    }
    text(field, value);
    run(field, TextRuns.ofWord(value), "white space", Limits.WORD_CHARACTERS);
    run(field, TextRuns.ofBlank(value), "anything but white space", Limits.BLANK_CHARACTERS);
    run(field, TextRuns.ofMarks(value), "anything but combining marks", Limits.COMBINING_MARKS);
  }

  private void run(String field, int longest, String without, int most) {
    if (longest > most) {
      violations.add(
          field,
          field
              + " has "
              + longest
              + " characters in a row without "
              + without
              + ": expected at most "
              + most);
    }
  }

  /** Any running text. */
  void text(String field, String value) {
    if (wellFormed(field, value)) {
      atMost(field, value, limits.textCharacters());
    }
  }

  /** A phrase of at most {@code most} characters. */
  void phrase(String field, String value, int most) {
    if (wellFormed(field, value)) {
      atMost(field, value, most);
    }
  }

  /** A person's name, title or the like; empty where there is none. */
  void name(String field, String value) {
    if (value.isEmpty() || !wellFormed(field, value)) {
      return;
    }
    if (value.isBlank()) {
      violations.add(field, field + " is blank: expected a name or nothing");
    }
    atMost(field, value, Limits.NAME_CHARACTERS);
    if (CONTROL_OR_LINE.matcher(value).find()) {
      violations.add(field, field + " holds a control or line character: expected a name");
    }
    if (BIDI.matcher(value).find()) {
      violations.add(field, field + " holds a bidirectional control: expected a name");
    }
    if (URL.matcher(value).find()) {
      violations.add(field, field + " holds a URL: expected a name");
    }
  }

  /** A BCP 47 tag with a language; the root locale where it is malformed. */
  Locale locale(String field, String value) {
    if (value.isEmpty()) {
      violations.add(field, field + " is empty: expected a BCP 47 tag such as en-GB");
      return Locale.ROOT;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(value).build();
      if (!locale.getLanguage().isEmpty()) {
        region(field, locale.getCountry());
        return locale;
      }
      violations.add(
          field, field + Quoted.id(value) + " names no language: expected a tag such as en-GB");
    } catch (IllformedLocaleException e) {
      violations.add(
          field, field + Quoted.id(value) + " is malformed: expected a BCP 47 tag such as en-GB");
    }
    return Locale.ROOT;
  }

  /** A region that somebody lives in: what is none has no culture, which nobody would be told. */
  private void region(String field, String region) {
    if (region.isEmpty()) {
      return;
    }
    String expected = "a region of ISO 3166 or UN M.49, such as GB";
    try {
      Region known = Region.getInstance(region);
      if (known.toString().equals(region) && known.getType() != Region.RegionType.UNKNOWN) {
        return;
      }
      expected = known.getType() == Region.RegionType.UNKNOWN ? expected : known.toString();
    } catch (IllegalArgumentException e) {
      // no region at all
    }
    violations.add(field, field + " has the region \"" + region + "\": expected " + expected);
  }

  /** A number between two ends, both inclusive. */
  void between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      violations.add(field, field + " is " + value + ": expected " + least + " to " + most);
    }
  }

  /** A list of at most {@code most} items. */
  void size(String field, int size, int most) {
    if (size > most) {
      violations.add(field, field + " has " + size + " items: expected at most " + most);
    }
  }

  /** Notes a field that must not be empty. */
  void present(String field, String value, String expected) {
    if (value.isEmpty()) {
      violations.add(field, field + " is empty: expected " + expected);
    }
  }

  private void atMost(String field, String value, int most) {
    int size = value.codePointCount(0, value.length());
    if (size > most) {
      violations.add(field, field + " has " + size + " characters: expected at most " + most);
    }
  }

  private boolean wellFormed(String field, String value) {
    if (value.indexOf('\0') >= 0) {
      violations.add(field, field + " holds U+0000: expected text without it");
      return false;
    }
    if (!isUnicode(value)) {
      violations.add(field, field + " holds an unpaired surrogate: expected Unicode text");
      return false;
    }
    return true;
  }

  /** Whether every surrogate of a text has its other half. */
  static boolean isUnicode(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}

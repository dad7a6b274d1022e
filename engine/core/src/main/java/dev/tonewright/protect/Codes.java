package dev.tonewright.protect;

import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Finds codes and product names by their capitals: "PRS-ORG", "NAME", "eReader", "PayPal". Ordinary
 * words that are shouted are neither.
 */
final class Codes {

  private final ProtectionCues cues;

  Codes(ProtectionCues cues) {
    this.cues = cues;
  }

  void find(String text, Collection<Item> found) {
    List<Span> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i);
      String word = span.of(text);
      if (Edges.allCapitals(word)) {
        boolean alone =
            !shouted(text, words, i - 1, span.start()) && !shouted(text, words, i + 1, span.end());
        if (code(text, span, word, alone)) {
          found.add(new Item(span, Kind.CODE));
        }
      } else if (product(word)) {
        found.add(new Item(span, Kind.PRODUCT));
      }
    }
  }

  /** Runs of letters and figures; a hyphen joins where a capital stands on both sides. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      if (!Edges.wordly(text.charAt(start))) {
        continue;
      }
      int end = start + 1;
      while (end < text.length() && (Edges.wordly(text.charAt(end)) || joins(text, end))) {
        end++;
      }
      words.add(new Span(start, end));
      start = end;
    }
    return words;
  }

  private static boolean joins(String text, int at) {
    return text.charAt(at) == '-'
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** Whether the neighbour is an ordinary word in capitals in the same sentence. */
  private boolean shouted(String text, List<Span> words, int index, int edge) {
    if (index < 0 || index >= words.size()) {
      return false;
    }
    Span other = words.get(index);
    String between =
        other.end() <= edge
            ? text.substring(other.end(), edge)
            : text.substring(edge, other.start());
    String word = other.of(text);
    return between.length() <= 3
        && between.indexOf('\n') < 0
        && Edges.allCapitals(word)
        && ordinary(word.toLowerCase(Locale.ROOT));
  }

  private boolean code(String text, Span span, String word, boolean alone) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (cues.has(Cue.FREE_ABBREVIATION, lower) || lengthened(lower) || contracted(text, span)) {
      return false;
    }
    boolean known = true;
    for (String part : lower.split("-")) {
      known &= ordinary(part);
    }
    return known ? alone && cues.has(Cue.WORDLIKE_CODE, lower) : true;
  }

  private boolean ordinary(String lower) {
    return cues.ordinary().test(lower) || cues.has(Cue.FREE_CAPITAL, lower);
  }

  /** "DON'T", "YOU'RE": the apostrophe is followed by capitals. */
  private static boolean contracted(String text, Span span) {
    return span.end() + 1 < text.length()
        && "'’".indexOf(text.charAt(span.end())) >= 0
        && Character.isUpperCase(text.charAt(span.end() + 1));
  }

  /** "SOOOO": the same letter three times or more. */
  private static boolean lengthened(String lower) {
    for (int i = 2; i < lower.length(); i++) {
      if (Character.isLetter(lower.charAt(i))
          && lower.charAt(i) == lower.charAt(i - 1)
          && lower.charAt(i) == lower.charAt(i - 2)) {
        return lower.length() > 3;
      }
    }
    return false;
  }

  private boolean product(String word) {
    int hump = -1;
    for (int i = 1; i < word.length() && hump < 0; i++) {
      boolean rises =
          Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
      hump = rises ? i : -1;
    }
    if (hump < 0) {
      return plural(word) || hyphenated(word);
    }
    // Two words run together ("accountThank") are a slip to mend and no product.
    boolean slip =
        hump >= 2
            && Character.isLowerCase(word.charAt(0))
            && ordinary(word.substring(0, hump))
            && ordinary(word.substring(hump).toLowerCase(Locale.ROOT));
    return !slip && !lengthened(word.toLowerCase(Locale.ROOT));
  }

  /** "PDFs", "IDs". */
  private boolean plural(String word) {
    String stem = word.substring(0, word.length() - 1);
    return word.endsWith("s")
        && Edges.allCapitals(stem)
        && !cues.has(Cue.FREE_ABBREVIATION, stem.toLowerCase(Locale.ROOT))
        && !ordinary(word.toLowerCase(Locale.ROOT));
  }

  /** "Wi-Fi", "Jean-Luc"; not "Follow-Up". */
  private boolean hyphenated(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0 || !Edges.capitalised(word)) {
      return false;
    }
    for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
      if (part.length() > 1 && !ordinary(part)) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of an expression: words, and slots for what stays the writer's own.
 *
 * <p>{@code can/could you [please] {V}?} reads "can you", "could you please" and so on before a
 * base verb phrase. Square brackets: optional, on reading only. A slash: alternatives. Braces: a
 * slot, {@code {name}} or {@code {name:type}}; {@code ~} is the optional object of a separable
 * verb. A final stop or question mark is the clause's end. Semgrex and TokensRegex cannot say this,
 * since the same line must also be written; what a template cannot say about syntax, a card's
 * conditions say in Semgrex.
 *
 * @param text as the card's author wrote it
 * @param variants every way to read it, options expanded; the last is the barest
 */
public record Template(String text, List<List<Element>> variants) {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\{[^}]*}|\\[[^\\]]*]|[.?!](?=\\s*$)|[,;:]|[^\\s,;:{}\\[\\]]+?(?=[,;:\\s{\\[]|[.?!]\\s*$|$)");

  /** Options double the readings of a template, and each is tried on every sentence. */
  private static final int MOST_READINGS = 1024;

  /**
   * Compiles a template whose {@code inflecting} word (−1 for none, counted over words) inflects.
   */
  public static Template compile(String text, Inflection inflection) {
    if (text.contains("{{")) {
      throw new IllegalArgumentException(
          "template \"" + text + "\": two opening braces are refused");
    }
    List<List<Element>> variants = new ArrayList<>();
    variants.add(List.of());
    int words = countWords(text);
    int seen = 0;
    Matcher pieces = PIECE.matcher(text.strip());
    while (pieces.find()) {
      String piece = pieces.group();
      boolean word = !piece.startsWith("{") && !piece.startsWith("[") && !piece.equals("~");
      boolean inflects =
          word
              && (inflection == Inflection.FIRST && seen == 0
                  || inflection != Inflection.FIRST
                      && inflection != Inflection.NONE
                      && seen == words - 1);
      if (word && Character.isLetterOrDigit(piece.charAt(0))) {
        seen++;
      }
      variants = extend(variants, piece, inflects, inflection);
      if (variants.size() > MOST_READINGS) {
        throw new IllegalArgumentException(
            "template \""
                + text
                + "\" has more than "
                + MOST_READINGS
                + " readings; expected fewer [options], in templates of their own");
      }
    }
    return new Template(text, variants.stream().map(List::copyOf).toList());
  }

  private static int countWords(String text) {
    int words = 0;
    Matcher pieces = PIECE.matcher(text.strip());
    while (pieces.find()) {
      if (Character.isLetterOrDigit(pieces.group().charAt(0))) {
        words++;
      }
    }
    return words;
  }

  private static List<List<Element>> extend(
      List<List<Element>> variants, String piece, boolean inflects, Inflection inflection) {
    List<List<Element>> out = new ArrayList<>();
    if (piece.equals("~")) {
      for (List<Element> v : variants) {
        out.add(plus(v, List.of(new Element.Slot("O", "object"))));
        out.add(v);
      }
    } else if (piece.startsWith("[")) {
      List<Element> inner = new ArrayList<>();
      for (String part : piece.substring(1, piece.length() - 1).strip().split("\\s+")) {
        inner.add(element(part, false, inflection));
      }
      for (List<Element> v : variants) {
        out.add(plus(v, inner));
        out.add(v);
      }
    } else {
      for (List<Element> v : variants) {
        out.add(plus(v, List.of(element(piece, inflects, inflection))));
      }
    }
    return out;
  }

  private static Element element(String piece, boolean inflects, Inflection inflection) {
    if (piece.startsWith("{")) {
      String inner = piece.substring(1, piece.length() - 1);
      int colon = inner.indexOf(':');
      String name = colon < 0 ? inner : inner.substring(0, colon);
      String type =
          colon < 0
              ? inner.replaceAll("\\d+$", "")
              : inner.substring(0, colon).replaceAll("\\d+$", "") + inner.substring(colon);
      return new Element.Slot(name, type);
    }
    if (piece.length() == 1 && ".?!".contains(piece)) {
      return new Element.End(piece.charAt(0));
    }
    int slash = piece.length() > 1 ? piece.indexOf('/') : -1;
    return new Element.Word(
        slash < 0 ? piece : piece.substring(0, slash),
        Arrays.stream(piece.toLowerCase(Locale.ROOT).split("/")).toList(),
        inflects,
        inflects ? inflection.tagPrefix : "");
  }

  private static List<Element> plus(List<Element> head, List<Element> tail) {
    List<Element> all = new ArrayList<>(head);
    all.addAll(tail);
    return all;
  }

  /** The elements to write: every option left out. */
  public List<Element> written() {
    return variants.get(variants.size() - 1);
  }

  /** Which word of a template takes the inflection of what it replaces. */
  public enum Inflection {
    NONE(""),
    /** A verb or verb phrase: its first word. */
    FIRST("V"),
    /** A noun or noun phrase: its last word. */
    LAST("N"),
    /** A verb phrase of a language whose verbs stand last: its last word. */
    LAST_VERB("V");

    private final String tagPrefix;

    Inflection(String tagPrefix) {
      this.tagPrefix = tagPrefix;
    }
  }
}

package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tokens to sentences, for text whose punctuation cannot be trusted. A sentence never ends within
 * an opaque token, a quotation or brackets.
 */
final class SentenceSplitter {

  /**
   * One sentence.
   *
   * @param start first code unit
   * @param end code unit after the last
   */
  record Piece(int start, int end, boolean terminated, Boundary boundary) {}

  private static final int LONGEST_SENTENCE = 1000;

  /** "5mg" is one token. */
  private static final Pattern LEADING_FIGURE = Pattern.compile("^[\\d.,]+");

  private final SentenceCues cues;
  private final ListMarkers markers;
  private final MissingStops missingStops;
  private final LineBreaks lineBreaks;

  SentenceSplitter(SentenceCues cues, ListMarkers markers) {
    this.cues = cues;
    this.markers = markers;
    this.missingStops = new MissingStops(cues);
    this.lineBreaks = new LineBreaks(cues, markers);
  }

  /** The sentences of a text; every token is in exactly one of them. */
  List<Piece> split(String text, List<RawToken> tokens) {
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> items = markers.inline(text);
    BitSet enclosed = Enclosures.in(text, tokens);
    Scan scan = new Scan(text, tokens, items, enclosed, new String[tokens.size()]);
    int first = 0;
    for (int t = 0; t < tokens.size(); t++) {
      Boundary boundary = boundary(scan, first, t);
      if (boundary != null) {
        int start = tokens.get(first).start();
        int end = tokens.get(t).end();
        pieces.add(new Piece(start, end, scan.terminated(first, t), boundary));
        first = t + 1;
      }
    }
    return pieces;
  }

  /** What parts token {@code t} from the next one, or null where they are of one sentence. */
  private Boundary boundary(Scan scan, int first, int t) {
    if (t + 1 == scan.tokens.size()) {
      return Boundary.END;
    }
    int end = scan.tokens.get(t).end();
    int next = scan.tokens.get(t + 1).start();
    int newlines = newlines(scan.text, end, next);
    if (newlines > 1) {
      return Boundary.LINE_BREAK;
    }
    if (scan.tooLong(first, t)) {
      return Boundary.MISSING_STOP;
    }
    if (scan.items.contains(next) && t >= first) {
      return Boundary.LIST_ITEM;
    }
    if (newlines == 1) {
      boolean ends =
          !scan.enclosed.get(t)
              && (lineBreaks.ends(scan.text, end, next)
                  || missingStops.after(scan.text, scan.tokens, first, t));
      return ends || markers.startsAt(scan.text, next) ? Boundary.LINE_BREAK : null;
    }
    if (scan.enclosed.get(t) || scan.inMarker(first, t)) {
      return null;
    }
    if (scan.terminated(first, t)) {
      return continues(scan, first, t) ? null : Boundary.STOP;
    }
    if (mentionsEnd(scan, first, t) || salutationEnds(scan, first, t)) {
      return Boundary.SALUTATION;
    }
    return missingStops.after(scan.text, scan.tokens, first, t) ? Boundary.MISSING_STOP : null;
  }

  /** Whether the sentence goes on after what looks like its end. */
  private boolean continues(Scan scan, int first, int t) {
    String next = scan.word(t + 1);
    int initial = next.codePointAt(0);
    boolean glued = scan.tokens.get(t).end() == scan.tokens.get(t + 1).start();
    if (scan.isTerminal(t + 1) || scan.isCloser(t + 1) || scan.isEmoticon(t + 1)) {
      return true;
    }
    int stop = scan.stopBefore(first, t);
    String mark = scan.word(stop);
    boolean lower = Character.isLowerCase(initial);
    if (",;:".indexOf(initial) >= 0 || glued && isShortened(scan, stop, next)) {
      return true;
    }
    if (stop < t && lower && !scan.isEmoticon(t)) {
      return true; // "(really?) and": the brackets are part of a longer sentence.
    }
    if (lower && isMention(scan, first, stop)) {
      return true;
    }
    if (mark.startsWith("..") || mark.equals("\u2026")) {
      return lower && !cues.afterGreeting().contains(next);
    }
    if (mark.equals(".")) {
      return (glued && (lower || Character.isDigit(initial)))
          || isAbbreviation(scan, first, stop)
          || isOrdinal(scan, first, stop, next);
    }
    if (mark.length() > 1 && mark.endsWith(".")) {
      return abbreviationContinues(mark, next);
    }
    return false;
  }

  /** "Press the ! icon", "one sign, e.g. ! or #": the mark is spoken of and ends nothing. */
  private boolean isMention(Scan scan, int first, int stop) {
    String mark = scan.word(stop);
    if (!mark.equals("!") && !mark.equals("?")
        || stop == first
        || scan.tokens.get(stop - 1).end() == scan.tokens.get(stop).start()) {
      return false;
    }
    String before = scan.lower(stop - 1);
    boolean open =
        cues.unfinished().contains(before)
            && !cues.stranded().contains(before)
            && !cues.pointers().contains(before);
    return open
        || before.length() > 1
            && before.endsWith(".")
            && cues.abbreviations().contains(before.substring(0, before.length() - 1));
  }

  /** "if you have ?s", "?'s": a mark for a word, with a single letter that is none behind it. */
  private boolean isShortened(Scan scan, int stop, String behind) {
    String next = "'’".indexOf(behind.charAt(0)) >= 0 ? behind.substring(1) : behind;
    return scan.word(stop).equals("?")
        && stop > 0
        && scan.tokens.get(stop - 1).end() < scan.tokens.get(stop).start()
        && next.length() == 1
        && Character.isLowerCase(next.charAt(0))
        && !cues.openers().contains(next)
        && !cues.nounOpeners().contains(next);
  }

  private boolean isAbbreviation(Scan scan, int first, int stop) {
    if (stop == first || scan.tokens.get(stop - 1).end() != scan.tokens.get(stop).start()) {
      return false;
    }
    String written = scan.lower(stop - 1);
    boolean figure = Character.isDigit(written.codePointAt(0));
    String word = figure ? LEADING_FIGURE.matcher(written).replaceFirst("") : written;
    boolean measure = figure || followsFigure(scan, first, stop - 1);
    String next = scan.word(Math.min(stop + 1, scan.tokens.size() - 1));
    if (measure && (cues.subjects().contains(next) || cues.afterGreeting().contains(next))) {
      return false; // "it weighs 5 kg. you can", and not "5 kg. per box"
    }
    boolean opener = cues.openers().contains(next.toLowerCase(Locale.ROOT));
    boolean mayEnd = cues.finalAbbreviations().contains(word);
    boolean capital = !opener && !mayEnd && (cues.nounCapitals() || isAcronym(next));
    return cues.abbreviations().contains(word)
        && (capital || Character.isLowerCase(next.charAt(0)) || startsFigure(next) && !measure);
  }

  /** "incl. VAT". */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean startsFigure(String word) {
    int initial = word.codePointAt(0);
    return Character.isDigit(initial) || Character.getType(initial) == Character.CURRENCY_SYMBOL;
  }

  /** "5 min. 3 of them": a unit may end its sentence before a figure. */
  private static boolean followsFigure(Scan scan, int first, int t) {
    return t > first && Character.isDigit(scan.word(t - 1).codePointAt(0));
  }

  /** "am 3. März", "der 2. von drei", "bis 30.09. kündigen". */
  private boolean isOrdinal(Scan scan, int first, int stop, String next) {
    return stop > first
        && !cues.afterOrdinals().isEmpty()
        && scan.tokens.get(stop - 1).end() == scan.tokens.get(stop).start()
        && Character.isDigit(scan.word(stop - 1).codePointAt(0))
        && scan.word(stop - 1).chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && (Character.isLowerCase(next.codePointAt(0))
            || cues.afterOrdinals().contains(next.toLowerCase(Locale.ROOT)));
  }

  private boolean abbreviationContinues(String mark, String next) {
    String bare = mark.substring(0, mark.length() - 1).toLowerCase(Locale.ROOT);
    boolean opener =
        Character.isUpperCase(next.codePointAt(0))
            && cues.openers().contains(next.toLowerCase(Locale.ROOT));
    return !(opener && (cues.finalAbbreviations().contains(bare) || mark.length() == 2));
  }

  /**
   * Whether the text so far is the mentions that address a post: "@116452 Could you …". Before a
   * lower-case verb a mention is the subject.
   */
  private boolean mentionsEnd(Scan scan, int first, int t) {
    if (first > 0 || scan.tokens.get(t + 1).kind() == TokenKind.MENTION) {
      return false;
    }
    for (int i = first; i <= t; i++) {
      if (scan.tokens.get(i).kind() != TokenKind.MENTION) {
        return false;
      }
    }
    return Character.isUpperCase(scan.word(t + 1).codePointAt(0))
        || cues.afterGreeting().contains(scan.lower(t + 1));
  }

  /** Whether the sentence so far is a salutation with its name or comma. */
  private boolean salutationEnds(Scan scan, int first, int t) {
    if (t - first > 6 || t == first || !cues.greetings().contains(scan.lower(first))) {
      return false;
    }
    boolean comma = scan.word(t).equals(",");
    int last = comma ? t - 1 : t;
    for (int i = first + 1; i <= last; i++) {
      if (!mayBeName(scan, i)) {
        return false;
      }
    }
    return comma
        ? last > first
        : missingStops.afterSalutation(scan.text, scan.tokens, t)
            || missingStops.after(scan.text, scan.tokens, first, t);
  }

  private boolean mayBeName(Scan scan, int t) {
    TokenKind kind = scan.tokens.get(t).kind();
    String lower = scan.lower(t);
    if (cues.greetingTails().contains(lower) || lower.equals(".")) {
      return true;
    }
    return kind == TokenKind.PLACEHOLDER
        || kind == TokenKind.MENTION
        || (Character.isUpperCase(scan.word(t).codePointAt(0)) && !cues.openers().contains(lower));
  }

  /** Line breaks between two offsets; a carriage return with its line feed counts once. */
  static int newlines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n'
          || c == '\u2028'
          || (c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n'))) {
        count++;
      } else if (c == '\u2029') {
        count += 2;
      }
    }
    return count;
  }

  /**
   * What the decisions at each token look at.
   *
   * @param words of the tokens, as far as somebody asked for them
   */
  private record Scan(
      String text, List<RawToken> tokens, Set<Integer> items, BitSet enclosed, String[] words) {

    String word(int t) {
      if (words[t] == null) {
        words[t] = text.substring(tokens.get(t).start(), tokens.get(t).end());
      }
      return words[t];
    }

    String lower(int t) {
      return word(t).toLowerCase(Locale.ROOT);
    }

    boolean tooLong(int first, int t) {
      int length = tokens.get(t + 1).end() - tokens.get(first).start();
      return t - first >= LONGEST_SENTENCE || length >= Analyser.LONGEST_TEXT;
    }

    /** Whether token {@code t} belongs to the list marker with which its sentence starts. */
    boolean inMarker(int first, int t) {
      return t - first < 3 && items.contains(tokens.get(first).start()) && ".)".contains(word(t));
    }

    boolean isTerminal(int t) {
      if (tokens.get(t).kind() != TokenKind.WORD) {
        return false;
      }
      for (int i = tokens.get(t).start(); i < tokens.get(t).end(); i++) {
        if (".?!\u2026\u203c\u2049\u2048".indexOf(text.charAt(i)) < 0) {
          return false;
        }
      }
      return true;
    }

    boolean isAbbreviated(int t) {
      String word = word(t);
      return word.length() > 1 && word.endsWith(".") && tokens.get(t).kind() == TokenKind.WORD;
    }

    boolean isCloser(int t) {
      RawToken token = tokens.get(t);
      if (token.end() - token.start() > 1) {
        return false;
      }
      char c = text.charAt(token.start());
      boolean glued = t > 0 && tokens.get(t - 1).end() == token.start();
      return ")]\u201d\u00bb".indexOf(c) >= 0 || (glued && "\"'\u2019*_".indexOf(c) >= 0);
    }

    boolean isEmoticon(int t) {
      RawToken token = tokens.get(t);
      if (token.kind() == TokenKind.SYMBOL) {
        return true;
      }
      String word = word(t);
      return token.kind() == TokenKind.WORD
          && word.length() > 1
          && word.length() < 5
          && EMOTICON.matcher(word).matches();
    }

    /** The stop that ends the run of closers and emoji up to {@code t}, or −1. */
    int stopBefore(int first, int t) {
      int i = t;
      while (i > first && (isEmoticon(i) || (isCloser(i) && !isTerminal(i)))) {
        i--;
      }
      return isTerminal(i) || isAbbreviated(i) ? i : -1;
    }

    boolean terminated(int first, int t) {
      return stopBefore(first, t) >= 0;
    }
  }

  private static final java.util.regex.Pattern EMOTICON =
      java.util.regex.Pattern.compile(
          "[:;=8xX][-'o^]?[)(\\]\\[DPpOo/|*3]+|<3+|\\^_?\\^|[(\\[][-'o]?[:;=]");
}

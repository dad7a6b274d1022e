package dev.tonewright.parse;

import dev.tonewright.language.ParserModels;
import dev.tonewright.language.ParserModels.StandIn;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text to tokens. Opaque stretches are blanked before CoreNLP's tokenizer reads the text and put
 * back as one token each, so every offset stays true and every character that is not white space
 * belongs to exactly one token.
 */
final class Lexer {

  /** A stop with no space after it: "done.Please", "really?yes". */
  private static final Pattern GLUED_STOP =
      Pattern.compile("(?=[.?!])(?<=[\\p{L}\\p{N})])(\\.|[?!]{1,8})(?=(\\p{L}+))");

  /** Code units of a token; offsets within a sentence are kept in 16 bits. */
  private static final int LONGEST_TOKEN = 10_000;

  private final TokenizerFactory<CoreLabel> tokenizers;
  private final ParserModels models;
  private final OpaqueSpans opaque;

  Lexer(ParserModels models) {
    this.models = models;
    this.opaque = new OpaqueSpans(models.cues().slotNouns(), models.cues().figureSlots());
    this.tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), models.tokenizerOptions());
  }

  /** The tokens of a text, in order. */
  List<RawToken> tokens(String text) {
    char[] blanked = text.toCharArray();
    List<RawToken> tokens = new ArrayList<>();
    for (OpaqueSpans.Opaque found : opaque.in(text)) {
      int start = found.span().start();
      int end = found.span().end();
      java.util.Arrays.fill(blanked, start, end, ' ');
      tokens.add(new RawToken(start, end, form(found.kind()), found.kind()));
    }
    gluedStops(new String(blanked), blanked, tokens);
    String readable = new String(blanked);
    int before = tokens.size();
    for (CoreLabel label : tokenizers.getTokenizer(new StringReader(readable)).tokenize()) {
      add(readable, label, tokens);
    }
    if (before > 0) {
      tokens.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }
    return withoutGaps(text, tokens);
  }

  private void gluedStops(String readable, char[] blanked, List<RawToken> tokens) {
    Matcher stop = GLUED_STOP.matcher(readable);
    while (stop.find()) {
      String next = stop.group(2);
      boolean opens =
          Character.isUpperCase(next.charAt(0))
              && models.cues().openers().contains(next.toLowerCase(Locale.ROOT));
      boolean twoLettersBefore =
          stop.start() >= 2 && Character.isLetterOrDigit(readable.charAt(stop.start() - 2));
      if (stop.group(1).charAt(0) != '.' || (opens && twoLettersBefore)) {
        java.util.Arrays.fill(blanked, stop.start(1), stop.end(1), ' ');
        tokens.add(
            new RawToken(
                stop.start(1), stop.end(1), stop.group(1).substring(0, 1), TokenKind.WORD));
      }
    }
  }

  private void add(String readable, CoreLabel label, List<RawToken> tokens) {
    int start = label.beginPosition();
    int end = label.endPosition();
    if (!tokens.isEmpty()) {
      RawToken last = tokens.get(tokens.size() - 1);
      // Where a final abbreviation and its stop share characters the tokenizer reports both.
      if (last.kind() == TokenKind.WORD && start >= last.start() && start < last.end()) {
        start = last.end();
      }
    }
    if (start >= end) {
      return;
    }
    boolean letterAndStop =
        end - start == 2
            && readable.charAt(end - 1) == '.'
            && Character.isLowerCase(readable.charAt(start));
    if (letterAndStop) {
      tokens.add(new RawToken(start, end - 1, readable.substring(start, end - 1), TokenKind.WORD));
      tokens.add(new RawToken(end - 1, end, ".", TokenKind.WORD));
    } else {
      tokens.add(new RawToken(start, end, label.word(), TokenKind.WORD));
    }
  }

  /** Whatever the tokenizer passed over becomes a symbol. */
  private static List<RawToken> withoutGaps(String text, List<RawToken> tokens) {
    List<RawToken> whole = new ArrayList<>(tokens.size());
    int at = 0;
    for (RawToken token : tokens) {
      int start = Math.max(at, token.start());
      fill(text, at, start, whole);
      if (start < token.end()) {
        add(text, start, token, whole);
        at = token.end();
      }
    }
    fill(text, at, text.length(), whole);
    return whole;
  }

  /** A token from {@code start} on; in pieces where it is longer than a sentence may be. */
  private static void add(String text, int start, RawToken token, List<RawToken> whole) {
    int at = start;
    while (token.end() - at > LONGEST_TOKEN) {
      int end = at + LONGEST_TOKEN;
      end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      whole.add(new RawToken(at, end, token.form(), token.kind()));
      at = end;
    }
    whole.add(new RawToken(at, token.end(), token.form(), token.kind()));
  }

  private static void fill(String text, int from, int to, List<RawToken> whole) {
    int at = from;
    while (at < to) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < to && !isBlank(text.charAt(end))) {
        end++;
      }
      whole.add(new RawToken(at, end, text.substring(at, end), TokenKind.SYMBOL));
      at = end;
    }
  }

  /** White space of any kind, no-break spaces among it. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private String form(TokenKind kind) {
    StandIn standIn = standIn(models, kind);
    return standIn.word();
  }

  /** What the models read for an opaque token. */
  static StandIn standIn(ParserModels models, TokenKind kind) {
    return switch (kind) {
      case NUMBER_PLACEHOLDER -> models.number();
      case ADDRESS, CODE -> models.address();
      default -> models.name();
    };
  }
}

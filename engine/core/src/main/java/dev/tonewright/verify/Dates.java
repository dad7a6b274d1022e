package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.verify.Token.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Day and month, which are one figure in either order. */
final class Dates {

  private static final String NAME = "date ";

  private Dates() {}

  /**
   * A date.
   *
   * @param length how many tokens it takes
   */
  record Found(String name, int length) {}

  static Optional<Found> at(VerifierLexicon lexicon, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i + 1 == tokens.size()) {
      return Optional.empty();
    }
    Token next = tokens.get(i + 1);
    if (token.kind() == Kind.WORD) {
      Integer month = lexicon.months().get(token.text());
      return month != null && day(next) ? Optional.of(found(month, next, 2)) : Optional.empty();
    }
    int m = next.kind() == Kind.WORD && lexicon.dateLinks().contains(next.text()) ? 2 : 1;
    if (!day(token) || i + m >= tokens.size() || tokens.get(i + m).kind() != Kind.WORD) {
      return Optional.empty();
    }
    Integer month = lexicon.months().get(tokens.get(i + m).text());
    return month != null && tokens.get(i + m).capital()
        ? Optional.of(found(month, token, m + 1))
        : Optional.empty();
  }

  /** Whether a symbol stands for a date that was found here. */
  static boolean isDate(Symbol symbol) {
    return symbol.type() == Symbol.Type.FIGURE && symbol.name().startsWith(NAME);
  }

  /** Whether an item is a month with its year, whose words the comparison holds. */
  static boolean namesMonth(VerifierLexicon lexicon, String item) {
    return Arrays.stream(item.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .anyMatch(lexicon.months()::containsKey);
  }

  private static Found found(int month, Token day, int length) {
    return new Found(NAME + month + "-" + day.text(), length);
  }

  private static boolean day(Token token) {
    return token.kind() == Kind.FIGURE && token.text().length() <= 2;
  }
}

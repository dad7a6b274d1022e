package dev.tonewright.verify;

import dev.tonewright.verify.Token.Kind;
import java.util.List;

/** The numbers of list items, which say nothing. */
final class ListNumbers {

  private final List<Token> tokens;

  ListNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a token only counts an item.
   *
   * @param atStart whether it opens its sentence
   * @param last the number of the item before; 0 for none
   */
  boolean enumerates(int i, boolean atStart, int last) {
    return number(i) && (atStart || listed(i, Integer.parseInt(tokens.get(i).text()), last));
  }

  /** Whether a number within a line goes on a list or begins one: "do this: 1 Go … 2 Tap …". */
  private boolean listed(int i, int value, int last) {
    if (value > 1) {
      return value == last + 1;
    }
    for (int k = i + 2; k < tokens.size(); k++) {
      if (value == 1 && number(k) && tokens.get(k).text().equals("2")) {
        return true;
      }
    }
    return false;
  }

  private boolean number(int i) {
    Token token = tokens.get(i);
    if (token.kind() != Kind.FIGURE
        || !token.text().matches("\\d{1,2}")
        || i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.kind() == Kind.WORD && next.capital()
        || next.glued() && next.text().matches("[.):-]");
  }
}

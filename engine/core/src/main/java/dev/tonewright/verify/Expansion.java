package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.verify.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Contractions, chat spellings and sure errors as the words that they stand for. */
final class Expansion {

  private final VerifierLexicon lexicon;
  private final List<Token> words;

  private Expansion(VerifierLexicon lexicon, int size) {
    this.lexicon = lexicon;
    this.words = new ArrayList<>(size + 8);
  }

  static List<Token> of(VerifierLexicon lexicon, List<Token> scanned) {
    Expansion expansion = new Expansion(lexicon, scanned.size());
    scanned.forEach(expansion::add);
    return expansion.words;
  }

  private void add(Token token) {
    if (token.kind() == Kind.COMMA && ",".equals(token.text()) && words.isEmpty()) {
      return;
    }
    List<String> full = lexicon.spellings().get(token.text());
    if (token.kind() != Kind.WORD && (token.kind() != Kind.VERBATIM || full == null)) {
      words.add(token);
      return;
    }
    if (full == null) {
      full = List.of(token.text());
    }
    for (String word : full) {
      Token last = words.isEmpty() ? null : words.get(words.size() - 1);
      boolean doubled = last != null && last.kind() == Kind.WORD && last.text().equals(word);
      if (!doubled) {
        words.add(new Token(Kind.WORD, word, token.capital(), token.glued()));
      }
    }
  }
}

package dev.tonewright.rule;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * An expression that a profile names, found in a sentence in any inflection of one of its words.
 */
record Expression(List<String> words) {

  Expression {
    words = List.copyOf(words);
  }

  /** Reads an expression as a profile writes it: words apart by spaces, in any case. */
  static Expression of(String written) {
    String plain = written.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    return new Expression(Arrays.asList(plain.split("\\s+")));
  }

  /**
   * Tokens that an expression stands on, inclusive.
   *
   * @param inflected the token that stands in another form than the expression has it, or −1
   */
  record Run(int first, int last, int inflected) {}

  /** The places of a sentence where the expression stands, none within another. */
  List<Run> in(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (int t = 0; t < sentence.size(); t++) {
      int first = t;
      OptionalInt last = OptionalInt.empty();
      int inflected = -1;
      if (!glued(sentence, t)) {
        int[] found = {-1};
        last = lay(sentence, t, found);
        inflected = found[0];
      }
      if (last.isPresent()) {
        runs.add(new Run(first, last.getAsInt(), inflected));
        t = last.getAsInt();
      }
    }
    return runs;
  }

  /** Lays the words over a sentence from a token on. */
  private OptionalInt lay(Sentence sentence, int from, int[] inflected) {
    int t = from;
    for (String word : words) {
      int last = t;
      while (last + 1 < sentence.size()
          && length(sentence, t, last) < word.length()
          && glued(sentence, last + 1)) {
        last++;
      }
      if (t >= sentence.size()) {
        return OptionalInt.empty();
      }
      boolean same =
          length(sentence, t, last) == word.length() && written(sentence, t, last).equals(word);
      boolean other = !same && inflected[0] < 0 && last == t && sentence.lemma(t).equals(word);
      if (!same && !other) {
        return OptionalInt.empty();
      }
      inflected[0] = other ? t : inflected[0];
      t = last + 1;
    }
    return OptionalInt.of(t - 1);
  }

  private static int length(Sentence sentence, int first, int last) {
    return sentence.end(last) - sentence.start(first);
  }

  private static String written(Sentence sentence, int first, int last) {
    return sentence
        .span(first, last)
        .of(sentence.text())
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** Whether no space parts a token from the one before. */
  private static boolean glued(Sentence sentence, int token) {
    return token > 0 && sentence.end(token - 1) == sentence.start(token);
  }

  /** Whether the expression stands among some words. */
  boolean in(List<String> others) {
    for (int i = 0; i + words.size() <= others.size(); i++) {
      if (others.subList(i, i + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.parse;

import dev.tonewright.text.Span;
import java.util.List;

/**
 * A text as its sentences, in order. Every token of the text belongs to exactly one sentence; white
 * space between sentences belongs to none.
 *
 * @param text the words of the draft, apart from their markup
 */
public record ParsedText(String text, List<Placed> sentences) {

  public ParsedText {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence at its place.
   *
   * @param start first code unit of the sentence in the text
   * @param terminated whether it ends in its own stop, question or exclamation mark or ellipsis,
   *     apart from closing quotes, brackets and emoji after it
   * @param boundary what parts it from the next sentence
   */
  public record Placed(int start, Sentence sentence, boolean terminated, Boundary boundary) {

    public int end() {
      return start + sentence.text().length();
    }

    public Span span() {
      return new Span(start, end());
    }

    /** Whether only white space stands before it on its line of the text. */
    public boolean startsLine(String text) {
      return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    }

    /** Where a token stands in the text. */
    public Span token(int index) {
      return new Span(start + sentence.start(index), start + sentence.end(index));
    }
  }
}

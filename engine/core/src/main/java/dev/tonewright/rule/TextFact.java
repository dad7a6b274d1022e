package dev.tonewright.rule;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.protect.ProtectedSpans;
import java.util.function.BiFunction;

/**
 * Something that several rules ask of a text and that nothing but the text decides. Worked out once
 * a text, by {@link RuleContext#fact}; each instance is a question of its own, so keep it in a
 * constant.
 */
public final class TextFact<T> {

  private final BiFunction<ParsedText, ProtectedSpans, T> answer;

  /**
   * @param answer from the text and what is protected in it; never null
   */
  public TextFact(BiFunction<ParsedText, ProtectedSpans, T> answer) {
    this.answer = answer;
  }

  T of(ParsedText parsed, ProtectedSpans kept) {
    return answer.apply(parsed, kept);
  }
}

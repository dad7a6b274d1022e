package dev.tonewright.rule;

import dev.tonewright.request.RewriteRequest;
import java.util.function.Function;

/**
 * Something that several rules ask of a request and that no round changes, such as the mood of the
 * customer's message. Worked out once a request, by {@link RuleContext#fact(RequestFact)}; each
 * instance is a question of its own, so keep it in a constant.
 */
public final class RequestFact<T> {

  private final Function<RewriteRequest, T> answer;

  /**
   * @param answer never null, and not decided by the text of the request
   */
  public RequestFact(Function<RewriteRequest, T> answer) {
    this.answer = answer;
  }

  T of(RewriteRequest request) {
    return answer.apply(request);
  }
}

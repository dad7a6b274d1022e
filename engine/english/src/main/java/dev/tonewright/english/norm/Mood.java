package dev.tonewright.english.norm;

import dev.tonewright.english.customer.CustomerMessage;
import dev.tonewright.rule.RequestFact;
import dev.tonewright.rule.RuleContext;

/** Whether a reply has no place for cheer: because of what it says, or of what it answers. */
final class Mood {

  private static final RequestFact<Boolean> UPSET =
      new RequestFact<>(
          request ->
              request.customer().message().filter(CustomerMessage.reader()::isUpset).isPresent());

  private Mood() {}

  /** Whether the reply bears bad news, or the customer wrote in anger or distress. */
  static boolean sober(RuleContext context) {
    return BadNews.in(context) || upset(context);
  }

  /** Whether the customer wrote in anger or distress. */
  static boolean upset(RuleContext context) {
    return context.fact(UPSET);
  }
}

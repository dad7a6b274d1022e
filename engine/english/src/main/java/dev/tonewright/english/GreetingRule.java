package dev.tonewright.english;

import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.profile.Norms.Salutation;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a letter its greeting where it has none, and puts one that it has on a line of its own. */
final class GreetingRule implements Rule {

  @Override
  public String id() {
    return "anatomy.greeting";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().presence(Part.GREETING) != Presence.REQUIRED || context.text().isBlank()) {
      return List.of();
    }
    Optional<TextChange> change =
        Greeting.of(context.text())
            .map(greeting -> ownLine(context, greeting))
            .orElseGet(() -> added(context));
    return change
        .map(
            c ->
                List.of(
                    Proposal.of(
                        Edit.of(
                            new Step(
                                id(),
                                Dimension.CHANNEL,
                                c.before().isEmpty()
                                    ? "A letter opens with a greeting."
                                    : "In a letter the greeting stands on a line of its own."),
                            List.of(c)),
                        Family.NORM,
                        -1)))
        .orElse(List.of());
  }

  private static Optional<TextChange> ownLine(RuleContext context, Greeting greeting) {
    String text = context.text();
    if (greeting.bodyStart() >= text.length()) {
      return Optional.empty();
    }
    if (greeting.alone()) {
      String mark = text.substring(greeting.nameEnd(), greeting.bodyStart()).strip();
      boolean wrong = !mark.isEmpty() && !mark.equals(",") && !mark.equals(":");
      int end =
          greeting.nameEnd() + text.substring(greeting.nameEnd()).indexOf(mark) + mark.length();
      return wrong
          ? Optional.of(TextChange.of(text, greeting.nameEnd(), end, ","))
          : Optional.empty();
    }
    int body = greeting.bodyStart();
    String first = text.substring(body, body + Character.charCount(text.codePointAt(body)));
    boolean lower =
        Character.isLowerCase(first.codePointAt(0))
            && context.free(new dev.tonewright.text.Span(body, body + 1));
    return Optional.of(
        lower
            ? TextChange.of(
                text,
                greeting.nameEnd(),
                body + first.length(),
                ",\n\n" + first.toUpperCase(Locale.ROOT))
            : TextChange.of(text, greeting.nameEnd(), body, ",\n\n"));
  }

  private static Optional<TextChange> added(RuleContext context) {
    String text = context.text();
    int at = Math.max(bodyStart(text), Greeting.mentions(text));
    if (text.substring(at).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    String name = name(context).map(n -> " " + n).orElse("");
    return Optional.of(TextChange.of(text, at, at, word(context) + name + ",\n\n"));
  }

  /** After a subject line and blank lines. */
  static int bodyStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      boolean head = line.isBlank() || line.matches("(?i)(subject|re|fw|fwd):.*");
      if (!head || end < 0) {
        return at;
      }
      at = end + 1;
    }
    return at;
  }

  private static String word(RuleContext context) {
    double formality = context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(60.0);
    boolean named = name(context).isPresent();
    return formality < 36 ? "Hi" : formality >= 80 && named ? "Dear" : "Hello";
  }

  /** The customer as the culture addresses them; parts are joined, never split. */
  static Optional<String> name(RuleContext context) {
    Customer customer = context.request().customer();
    Optional<String> titled =
        customer.title().flatMap(t -> customer.familyName().map(f -> t + " " + f));
    Optional<String> whole = customer.name().or(() -> joined(context, customer));
    Salutation form = context.norms().salutation();
    return switch (form) {
      case GIVEN_NAME -> customer.givenName().or(() -> titled).or(() -> whole);
      case TITLE_AND_FAMILY_NAME -> titled.or(() -> whole).or(customer::givenName);
      case FULL_NAME -> whole.or(customer::givenName);
    };
  }

  private static Optional<String> joined(RuleContext context, Customer customer) {
    boolean familyFirst =
        context.norms().nameOrder() == dev.tonewright.profile.Norms.NameOrder.FAMILY_FIRST;
    Stream<Optional<String>> parts =
        familyFirst
            ? Stream.of(customer.familyName(), customer.givenName())
            : Stream.of(customer.givenName(), customer.familyName());
    return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(" ")))
        .filter(n -> !n.isBlank());
  }
}

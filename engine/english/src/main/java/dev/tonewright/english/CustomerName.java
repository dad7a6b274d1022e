package dev.tonewright.english;

import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.NameOrder;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.RuleContext;
import java.util.Optional;
import java.util.stream.Stream;

/** The customer's name in the form in which a greeting says it. */
final class CustomerName {

  private CustomerName() {}

  /**
   * The customer as the culture addresses them: parts are joined, never split, and a family name
   * stands with a title or not at all.
   */
  static Optional<String> of(RuleContext context) {
    Customer customer = context.request().customer();
    Norms norms = context.norms();
    Optional<String> titled = titled(customer);
    Optional<String> whole = whole(customer, norms.nameOrder());
    return switch (norms.salutation()) {
      case GIVEN_NAME -> customer.givenName().or(() -> titled).or(() -> whole);
      case TITLE_AND_FAMILY_NAME -> titled.or(() -> whole).or(customer::givenName);
      case FULL_NAME -> whole.or(customer::givenName).or(() -> titled);
    };
  }

  /** Whether a text is the customer's name, or a part of it, whatever the case. */
  static boolean is(Customer customer, String text) {
    return Stream.of(
            customer.name(),
            customer.givenName(),
            customer.familyName(),
            titled(customer),
            whole(customer, NameOrder.GIVEN_FIRST),
            whole(customer, NameOrder.FAMILY_FIRST))
        .flatMap(Optional::stream)
        .anyMatch(text::equalsIgnoreCase);
  }

  private static Optional<String> titled(Customer customer) {
    return customer
        .title()
        .flatMap(
            title ->
                customer
                    .familyName()
                    .or(customer::name)
                    .map(n -> n.startsWith(title + " ") ? n : title + " " + n));
  }

  private static Optional<String> whole(Customer customer, NameOrder order) {
    return customer
        .name()
        .filter(n -> customer.familyName().filter(n::equals).isEmpty())
        .or(() -> joined(customer, order));
  }

  private static Optional<String> joined(Customer customer, NameOrder order) {
    return customer
        .givenName()
        .flatMap(
            given ->
                customer
                    .familyName()
                    .map(
                        family ->
                            order == NameOrder.FAMILY_FIRST
                                ? family + " " + given
                                : given + " " + family));
  }
}

package dev.tonewright.english;

import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.NameOrder;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.RuleContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The customer's name in the form in which a greeting says it. */
final class CustomerName {

  private CustomerName() {}

  /**
   * The customer as the culture addresses them: parts are joined, never split, and a family name
   * stands with a title or not at all. What a salutation would not end behind, such as "Sam
   * (work)", is left to itself: nobody is greeted by it. Nor is anybody by a name other than the
   * one that the reply calls its reader by.
   */
  static Optional<String> of(RuleContext context, EnglishWordForms words) {
    Customer customer = context.request().customer();
    Norms norms = context.norms();
    Optional<String> given = customer.givenName();
    Optional<String> titled = titled(customer);
    Optional<String> whole = whole(customer, norms.nameOrder());
    Stream<Optional<String>> forms =
        switch (norms.salutation()) {
          case GIVEN_NAME -> Stream.of(given, titled, whole);
          case TITLE_AND_FAMILY_NAME, FULL_NAME -> Stream.of(titled, whole, given);
        };
    return forms
        .flatMap(Optional::stream)
        .filter(name -> name.indexOf('(') < 0)
        .filter(GreetedName::holds)
        .findFirst()
        .filter(name -> !AddressedName.isAnothers(context, words));
  }

  /** Whether a text is the customer's name, or a word of it, whatever the case. */
  static boolean is(Customer customer, String text) {
    Stream<String> words = customer.name().stream().flatMap(n -> Arrays.stream(n.split(" ")));
    return Stream.concat(forms(customer), words).anyMatch(text::equalsIgnoreCase);
  }

  /** Whether a name is the reader's, as the request has it or the salutation. */
  static boolean isReaders(RuleContext context, String name) {
    return is(context.request().customer(), name)
        || Greeting.name(context.text()).filter(name::equalsIgnoreCase).isPresent();
  }

  /** The customer's name and its parts, one by one and together. */
  static Stream<String> forms(Customer customer) {
    return Stream.of(
            customer.name(),
            customer.givenName(),
            customer.familyName(),
            titled(customer),
            whole(customer, NameOrder.GIVEN_FIRST),
            whole(customer, NameOrder.FAMILY_FIRST))
        .flatMap(Optional::stream);
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

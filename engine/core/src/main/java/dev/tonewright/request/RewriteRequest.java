package dev.tonewright.request;

import dev.tonewright.text.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One draft and what is asked of it. The fields are those of {@code tonewright.v1.RewriteRequest},
 * where each is described.
 */
public record RewriteRequest(
    String text,
    Markup markup,
    String channel,
    Locale locale,
    Optional<String> brand,
    Optional<Adjustment> adjustment,
    Address address,
    Turn turn,
    Customer customer,
    Optional<String> agentName,
    List<String> keep,
    Set<Refusal> refused,
    Set<String> withhold,
    OptionalInt maxCharacters,
    Set<String> disabledRules) {

  public RewriteRequest {
    keep = List.copyOf(keep);
    refused = Set.copyOf(refused);
    withhold = Set.copyOf(withhold);
    disabledRules = Set.copyOf(disabledRules);
  }

  /** Address form (T–V). */
  public enum Address {
    PROFILE,
    FORMAL,
    INFORMAL,
    KEEP
  }

  /** Where in the conversation the reply stands. */
  public enum Turn {
    UNKNOWN,
    FIRST,
    FOLLOW_UP,
    LAST
  }

  /**
   * An edit that the agent refused and that must not come back.
   *
   * @param before the characters that the edit replaced
   */
  public record Refusal(String ruleId, String before) {}

  /** A request with nothing but its three obligatory fields. */
  public static RewriteRequest of(String text, String channel, Locale locale) {
    return new RewriteRequest(
        text,
        Markup.PLAIN_TEXT,
        channel,
        locale,
        Optional.empty(),
        Optional.empty(),
        Address.PROFILE,
        Turn.UNKNOWN,
        Customer.UNKNOWN,
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        Set.of());
  }

  /** The same request for another text. */
  public RewriteRequest withText(String other) {
    return new RewriteRequest(
        other,
        markup,
        channel,
        locale,
        brand,
        adjustment,
        address,
        turn,
        customer,
        agentName,
        keep,
        refused,
        withhold,
        maxCharacters,
        disabledRules);
  }

  /** The same request with its text in another markup. */
  public RewriteRequest withMarkup(Markup other) {
    return new RewriteRequest(
        text,
        other,
        channel,
        locale,
        brand,
        adjustment,
        address,
        turn,
        customer,
        agentName,
        keep,
        refused,
        withhold,
        maxCharacters,
        disabledRules);
  }

  /** The same request under a brand. */
  public RewriteRequest withBrand(Optional<String> other) {
    return new RewriteRequest(
        text,
        markup,
        channel,
        locale,
        other,
        adjustment,
        address,
        turn,
        customer,
        agentName,
        keep,
        refused,
        withhold,
        maxCharacters,
        disabledRules);
  }

  /** The same request between other people. */
  public RewriteRequest withPeople(Customer otherCustomer, Optional<String> otherAgent) {
    return new RewriteRequest(
        text,
        markup,
        channel,
        locale,
        brand,
        adjustment,
        address,
        turn,
        otherCustomer,
        otherAgent,
        keep,
        refused,
        withhold,
        maxCharacters,
        disabledRules);
  }

  /** The same request with buttons pressed. */
  public RewriteRequest withAdjustment(Adjustment pressed) {
    return new RewriteRequest(
        text,
        markup,
        channel,
        locale,
        brand,
        Optional.of(pressed),
        address,
        turn,
        customer,
        agentName,
        keep,
        refused,
        withhold,
        maxCharacters,
        disabledRules);
  }
}

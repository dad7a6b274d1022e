package dev.tonewright.request;

import dev.tonewright.text.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One draft and what is asked of it. The fields are those of {@code tonewright.v1.RewriteRequest},
 * where each is described.
 *
 * @param asksRoom whether the answer says how far the buttons can move the draft, which takes long
 *     to find; where it does not, its room is empty
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
    Set<String> disabledRules,
    boolean asksRoom) {

  public RewriteRequest {
    agentName = Customer.known(agentName);
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
        Set.of(),
        true);
  }

  /** The same request for another text. */
  public RewriteRequest withText(String other) {
    return with(copy -> copy.text = other);
  }

  /** The same request with its text in another markup. */
  public RewriteRequest withMarkup(Markup other) {
    return with(copy -> copy.markup = other);
  }

  /** The same request under a brand. */
  public RewriteRequest withBrand(Optional<String> other) {
    return with(copy -> copy.brand = other);
  }

  /** The same request between other people. */
  public RewriteRequest withPeople(Customer otherCustomer, Optional<String> otherAgent) {
    return with(
        copy -> {
          copy.customer = otherCustomer;
          copy.agentName = otherAgent;
        });
  }

  /** The same request at another point of the conversation. */
  public RewriteRequest withTurn(Turn other) {
    return with(copy -> copy.turn = other);
  }

  /** The same request with buttons pressed. */
  public RewriteRequest withAdjustment(Adjustment pressed) {
    return with(copy -> copy.adjustment = Optional.of(pressed));
  }

  /** The same request, which leaves open how far the buttons can move its draft. */
  public RewriteRequest withoutRoom() {
    return with(copy -> copy.asksRoom = false);
  }

  private RewriteRequest with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.request();
  }

  /** A request while some of it is changed: what every {@code with} shares. */
  private static final class Copy {
    private String text;
    private Markup markup;
    private String channel;
    private Locale locale;
    private Optional<String> brand;
    private Optional<Adjustment> adjustment;
    private Address address;
    private Turn turn;
    private Customer customer;
    private Optional<String> agentName;
    private List<String> keep;
    private Set<Refusal> refused;
    private Set<String> withhold;
    private OptionalInt maxCharacters;
    private Set<String> disabledRules;
    private boolean asksRoom;

    Copy(RewriteRequest request) {
      text = request.text;
      markup = request.markup;
      channel = request.channel;
      locale = request.locale;
      brand = request.brand;
      adjustment = request.adjustment;
      address = request.address;
      turn = request.turn;
      customer = request.customer;
      agentName = request.agentName;
      keep = request.keep;
      refused = request.refused;
      withhold = request.withhold;
      maxCharacters = request.maxCharacters;
      disabledRules = request.disabledRules;
      asksRoom = request.asksRoom;
    }

    RewriteRequest request() {
      return new RewriteRequest(
          text,
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
          disabledRules,
          asksRoom);
    }
  }
}

package dev.tonewright.server.cli;

import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Markup;
import dev.tonewright.v1.Adjustment;
import dev.tonewright.v1.Customer;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RuleSelection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The fields of a rewrite request as options. */
final class RewriteOptions {

  /** The units as the command line writes them. */
  enum Offsets {
    UTF16,
    UTF8,
    CODE_POINTS
  }

  @Option(
      names = {"-c", "--channel"},
      paramLabel = "C",
      description = "Channel: email, chat, social, voice or another that the profiles define.")
  private Optional<String> channel = Optional.empty();

  @Option(
      names = {"-l", "--locale"},
      paramLabel = "L",
      description = "The draft's language and the reader's region, such as en-GB.")
  private Optional<String> locale = Optional.empty();

  @Option(
      names = {"-b", "--brand"},
      paramLabel = "B",
      description = "Brand profile.")
  private Optional<String> brand = Optional.empty();

  @Option(
      names = {"-a", "--adjust"},
      paramLabel = "DIAL=N",
      split = ",",
      description =
          "Move a dial from the draft's own reading by -100 to 100 points; one press of a button is"
              + " 20. Dials: ${COMPLETION-CANDIDATES}. Example: --adjust formality=+20,length=-20.")
  private Map<Dial, Integer> adjust = Map.of();

  @Option(
      names = "--markup",
      paramLabel = "M",
      defaultValue = "PLAIN_TEXT",
      description = "The draft's notation: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Markup markup = Markup.PLAIN_TEXT;

  @Option(
      names = "--address",
      paramLabel = "A",
      defaultValue = "PROFILE",
      description = "Address form: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Address address = Address.PROFILE;

  @Option(
      names = "--turn",
      paramLabel = "T",
      defaultValue = "UNKNOWN",
      description =
          "Place in the conversation: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Turn turn = Turn.UNKNOWN;

  @Option(names = "--customer-name", paramLabel = "NAME", description = "The customer's full name.")
  private Optional<String> customerName = Optional.empty();

  @Option(
      names = "--customer-given-name",
      paramLabel = "NAME",
      description = "The customer's given name.")
  private Optional<String> customerGivenName = Optional.empty();

  @Option(
      names = "--customer-family-name",
      paramLabel = "NAME",
      description = "The customer's family name.")
  private Optional<String> customerFamilyName = Optional.empty();

  @Option(
      names = "--customer-title",
      paramLabel = "TITLE",
      description = "A form of address before the family name, such as Dr.")
  private Optional<String> customerTitle = Optional.empty();

  @Option(
      names = "--customer-message",
      paramLabel = "TEXT",
      description = "What the customer wrote.")
  private Optional<String> customerMessage = Optional.empty();

  @Option(names = "--returning", description = "The customer has written about this before.")
  private boolean returning;

  @Option(names = "--agent-name", paramLabel = "NAME", description = "The agent's name.")
  private Optional<String> agentName = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "PHRASE",
      description = "A phrase that must come through untouched. Repeatable.")
  private List<String> keep = List.of();

  @Option(
      names = "--withhold",
      paramLabel = "EDIT",
      description = "The id of an edit to give the answer without. Repeatable.")
  private List<String> withhold = List.of();

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      description = "The id of a rule that rests. Repeatable.")
  private List<String> disable = List.of();

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Most units in a segment; tightens the profile's limit.")
  private Optional<Integer> maxCharacters = Optional.empty();

  @Option(
      names = "--offsets",
      paramLabel = "U",
      defaultValue = "UTF16",
      description =
          "Unit of the offsets in --json: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Offsets offsets = Offsets.UTF16;

  /** The request for one draft. */
  RewriteRequest request(String text, CommandLine command) {
    RewriteRequest.Builder request =
        RewriteRequest.newBuilder()
            .setText(text)
            .setChannel(required(command, "--channel", channel))
            .setLocale(required(command, "--locale", locale))
            .setBrand(brand.orElse(""))
            .setMarkup(RewriteRequest.Markup.valueOf(markup.name()))
            .setAddress(RewriteRequest.Address.valueOf(address.name()))
            .setTurn(RewriteRequest.Turn.valueOf(turn.name()))
            .setOffsets(RewriteRequest.Offsets.valueOf(offsets.name()))
            .setCustomer(customer())
            .setAgentName(agentName.orElse(""))
            .addAllKeep(keep)
            .addAllWithhold(withhold)
            .setRules(RuleSelection.newBuilder().addAllDisable(disable));
    maxCharacters.ifPresent(request::setMaxCharacters);
    if (!adjust.isEmpty()) {
      request.setAdjustment(adjustment());
    }
    return request.build();
  }

  private Customer customer() {
    return Customer.newBuilder()
        .setName(customerName.orElse(""))
        .setGivenName(customerGivenName.orElse(""))
        .setFamilyName(customerFamilyName.orElse(""))
        .setTitle(customerTitle.orElse(""))
        .setMessage(customerMessage.orElse(""))
        .setReturning(returning)
        .build();
  }

  private Adjustment adjustment() {
    Adjustment.Builder adjustment = Adjustment.newBuilder();
    adjust.forEach(
        (dial, points) -> {
          switch (dial) {
            case FORMALITY -> adjustment.setFormality(points);
            case LENGTH -> adjustment.setLength(points);
            case DIRECTNESS -> adjustment.setDirectness(points);
            case WARMTH -> adjustment.setWarmth(points);
          }
        });
    return adjustment.build();
  }

  /** An option that the command cannot do without. */
  static String required(CommandLine command, String option, Optional<String> value) {
    return value.orElseThrow(
        () -> new ParameterException(command, "missing " + option + ": it is required"));
  }
}

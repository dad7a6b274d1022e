package dev.tonewright.server;

import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Markup;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.RewriteResponse;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Validates requests of the contract and maps them to the library's own. */
final class RequestReader {

  /** A measure request, read. */
  record MeasuredText(String text, Markup markup, Locale locale) {}

  private final Set<String> languages;
  private final Limits limits;

  /**
   * @param languages ISO 639 codes of the installed language packs
   */
  RequestReader(Set<String> languages, Limits limits) {
    this.languages = new TreeSet<>(languages);
    this.limits = limits;
  }

  /**
   * Reads a rewrite request.
   *
   * @throws CallFailure INVALID_ARGUMENT with every bad field, or UNIMPLEMENTED for a language
   *     without a pack
   */
  RewriteRequest read(dev.tonewright.v1.RewriteRequest sent) {
    Violations violations = new Violations();
    FieldChecks check = new FieldChecks(violations, limits);
    check.phrase("requestId", sent.getRequestId(), Limits.REQUEST_ID_CHARACTERS);
    check.draft("text", sent.getText());
    check.present("channel", sent.getChannel(), "the id of a channel, such as email");
    Locale locale = check.locale("locale", sent.getLocale());
    Optional<Adjustment> adjustment =
        sent.hasAdjustment() ? adjustment(check, sent.getAdjustment()) : Optional.empty();
    check.name("agentName", sent.getAgentName());
    checkCustomer(check, sent.getCustomer());
    checkLists(check, sent);
    if (sent.hasMaxCharacters()) {
      check.between("maxCharacters", sent.getMaxCharacters(), 1, Integer.MAX_VALUE);
    }
    checkEnum(violations, "offsets", sent.getOffsets(), sent.getOffsetsValue());
    ReadMask.check("readMask", sent.getReadMask(), check, violations);
    Markup markup = markup(violations, sent.getMarkup(), sent.getMarkupValue());
    RewriteRequest.Address address = address(violations, sent);
    RewriteRequest.Turn turn = turn(violations, sent);
    violations.raise();
    requirePack(locale);
    return new RewriteRequest(
        sent.getText(),
        markup,
        sent.getChannel(),
        locale,
        given(sent.getBrand()),
        adjustment,
        address,
        turn,
        customer(sent.getCustomer()),
        given(sent.getAgentName()),
        sent.getKeepList(),
        refused(sent),
        new HashSet<>(sent.getWithholdList()),
        sent.hasMaxCharacters() ? OptionalInt.of(sent.getMaxCharacters()) : OptionalInt.empty(),
        new HashSet<>(sent.getRules().getDisableList()),
        ReadMask.wants(sent.getReadMask(), RewriteResponse.ROOM_FIELD_NUMBER));
  }

  /** Reads a measure request; throws as {@link #read(dev.tonewright.v1.RewriteRequest)} does. */
  MeasuredText read(MeasureRequest sent) {
    Violations violations = new Violations();
    FieldChecks check = new FieldChecks(violations, limits);
    check.phrase("requestId", sent.getRequestId(), Limits.REQUEST_ID_CHARACTERS);
    check.draft("text", sent.getText());
    Locale locale = check.locale("locale", sent.getLocale());
    checkEnum(violations, "offsets", sent.getOffsets(), sent.getOffsetsValue());
    Markup markup = markup(violations, sent.getMarkup(), sent.getMarkupValue());
    violations.raise();
    requirePack(locale);
    return new MeasuredText(sent.getText(), markup, locale);
  }

  /** Reads a locale that must have a language pack. */
  Locale locale(String tag) {
    Locale locale = ToneCalls.locale(tag);
    requirePack(locale);
    return locale;
  }

  private void requirePack(Locale locale) {
    if (!languages.contains(locale.getLanguage())) {
      throw CallFailure.noLanguagePack(locale.getLanguage(), languages);
    }
  }

  private static Optional<Adjustment> adjustment(
      FieldChecks check, dev.tonewright.v1.Adjustment sent) {
    Map<Dial, Integer> steps = new EnumMap<>(Dial.class);
    if (sent.hasFormality()) {
      steps.put(Dial.FORMALITY, sent.getFormality());
    }
    if (sent.hasLength()) {
      steps.put(Dial.LENGTH, sent.getLength());
    }
    if (sent.hasDirectness()) {
      steps.put(Dial.DIRECTNESS, sent.getDirectness());
    }
    if (sent.hasWarmth()) {
      steps.put(Dial.WARMTH, sent.getWarmth());
    }
    boolean inRange = true;
    for (Map.Entry<Dial, Integer> step : steps.entrySet()) {
      check.between("adjustment." + step.getKey().key(), step.getValue(), -100, 100);
      inRange &= Math.abs((long) step.getValue()) <= 100;
    }
    return inRange ? Optional.of(new Adjustment(steps)) : Optional.empty();
  }

  private static void checkCustomer(FieldChecks check, dev.tonewright.v1.Customer sent) {
    check.name("customer.name", sent.getName());
    check.name("customer.givenName", sent.getGivenName());
    check.name("customer.familyName", sent.getFamilyName());
    check.name("customer.title", sent.getTitle());
    check.text("customer.message", sent.getMessage());
  }

  private static void checkLists(FieldChecks check, dev.tonewright.v1.RewriteRequest sent) {
    check.size("keep", sent.getKeepCount(), Limits.KEEP_PHRASES);
    for (int i = 0; i < sent.getKeepCount(); i++) {
      check.present("keep[" + i + "]", sent.getKeep(i), "a phrase");
      check.phrase("keep[" + i + "]", sent.getKeep(i), Limits.KEEP_CHARACTERS);
    }
    check.size("refused", sent.getRefusedCount(), Limits.LIST_ITEMS);
    for (int i = 0; i < sent.getRefusedCount(); i++) {
      String field = "refused[" + i + "]";
      check.present(field + ".ruleId", sent.getRefused(i).getRuleId(), "the id of a rule");
      check.phrase(field + ".ruleId", sent.getRefused(i).getRuleId(), Limits.RULE_ID_CHARACTERS);
      check.text(field + ".before", sent.getRefused(i).getBefore());
    }
    checkIds(check, "withhold", sent.getWithholdList());
    checkIds(check, "rules.disable", sent.getRules().getDisableList());
  }

  private static void checkIds(FieldChecks check, String field, List<String> ids) {
    check.size(field, ids.size(), Limits.LIST_ITEMS);
    for (int i = 0; i < ids.size(); i++) {
      check.phrase(field + "[" + i + "]", ids.get(i), Limits.RULE_ID_CHARACTERS);
    }
  }

  private static Customer customer(dev.tonewright.v1.Customer sent) {
    return new Customer(
        given(sent.getName()),
        given(sent.getGivenName()),
        given(sent.getFamilyName()),
        given(sent.getTitle()),
        given(sent.getMessage()),
        sent.getReturning());
  }

  private static Set<RewriteRequest.Refusal> refused(dev.tonewright.v1.RewriteRequest sent) {
    Set<RewriteRequest.Refusal> refused = new HashSet<>();
    sent.getRefusedList()
        .forEach(r -> refused.add(new RewriteRequest.Refusal(r.getRuleId(), r.getBefore())));
    return refused;
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Markup markup(
      Violations violations, dev.tonewright.v1.RewriteRequest.Markup sent, int value) {
    checkEnum(violations, "markup", sent, value);
    return switch (sent) {
      case MARKDOWN -> Markup.MARKDOWN;
      case HTML -> Markup.HTML;
      case PLAIN_TEXT, UNRECOGNIZED -> Markup.PLAIN_TEXT;
    };
  }

  private static RewriteRequest.Address address(
      Violations violations, dev.tonewright.v1.RewriteRequest sent) {
    checkEnum(violations, "address", sent.getAddress(), sent.getAddressValue());
    return switch (sent.getAddress()) {
      case FORMAL -> RewriteRequest.Address.FORMAL;
      case INFORMAL -> RewriteRequest.Address.INFORMAL;
      case KEEP -> RewriteRequest.Address.KEEP;
      case PROFILE, UNRECOGNIZED -> RewriteRequest.Address.PROFILE;
    };
  }

  private static RewriteRequest.Turn turn(
      Violations violations, dev.tonewright.v1.RewriteRequest sent) {
    checkEnum(violations, "turn", sent.getTurn(), sent.getTurnValue());
    return switch (sent.getTurn()) {
      case FIRST -> RewriteRequest.Turn.FIRST;
      case FOLLOW_UP -> RewriteRequest.Turn.FOLLOW_UP;
      case LAST -> RewriteRequest.Turn.LAST;
      case UNKNOWN, UNRECOGNIZED -> RewriteRequest.Turn.UNKNOWN;
    };
  }

  private static void checkEnum(Violations violations, String field, Enum<?> sent, int value) {
    if (sent.name().equals("UNRECOGNIZED")) {
      violations.add(field, field + " is " + value + ": expected a value of the contract");
    }
  }
}

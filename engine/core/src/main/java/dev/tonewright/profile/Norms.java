package dev.tonewright.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The settings of a profile that are not dials. An absent limit is off. {@link #REST} is every norm
 * off, as the {@code as-is} channel has it.
 *
 * @param repair mend boundaries, capitals, spacing, apostrophes, certain typos
 * @param formulas say call-centre and second-language set phrases plainly
 * @param maxEmoji emoji and emoticons allowed in a reply, 0 or more
 * @param maxExclamations exclamation marks allowed in a reply, 0 or more
 * @param ellipses whether "..." between and after sentences becomes a full stop
 * @param calmCapitals whether shouted words come down to ordinary case
 * @param spelling the spelling variant to write
 * @param sentenceWords words in a sentence above which it is split where that is safe, 5…100
 * @param anatomy which parts a reply must have, may have, or loses
 * @param plainForForeignReaders no idioms or opaque phrasal verbs, full articles and conjunctions
 * @param medium written, live typing, public posting or speech
 * @param publicReply whether strangers can read the reply
 * @param delivery how the reply is cut into segments
 * @param messageSentences sentences in one chat message, 1…20
 * @param unit what the channel counts
 * @param maxUnits units in one segment
 * @param salutation whom a greeting names
 * @param nameOrder the order in which the parts of a name are written
 * @param dates the order in which dates are written
 * @param notation how times, numbers, amounts and quotations are written
 * @param address address form (T–V) of languages that have one
 * @param speaker whether the agent speaks as "I" or as "we"
 */
public record Norms(
    boolean repair,
    boolean formulas,
    OptionalInt maxEmoji,
    OptionalInt maxExclamations,
    Ellipses ellipses,
    boolean calmCapitals,
    Spelling spelling,
    OptionalInt sentenceWords,
    Map<Part, Presence> anatomy,
    boolean plainForForeignReaders,
    Medium medium,
    boolean publicReply,
    Delivery delivery,
    int messageSentences,
    Unit unit,
    OptionalInt maxUnits,
    Salutation salutation,
    NameOrder nameOrder,
    DateOrder dates,
    Notation notation,
    AddressForm address,
    Speaker speaker) {

  /** Every norm off. */
  public static final Norms REST =
      new Norms(
          false,
          false,
          OptionalInt.empty(),
          OptionalInt.empty(),
          Ellipses.KEEP,
          false,
          Spelling.KEEP,
          OptionalInt.empty(),
          Map.of(),
          false,
          Medium.WRITTEN,
          false,
          Delivery.WHOLE,
          20,
          Unit.CODE_POINTS,
          OptionalInt.empty(),
          Salutation.GIVEN_NAME,
          NameOrder.GIVEN_FIRST,
          DateOrder.KEEP,
          Notation.KEEP,
          AddressForm.KEEP,
          Speaker.KEEP);

  /** Repairs and formulas on, every other norm off: what a card's own examples run under. */
  public static Norms cardsAlone(Medium medium) {
    return REST.mending(medium);
  }

  public Norms {
    EnumMap<Part, Presence> copy = new EnumMap<>(Part.class);
    copy.putAll(anatomy);
    anatomy = Collections.unmodifiableMap(copy);
  }

  /** The hard limits alone: what holds even where every other norm rests. */
  public Norms limits() {
    return new Norms(
        false,
        false,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Ellipses.KEEP,
        false,
        Spelling.KEEP,
        OptionalInt.empty(),
        Map.of(),
        false,
        medium,
        publicReply,
        delivery,
        messageSentences,
        unit,
        maxUnits,
        salutation,
        nameOrder,
        DateOrder.KEEP,
        Notation.KEEP,
        AddressForm.KEEP,
        Speaker.KEEP);
  }

  /** The same norms in a medium, with repairs and formulas on. */
  private Norms mending(Medium medium) {
    return new Norms(
        true,
        true,
        maxEmoji,
        maxExclamations,
        ellipses,
        calmCapitals,
        spelling,
        sentenceWords,
        anatomy,
        plainForForeignReaders,
        medium,
        publicReply,
        delivery,
        messageSentences,
        unit,
        maxUnits,
        salutation,
        nameOrder,
        dates,
        notation,
        address,
        speaker);
  }

  /** The same norms with another address form and another limit. */
  public Norms with(AddressForm form, OptionalInt limit) {
    return new Norms(
        repair,
        formulas,
        maxEmoji,
        maxExclamations,
        ellipses,
        calmCapitals,
        spelling,
        sentenceWords,
        anatomy,
        plainForForeignReaders,
        medium,
        publicReply,
        delivery,
        messageSentences,
        unit,
        limit,
        salutation,
        nameOrder,
        dates,
        notation,
        form,
        speaker);
  }

  /** Whether a part must stand, may stand or goes; ALLOWED where the profile says nothing. */
  public Presence presence(Part part) {
    return anatomy.getOrDefault(part, Presence.ALLOWED);
  }

  /** What happens to "...". */
  public enum Ellipses {
    KEEP,
    STOP
  }

  /** A spelling variant. OXFORD is British with -ize. */
  public enum Spelling {
    KEEP,
    AMERICAN,
    BRITISH,
    CANADIAN,
    OXFORD
  }

  /** The parts of a reply. */
  public enum Part {
    GREETING,
    ACKNOWLEDGEMENT,
    OFFER,
    CLOSING,
    SIGNATURE
  }

  /** Whether a part must stand in a reply. */
  public enum Presence {
    REQUIRED,
    ALLOWED,
    DROPPED
  }

  /** How the reply reaches its reader. Words bound to a channel are at home in some of these. */
  public enum Medium {
    /** Read later, whole: e-mail. */
    WRITTEN,
    /** Typed while the other waits: chat, messengers. */
    LIVE,
    /** Posted: social networks. */
    POST,
    /** Read aloud by a person. */
    VOICE,
    /** Read aloud by a machine. */
    SPEECH;

    /** Whether the reply is heard and not read. */
    public boolean spoken() {
      return this == VOICE || this == SPEECH;
    }

    /** Whether the reader waits while the reply is given. */
    public boolean live() {
      return this == LIVE || spoken();
    }
  }

  /** How a reply is cut. */
  public enum Delivery {
    WHOLE,
    MESSAGES,
    THREAD,
    PARTS
  }

  /** What a channel counts. */
  public enum Unit {
    CODE_POINTS,
    /** Weighted characters as X counts them, a link 23. */
    X_WEIGHTED,
    /** Code points, a link 23. */
    MASTODON,
    GRAPHEMES,
    UTF8_BYTES,
    /** GSM-7 septets or UCS-2 code units. */
    SMS,
    /** Time to read aloud, at about 130 words a minute. */
    SECONDS
  }

  /** Whom a greeting names. */
  public enum Salutation {
    GIVEN_NAME,
    TITLE_AND_FAMILY_NAME,
    FULL_NAME
  }

  /** The order of the parts of a name. */
  public enum NameOrder {
    GIVEN_FIRST,
    FAMILY_FIRST
  }

  /** The order of day and month. */
  public enum DateOrder {
    KEEP,
    DAY_MONTH,
    MONTH_DAY,
    YEAR_MONTH_DAY
  }

  /** Formal (V) or informal (T) address. */
  public enum AddressForm {
    KEEP,
    FORMAL,
    INFORMAL
  }

  /** Who speaks in a reply. */
  public enum Speaker {
    /** As the draft has it. */
    KEEP,
    /** One person: thanks, apologies and hopes are the agent's own. */
    I,
    /** The company. */
    WE,
    /** The company where a team or a department signs; else as the draft has it. */
    BY_SIGNATURE
  }
}

package dev.tonewright.profile;

import dev.tonewright.profile.Shape.Choice;
import dev.tonewright.profile.Shape.Form;
import dev.tonewright.profile.Shape.Free;
import dev.tonewright.profile.Shape.Group;
import dev.tonewright.profile.Shape.Position;
import dev.tonewright.profile.Shape.Several;
import dev.tonewright.profile.Shape.Text;
import dev.tonewright.profile.Shape.Whole;
import dev.tonewright.text.Dial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every key that a profile file can have, with what may stand there. {@code
 * channel-profiles/schema/profile.schema.json} says the same to editors; a test holds the two
 * together.
 */
final class ProfileKeys {

  private static final Form CHANNEL_ID =
      new Form(ProfileKind.CHANNEL.id(), "a channel id of a-z, 0-9 and -, at most 40 characters");
  private static final Form CARD_ID =
      new Form(Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*"), "a card id such as formula.kindly");
  private static final Form CARD_OR_FAMILY =
      new Form(
          Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*(\\.\\*)?"),
          "a card id such as formula.kindly, or a family such as formula.*");
  private static final Form LANGUAGE =
      new Form(Pattern.compile("[a-z]{2,3}"), "a language code such as en");
  private static final Form LOCALE =
      new Form(
          Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "a BCP 47 language tag such as en-GB");
  private static final Form PHRASE =
      new Form(Pattern.compile("[^\\p{Cc}]*[^\\p{Cc}\\s][^\\p{Cc}]*"), "a word or phrase");

  static final Group NORMS = group(norms());
  static final Group DIALS = group(dials());

  private ProfileKeys() {}

  /** The keys of a file of one kind. */
  static Group of(ProfileKind kind) {
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("owner", new Text(120));
    keys.put("source", new Text(600));
    keys.put("description", new Text(600));
    switch (kind) {
      case CHANNEL -> {
        keys.put("like", CHANNEL_ID);
        keys.put("alone", Choice.SWITCH);
        keys.putAll(block());
      }
      case LANGUAGE, BRAND -> keys.putAll(blockWithChannels());
      case CULTURE -> {
        keys.put("languages", new Several(LANGUAGE));
        keys.put("native", group(blockWithChannels()));
        keys.put("foreign", group(blockWithChannels()));
      }
    }
    keys.put("examples", new Several(example()));
    Set<String> required =
        kind == ProfileKind.CULTURE
            ? Set.of("owner", "source", "languages")
            : Set.of("owner", "source");
    return new Group(keys, required);
  }

  private static Map<String, Shape> blockWithChannels() {
    Map<String, Shape> keys = block();
    keys.put("channels", new Free(CHANNEL_ID, group(block())));
    return keys;
  }

  private static Map<String, Shape> block() {
    Map<String, Shape> words = new LinkedHashMap<>();
    words.put("avoid", new Several(new Text(80)));
    words.put("prefer", new Free(PHRASE, new Text(80)));
    words.put("keep", new Several(new Text(80)));

    Map<String, Shape> cards = new LinkedHashMap<>();
    cards.put("off", new Several(CARD_OR_FAMILY));
    cards.put("on", new Several(CARD_ID));
    cards.put("wording", new Free(CARD_ID, new Text(200)));

    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("dials", DIALS);
    keys.put("norms", NORMS);
    keys.put("words", group(words));
    keys.put("cards", group(cards));
    return keys;
  }

  private static Map<String, Shape> dials() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    for (Dial dial : Dial.values()) {
      keys.put(dial.key(), new Position());
    }
    keys.put("tolerance", new Whole(0, 50, false));
    return keys;
  }

  private static Map<String, Shape> norms() {
    Map<String, Shape> anatomy = new LinkedHashMap<>();
    for (Norms.Part part : Norms.Part.values()) {
      anatomy.put(Choice.written(part), Choice.of(Norms.Presence.class));
    }
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("repair", Choice.SWITCH);
    keys.put("formulas", Choice.SWITCH);
    keys.put("max-emoji", new Whole(0, 50, true));
    keys.put("max-exclamations", new Whole(0, 50, true));
    keys.put("ellipses", Choice.of(Norms.Ellipses.class));
    keys.put("calm-capitals", Choice.SWITCH);
    keys.put("spelling", Choice.of(Norms.Spelling.class));
    keys.put("sentence-words", new Whole(5, 100, true));
    keys.put("anatomy", group(anatomy));
    keys.put("plain-for-foreign-readers", Choice.SWITCH);
    keys.put("medium", Choice.of(Norms.Medium.class));
    keys.put("public", Choice.SWITCH);
    keys.put("delivery", Choice.of(Norms.Delivery.class));
    keys.put("message-sentences", new Whole(1, 20, false));
    keys.put("unit", Choice.of(Norms.Unit.class));
    keys.put("max-units", new Whole(20, 100_000, true));
    keys.put("salutation", Choice.of(Norms.Salutation.class));
    keys.put("name-order", Choice.of(Norms.NameOrder.class));
    keys.put("dates", Choice.of(Norms.DateOrder.class));
    keys.put("times", Choice.of(Notation.Times.class));
    keys.put("numbers", Choice.of(Notation.Numbers.class));
    keys.put("currency", Choice.of(Notation.Currency.class));
    keys.put("quotation-marks", Choice.of(Notation.QuotationMarks.class));
    keys.put("address", Choice.of(Norms.AddressForm.class));
    keys.put("speaker", Choice.of(Norms.Speaker.class));
    return keys;
  }

  private static Group example() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("draft", new Text(2_000));
    keys.put("reply", new Text(2_000));
    keys.put("locale", LOCALE);
    keys.put("channel", CHANNEL_ID);
    return new Group(keys, Set.of("draft", "reply"));
  }

  private static Group group(Map<String, Shape> keys) {
    return new Group(keys, Set.of());
  }
}

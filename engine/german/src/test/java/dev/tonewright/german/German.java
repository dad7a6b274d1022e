package dev.tonewright.german;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the tests of the language pack share: one engine. */
public final class German {

  /** Loaded once: the models take seconds. */
  private static final Engine ENGINE = Engine.load(ProfileStore.bundled(), List.of("de"));

  private German() {}

  /** Rewrites for readers somewhere, addressed as the profile has it. */
  public static Rewrite rewrite(String text, String channel, String locale) {
    return ENGINE.rewrite(RewriteRequest.of(text, channel, Locale.forLanguageTag(locale)));
  }

  /** Rewrites under a channel with an address form; nothing else is asked for. */
  public static Rewrite rewrite(String text, String channel, Address address) {
    return rewrite(text, channel, "de-DE", address, List.of());
  }

  /** Rewrites for readers somewhere without touching some phrases. */
  public static Rewrite keeping(String text, String channel, String locale, String... phrases) {
    return rewrite(text, channel, locale, Address.PROFILE, List.of(phrases));
  }

  private static Rewrite rewrite(
      String text, String channel, String locale, Address address, List<String> keep) {
    return ENGINE.rewrite(
        new RewriteRequest(
            text,
            Markup.PLAIN_TEXT,
            channel,
            Locale.forLanguageTag(locale),
            Optional.empty(),
            Optional.empty(),
            address,
            Turn.UNKNOWN,
            Customer.UNKNOWN,
            Optional.empty(),
            keep,
            Set.of(),
            Set.of(),
            OptionalInt.empty(),
            Set.of(),
            true));
  }

  /** How a text sounds. */
  public static Tone tone(String text) {
    return ENGINE.measure(text, Markup.PLAIN_TEXT, Locale.GERMANY).tone();
  }

  /** Changes the address alone. */
  public static Rewrite address(String text, Address address) {
    return rewrite(text, "as-is", address);
  }
}

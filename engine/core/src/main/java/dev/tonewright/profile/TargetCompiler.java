package dev.tonewright.profile;

import dev.tonewright.profile.EffectiveProfile.Setting;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Shape.Choice;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Tone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns effective settings into a target, and lays the request's own wishes over it. */
final class TargetCompiler {

  private static final int TOLERANCE = 10;

  private TargetCompiler() {}

  /** The target of a profile, before any request. */
  static ToneTarget compile(EffectiveProfile profile) {
    Map<String, String> values = new HashMap<>();
    profile.settings().forEach(setting -> values.put(setting.key(), setting.value()));

    int tolerance = tolerance(values);
    Map<Dial, DialTarget> dials = new EnumMap<>(Dial.class);
    Layering.positions(profile.settings())
        .forEach((dial, position) -> dials.put(dial, DialTarget.at(position, tolerance)));

    return new ToneTarget(
        dials,
        norms(new NormValues(values)),
        words(profile),
        cards(profile),
        Optional.of(profile.locale().getCountry()).filter(region -> !region.isEmpty()),
        profile.channel(),
        profile.revision());
  }

  private static int tolerance(Map<String, String> values) {
    String written = values.get("dials.tolerance");
    return written == null ? TOLERANCE : Integer.parseInt(written);
  }

  private static Norms norms(NormValues values) {
    Norms rest = Norms.REST;
    Map<Part, Norms.Presence> anatomy = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      values
          .find("anatomy." + Choice.written(part))
          .ifPresent(word -> anatomy.put(part, Choice.read(Norms.Presence.class, word)));
    }
    return new Norms(
        values.on("repair"),
        values.on("formulas"),
        values.limit("max-emoji"),
        values.limit("max-exclamations"),
        values.choice("ellipses", rest.ellipses()),
        values.on("calm-capitals"),
        values.choice("spelling", rest.spelling()),
        values.limit("sentence-words"),
        anatomy,
        values.on("plain-for-foreign-readers"),
        values.choice("medium", rest.medium()),
        values.on("public"),
        values.choice("delivery", rest.delivery()),
        values.limit("message-sentences").orElse(rest.messageSentences()),
        values.choice("unit", rest.unit()),
        values.limit("max-units"),
        values.choice("salutation", rest.salutation()),
        values.choice("name-order", rest.nameOrder()),
        values.choice("dates", rest.dates()),
        new Notation(
            values.choice("times", rest.notation().times()),
            values.choice("numbers", rest.notation().numbers()),
            values.choice("currency", rest.notation().currency()),
            values.choice("quotation-marks", rest.notation().quotationMarks())),
        values.choice("address", rest.address()),
        values.choice("speaker", rest.speaker()));
  }

  /** Norms as they are written. */
  private record NormValues(Map<String, String> values) {
    Optional<String> find(String key) {
      return Optional.ofNullable(values.get("norms." + key));
    }

    boolean on(String key) {
      return find(key).filter("on"::equals).isPresent();
    }

    OptionalInt limit(String key) {
      return find(key)
          .filter(word -> !word.equals("off"))
          .map(word -> OptionalInt.of(Integer.parseInt(word)))
          .orElse(OptionalInt.empty());
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
      return find(key)
          .map(word -> Choice.read(otherwise.getDeclaringClass(), word))
          .orElse(otherwise);
    }
  }

  private static ToneTarget.Words words(EffectiveProfile profile) {
    return new ToneTarget.Words(
        keyed(profile, "words.prefer."),
        listed(profile, "words.avoid"),
        listed(profile, "words.keep"));
  }

  private static ToneTarget.Cards cards(EffectiveProfile profile) {
    return new ToneTarget.Cards(
        listed(profile, "cards.off"),
        listed(profile, "cards.on"),
        keyed(profile, "cards.wording."));
  }

  private static Set<String> listed(EffectiveProfile profile, String key) {
    Set<String> values = new LinkedHashSet<>();
    for (Setting setting : profile.settings()) {
      if (setting.key().equals(key)) {
        values.add(setting.value());
      }
    }
    return Set.copyOf(values);
  }

  private static Map<String, String> keyed(EffectiveProfile profile, String prefix) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting setting : profile.settings()) {
      if (setting.key().startsWith(prefix)) {
        values.put(setting.key().substring(prefix.length()), setting.value());
      }
    }
    return Map.copyOf(values);
  }

  /** Lays a request over a profile's target: its adjustment, address form and limit. */
  static ToneTarget request(ToneTarget profile, RewriteRequest request, Tone before) {
    ToneTarget target =
        request.adjustment().map(steps -> profile.adjusted(steps, before)).orElse(profile);
    Norms norms = target.norms();
    Norms.AddressForm address =
        switch (request.address()) {
          case PROFILE -> norms.address();
          case FORMAL -> Norms.AddressForm.FORMAL;
          case INFORMAL -> Norms.AddressForm.INFORMAL;
          case KEEP -> Norms.AddressForm.KEEP;
        };
    OptionalInt limit = tighter(norms.maxUnits(), request.maxCharacters());
    return target.withNorms(norms.with(address, limit));
  }

  private static OptionalInt tighter(OptionalInt profile, OptionalInt request) {
    if (profile.isEmpty() || request.isEmpty()) {
      return profile.isPresent() ? profile : request;
    }
    return OptionalInt.of(Math.min(profile.getAsInt(), request.getAsInt()));
  }

  /** The part of a locale that profiles look at, so that extensions share a cached target. */
  static Locale relevant(Locale locale) {
    return new Locale.Builder()
        .setLanguage(locale.getLanguage())
        .setScript(locale.getScript())
        .setRegion(locale.getCountry())
        .build();
  }
}

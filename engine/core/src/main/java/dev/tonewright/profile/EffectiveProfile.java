package dev.tonewright.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds for one combination of channel, locale and brand after all layers, and where each
 * value was written.
 *
 * @param settings dials first, then norms, words and cards
 * @param revision hash of the profile files behind it
 */
public record EffectiveProfile(
    String channel,
    Locale locale,
    Optional<String> brand,
    List<Setting> settings,
    String revision) {

  public EffectiveProfile {
    settings = List.copyOf(settings);
  }

  /** The first setting under a key; for words and cards there may be more. */
  public Optional<Setting> setting(String key) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  /**
   * One effective value.
   *
   * @param key as in a profile file, joined by dots: {@code dials.formality}, {@code
   *     norms.anatomy.greeting}, {@code words.avoid}, {@code words.prefer.zip code}
   * @param value after layering: a dial that was set to 48 and shifted by -5 has {@code 43}
   * @param origins the lines that the value adds up from, in layer order; never empty. Only a dial
   *     has more than one
   */
  public record Setting(String key, String value, List<Origin> origins) {

    public Setting {
      origins = List.copyOf(origins);
    }

    /** The file of the line that had the last word. */
    public String file() {
      return last().file();
    }

    /** The line that had the last word, counted from 1. */
    public int line() {
      return last().line();
    }

    private Origin last() {
      return origins.get(origins.size() - 1);
    }
  }
}

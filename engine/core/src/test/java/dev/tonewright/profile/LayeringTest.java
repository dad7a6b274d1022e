package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayeringTest {

  private static final Locale HERE = Locale.forLanguageTag("qaa-AQ");

  @TempDir Path dir;
  private ProfileFiles files;

  @BeforeEach
  void open() {
    files = new ProfileFiles(dir);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} gives {3}")
  @CsvSource({
    "50, '''+15''', '''-5''', 60",
    "50, '''+15''', 20, 20",
    "90, '''+30''', '''-30''', 90",
    "90, '''+30''', '''+0''', 100",
    "10, '''-30''', '''+0''', 0",
    "off, '''+15''', '''+15''', off",
    "off, 40, '''+15''', 55",
    "50, off, '''+15''', off",
  })
  void addsUpSetsAndShiftsOfADial(String channel, String language, String brand, String sum) {
    files
        .profile("channels/desk.yml", "dials: {formality: " + channel + "}\n")
        .profile("languages/qaa.yml", "dials: {formality: " + language + "}\n")
        .profile("brands/acme.yml", "dials: {formality: " + brand + "}\n");

    assertThat(value("dials.formality", Optional.of("acme"))).isEqualTo(sum);
  }

  @Test
  void leavesADialOffThatIsOnlyShifted() {
    files
        .profile("channels/desk.yml", "")
        .profile("languages/qaa.yml", "dials: {formality: '+15'}\n");

    assertThat(value("dials.formality", Optional.empty())).isEqualTo("off");
  }

  @Test
  void laysTheLayersInTheirOrder() {
    files
        .profile("channels/base.yml", "norms: {max-emoji: 1}\nwords: {avoid: [base]}\n")
        .profile("channels/desk.yml", "like: base\nnorms: {max-emoji: 2}\nwords: {avoid: [desk]}\n")
        .profile(
            "languages/qaa.yml",
            "norms: {max-emoji: 3}\nwords: {avoid: [language]}\n"
                + "channels: {desk: {words: {avoid: [language desk]}},"
                + " base: {words: {avoid: [language base]}}}\n")
        .profile("languages/qaa-AQ.yml", "words: {avoid: [language region]}\n")
        .profile(
            "cultures/AQ.yml",
            "languages: [qaa]\nnative: {words: {avoid: [culture]},"
                + " channels: {desk: {words: {avoid: [culture desk]}}}}\n")
        .profile(
            "brands/acme.yml",
            "words: {avoid: [brand]}\nchannels: {desk: {words: {avoid: [brand desk]}}}\n");

    assertThat(
            files.store().effective("desk", HERE, Optional.of("acme")).settings().stream()
                .filter(setting -> setting.key().equals("words.avoid"))
                .map(EffectiveProfile.Setting::value))
        .containsExactly(
            "base",
            "desk",
            "language",
            "language region",
            "culture",
            "language base",
            "language desk",
            "culture desk",
            "brand",
            "brand desk");
    assertThat(value("norms.max-emoji", Optional.empty())).isEqualTo("3");
  }

  @Test
  void remembersEveryLineBehindAShiftedDial() {
    files
        .profile("channels/desk.yml", "dials:\n  warmth: 50\n")
        .profile("languages/qaa.yml", "dials:\n\n  warmth: '+5'\n")
        .profile("cultures/AQ.yml", "languages: [qaa]\nnative: {dials: {warmth: '-20'}}\n");

    EffectiveProfile.Setting warmth =
        files.store().effective("desk", HERE, Optional.empty()).setting("dials.warmth").get();

    assertThat(warmth.value()).isEqualTo("35");
    assertThat(warmth.origins())
        .containsExactly(
            new Origin(dir + "/channels/desk.yml", 4, 11, "50"),
            new Origin(dir + "/languages/qaa.yml", 5, 11, "+5"),
            new Origin(dir + "/cultures/AQ.yml", 4, 26, "-20"));
    assertThat(warmth.file()).isEqualTo(dir + "/cultures/AQ.yml");
    assertThat(warmth.line()).isEqualTo(4);
  }

  @Test
  void forgetsTheLinesThatALaterSetDiscards() {
    files
        .profile("channels/desk.yml", "dials: {warmth: 50}\n")
        .profile("languages/qaa.yml", "dials: {warmth: '+5'}\n")
        .profile("brands/acme.yml", "dials: {warmth: 70}\n");

    assertThat(
            files
                .store()
                .effective("desk", HERE, Optional.of("acme"))
                .setting("dials.warmth")
                .get()
                .origins())
        .containsExactly(new Origin(dir + "/brands/acme.yml", 3, 17, "70"));
  }

  @Test
  void letsTheLaterLayerSwitchACard() {
    files
        .profile("channels/desk.yml", "cards: {on: [act.a, act.b], off: [scale.a]}\n")
        .profile("languages/qaa.yml", "cards: {off: [act.*], on: [scale.a]}\n")
        .profile("brands/acme.yml", "cards: {on: [act.b]}\n");

    ToneTarget.Cards cards =
        TargetCompiler.compile(files.store().effective("desk", HERE, Optional.of("acme"))).cards();

    assertThat(cards.allows("act.a")).isFalse();
    assertThat(cards.allows("act.b")).isTrue();
    assertThat(cards.allows("scale.a")).isTrue();
  }

  private String value(String key, Optional<String> brand) {
    return files.store().effective("desk", HERE, brand).setting(key).orElseThrow().value();
  }
}

package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.profile.Norms.Delivery;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.profile.Norms.Spelling;
import dev.tonewright.profile.Norms.Unit;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Tone;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledProfilesTest {

  private static final ProfileStore STORE = ProfileStore.bundled();

  @Test
  void haveTheChannelsThatTheContractNames() {
    assertThat(STORE.channels())
        .contains(
            "as-is",
            "email",
            "chat",
            "social",
            "x",
            "mastodon",
            "bluesky",
            "sms",
            "whatsapp",
            "messenger",
            "instagram",
            "voice",
            "voice-tts");
  }

  static Stream<String> locales() {
    List<String> tags = new ArrayList<>(STORE.languages());
    for (String region : STORE.cultures()) {
      tags.add("en-" + region);
      tags.add("de-" + region);
    }
    tags.addAll(List.of("de", "ja", "zh-Hant-HK", "en-ZW", "en-001", "und"));
    return tags.stream().distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locales")
  void resolveForEveryChannel(String tag) {
    for (String channel : STORE.channels()) {
      ToneTarget target = target(channel, tag);

      assertThat(target.channel()).isEqualTo(channel);
      assertThat(target.revision()).isEqualTo(STORE.revision());
      if (!channel.equals("as-is")) {
        assertThat(target.dials()).as(channel).containsOnlyKeys(Dial.values());
        assertThat(target.norms().repair()).isTrue();
        assertThat(target.norms().formulas()).isTrue();
        assertThat(target.on(Dial.DIRECTNESS).get().value()).isBetween(30.0, 60.0);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"en", "en-GB", "en-JP", "de-DE"})
  void leaveEverythingOffUnderAsIs(String tag) {
    ToneTarget target = target("as-is", tag);

    assertThat(target.dials()).isEmpty();
    assertThat(target.norms()).isEqualTo(Norms.REST);
    assertThat(target.words()).isEqualTo(ToneTarget.Words.NONE);
    assertThat(target.cards()).isEqualTo(ToneTarget.Cards.DEFAULT);
  }

  @Test
  void letNoBrandOverAsIs() {
    assertThat(STORE.effective("as-is", Locale.UK, Optional.of("example-bank")).settings())
        .extracting(EffectiveProfile.Setting::file)
        .containsOnly("channel-profiles/channels/as-is.yml");
  }

  @Test
  void writeBritishEmailsSofterThanAmericanOnes() {
    ToneTarget british = target("email", "en-GB");
    ToneTarget american = target("email", "en-US");

    assertThat(british.on(Dial.DIRECTNESS)).contains(DialTarget.at(43, 10));
    assertThat(american.on(Dial.DIRECTNESS)).contains(DialTarget.at(48, 10));
    assertThat(british.norms().spelling()).isEqualTo(Spelling.BRITISH);
    assertThat(american.norms().spelling()).isEqualTo(Spelling.AMERICAN);
    assertThat(british.region()).contains("GB");
  }

  @Test
  void giveEmailsGreetingAndClosingAndChatsNeither() {
    assertThat(target("email", "en").norms().presence(Norms.Part.CLOSING))
        .isEqualTo(Presence.REQUIRED);
    assertThat(target("email", "en").norms().presence(Norms.Part.GREETING))
        .isEqualTo(Presence.REQUIRED);
    assertThat(target("whatsapp", "en").norms().presence(Norms.Part.CLOSING))
        .isEqualTo(Presence.DROPPED);
  }

  @Test
  void countAsTheNetworksDo() {
    assertThat(target("x", "en").norms())
        .returns(Unit.X_WEIGHTED, Norms::unit)
        .returns(OptionalInt.of(280), Norms::maxUnits)
        .returns(Delivery.THREAD, Norms::delivery)
        .returns(true, Norms::publicReply);
    assertThat(target("instagram", "en").norms())
        .returns(Unit.UTF8_BYTES, Norms::unit)
        .returns(OptionalInt.of(1000), Norms::maxUnits)
        .returns(false, Norms::publicReply);
  }

  @Test
  void writePlainEnglishForReadersElsewhere() {
    ToneTarget japan = target("email", "en-JP");

    assertThat(japan.norms().plainForForeignReaders()).isTrue();
    assertThat(japan.on(Dial.DIRECTNESS)).contains(DialTarget.at(50, 10));
    assertThat(japan.on(Dial.FORMALITY)).isEqualTo(target("email", "en").on(Dial.FORMALITY));
    assertThat(japan.norms().spelling()).isEqualTo(Spelling.KEEP);
    assertThat(target("email", "ja-JP").norms().plainForForeignReaders()).isFalse();
    assertThat(target("email", "en-GB").norms().plainForForeignReaders()).isFalse();
    assertThat(target("email", "en").norms().plainForForeignReaders()).isFalse();
  }

  @Test
  void addressGermansFormallyButForSocialMedia() {
    assertThat(target("email", "de-DE").norms().address()).isEqualTo(AddressForm.FORMAL);
    assertThat(target("x", "de-DE").norms().address()).isEqualTo(AddressForm.INFORMAL);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"en-IN", "en-PH", "en-SG"})
  void leaveKindlyWhereItIsAtHome(String tag) {
    assertThat(target("email", tag).cards().allows("request.kindly")).isFalse();
    assertThat(target("email", "en-GB").cards().allows("request.kindly")).isTrue();
  }

  @Test
  void nameTheFileAndLineOfAShiftedDial() {
    EffectiveProfile.Setting directness =
        STORE
            .effective("email", Locale.UK, Optional.empty())
            .setting("dials.directness")
            .orElseThrow();

    assertThat(directness.value()).isEqualTo("43");
    assertThat(directness.origins())
        .extracting(Origin::file, Origin::written)
        .containsExactly(
            tuple("channel-profiles/channels/email.yml", "48"),
            tuple("channel-profiles/cultures/GB.yml", "-5"));
  }

  @Test
  void showWhatABrandChanges() {
    ToneTarget bank =
        TargetCompiler.compile(STORE.effective("email", Locale.UK, Optional.of("example-bank")));

    assertThat(bank.on(Dial.FORMALITY)).contains(DialTarget.at(77, 10));
    assertThat(bank.words().prefer()).containsEntry("PIN number", "PIN");
    assertThat(bank.words().keep()).contains("Example Flex Saver");
    assertThat(
            TargetCompiler.compile(
                    STORE.effective("social", Locale.UK, Optional.of("example-bank")))
                .on(Dial.FORMALITY))
        .contains(DialTarget.at(40, 10));
  }

  @ParameterizedTest(name = "channel \"{0}\"")
  @ValueSource(strings = {"emial", "../channels/email", "channels/email", "", "EMAIL", "email.yml"})
  void refuseUnknownChannelsNamingTheKnownOnes(String channel) {
    assertThatThrownBy(() -> target(channel, "en"))
        .isInstanceOfSatisfying(
            UnknownProfileException.class, e -> assertThat(e.known()).isEqualTo(STORE.channels()))
        .hasMessageStartingWith("channel \"" + channel + "\" does not exist");
  }

  @Test
  void refuseUnknownBrands() {
    assertThatThrownBy(
            () -> STORE.effective("as-is", Locale.UK, Optional.of("../brands/example-bank")))
        .isInstanceOfSatisfying(
            UnknownProfileException.class,
            e -> assertThat(e.known()).containsExactly("example-bank"));
  }

  @Test
  void moveFromEitherSide() {
    assertThat(target("email", "en").dials().values())
        .extracting(DialTarget::motion)
        .containsOnly(Motion.BOTH);
  }

  @Test
  void comeOutOfAJarAsOutOfAFolder(@TempDir Path dir) throws IOException {
    Map<String, SourceText> folder = new BundledSources().read(new ArrayList<>());
    Path jar = dir.resolve("profiles.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("channel-profiles/schema/profile.schema.json"));
      for (SourceText file : folder.values()) {
        out.putNextEntry(new JarEntry("channel-profiles/" + file.path()));
        out.write(file.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    URL[] classPath = {jar.toUri().toURL()};

    try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
      assertThat(new BundledSources(loader).read(new ArrayList<>())).isEqualTo(folder);
    }
  }

  @Test
  void offerTheirExamples() {
    assertThat(STORE.examples())
        .anySatisfy(
            example -> {
              assertThat(example.channel()).isEqualTo("as-is");
              assertThat(example.reply()).isEqualTo(example.draft());
              assertThat(example.origin().file()).isEqualTo("channel-profiles/channels/as-is.yml");
            });
  }

  private static ToneTarget target(String channel, String tag) {
    return STORE.target(
        RewriteRequest.of("draft", channel, Locale.forLanguageTag(tag)), Tone.NEUTRAL);
  }
}

package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileCheckTest {

  @TempDir Path dir;
  private ProfileFiles files;

  @BeforeEach
  void open() {
    files = new ProfileFiles(dir);
  }

  @Test
  void acceptsWhatTheKeyTableOffers() {
    files.profile(
        "channels/desk.yml",
        """
        like: chat
        dials: {formality: 60, directness: '-5', warmth: '+15', length: off, tolerance: 5}
        norms: {repair: on, max-emoji: off, max-units: 200, anatomy: {closing: dropped}}
        words: {avoid: [cheers], prefer: {zip code: postcode}, keep: [Flex Saver]}
        cards: {off: [formula.*], on: [formula.kindly], wording: {act.thanks: Thank you}}
        examples: [{draft: a, reply: b, locale: en-GB}]
        """);

    assertThat(files.problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "dials: {formalty: 50} | 3:9: unknown key \"formalty\" in dials: did you mean \"formality\"?",
        "norm: {} | 3:1: unknown key \"norm\" in the profile: did you mean \"norms\"?",
        "norms: {max_emoji: 0} | 3:9: unknown key \"max_emoji\" in norms: did you mean \"max-emoji\"?",
        "norms: {anatomy: {salute: required}} | 3:19: unknown key \"salute\" in norms.anatomy:"
            + " expected one of greeting, acknowledgement, offer, closing, signature",
        "dials: {formality: 120} | 3:20: dials.formality is \"120\": expected 0…100, a shift in"
            + " quotes such as '+15' or '-5', or off",
        "dials: {formality: -5} | 3:20: dials.formality is \"-5\": expected 0…100, a shift in"
            + " quotes such as '+15' or '-5', or off",
        "dials: {formality: '+101'} | 3:20: dials.formality is \"+101\": expected 0…100, a shift in"
            + " quotes such as '+15' or '-5', or off",
        "dials: {formality: high} | 3:20: dials.formality is \"high\": expected 0…100, a shift in"
            + " quotes such as '+15' or '-5', or off",
        "dials: {tolerance: 51} | 3:20: dials.tolerance is \"51\": expected a whole number of 0…50",
        "dials: 50 | 3:8: dials is \"50\": expected keys with values",
        "norms: {repair: true} | 3:17: norms.repair is \"true\": expected on, off",
        "norms: {spelling: britsh} | 3:19: norms.spelling is \"britsh\": expected keep, american,"
            + " british, canadian, oxford; did you mean \"british\"?",
        "norms: {max-emoji: [1]} | 3:20: norms.max-emoji is a list: expected a whole number of"
            + " 0…50, or off",
        "words: {avoid: cheers} | 3:16: words.avoid is \"cheers\": expected a list",
        "words: {avoid: [[cheers]]} | 3:17: words.avoid.0 is a list: expected text of 1 to 80"
            + " characters",
        "cards: {off: [Formula Kindly]} | 3:15: cards.off.0 is \"Formula Kindly\": expected a card"
            + " id such as formula.kindly, or a family such as formula.*",
        "examples: [{draft: a}] | 3:12: \"reply\" is missing in examples.0",
        "like: emial | 3:7: channel \"emial\" does not exist: did you mean \"email\"?",
        "like: desk | 3:7: channel \"desk\" is like itself, by way of desk",
        "languages: [en] | 3:1: unknown key \"languages\" in the profile: expected one of owner,"
            + " source, description, like, alone, dials, norms, words, cards, examples",
        "dials: {warmth: 1, warmth: 2} | 3:20: key \"warmth\" stands twice in dials",
        "dials: {warmth: 1 | 4:1: not valid YAML: expected ',' or '}', but got <stream end>",
        "dials: *nowhere | 3:8: not valid YAML: found undefined alias nowhere",
      })
  void refuses(String body, String expected) {
    files.profile("channels/desk.yml", body.strip() + "\n");

    assertThat(files.problems()).containsExactly("channels/desk.yml:" + expected.strip());
  }

  @Test
  void reportsEverythingAtOnceInOrder() {
    files
        .raw("channels/desk.yml", "source: ours\ndials: {formality: 101, warmth: x}\nextra: 1\n")
        .profile("brands/acme.yml", "channels: {emial: {}}\n");

    assertThat(files.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly(
            "brands/acme.yml:3:12",
            "channels/desk.yml:1:1",
            "channels/desk.yml:2:20",
            "channels/desk.yml:2:33",
            "channels/desk.yml:3:1");
  }

  @Test
  void refusesFilesThatAreNoProfiles() throws IOException {
    files
        .raw("channels/empty.yml", "# nothing\n")
        .raw("channels/Desk.yml", "")
        .raw("channels/desk.yaml", "")
        .raw("cultures/gb.yml", "")
        .raw("languages/english.yml", "")
        .raw("chanels/desk.yml", "")
        .raw("desk.yml", "")
        .raw("channels/large.yml", "#".repeat(YamlText.MAX_BYTES + 1));
    Files.write(dir.resolve("channels/latin.yml"), new byte[] {'#', (byte) 0xe4, '\n'});

    assertThat(files.problems())
        .containsExactly(
            "chanels/desk.yml:1:1: folder \"chanels\": expected one of channels, languages,"
                + " cultures, brands",
            "channels/Desk.yml:1:1: id \"Desk\": expected [a-z0-9-]{1,40}",
            "channels/desk.yaml:1:1: a profile's name ends in .yml",
            "channels/empty.yml:1:1: the file is empty: expected a profile",
            "channels/large.yml:1:1: the file has 262145 bytes: expected at most 262144",
            "channels/latin.yml:1:1: the file is not UTF-8",
            "cultures/gb.yml:1:1: id \"gb\": expected [A-Z]{2}",
            "desk.yml:1:1: a profile lies in one of the folders channels, languages, cultures, brands",
            "languages/english.yml:1:1: id \"english\": expected"
                + " [a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  }

  @Test
  void boundsNestingAndAliases() {
    files
        .raw("channels/deep.yml", "[".repeat(100_000))
        .raw("channels/bomb.yml", "a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]\n")
        .raw("channels/self.yml", "&a [*a]\n");

    assertThat(files.problems())
        .containsExactly(
            "channels/bomb.yml:2:205: more than 50 aliases",
            "channels/deep.yml:1:21: nested deeper than 20 levels",
            "channels/self.yml:1:1: the profile is a list: expected keys with values");
  }

  @Test
  void refusesLinksThatLeadOutOfTheDirectory(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.yml"), "password: x\n");
    Path inside =
        Files.writeString(
            Files.createDirectories(dir.resolve("..2026")).resolve("desk.yml"), ProfileFiles.HEAD);
    Files.createDirectories(dir.resolve("channels"));
    Files.createSymbolicLink(dir.resolve("channels/out.yml"), secret);
    Files.createSymbolicLink(dir.resolve("channels/in.yml"), inside);

    assertThat(files.problems())
        .containsExactly("channels/out.yml:1:1: the link leads out of " + dir);
  }

  @Test
  void findsNothingWrongWithTheBundledProfiles() {
    assertThat(ProfileStore.bundled().check()).isEmpty();
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brand says what its words are, and the rules write those and no others. */
class ProfileWordsTest {

  private static final String BRAND =
      """
      owner: Acme
      source: a default of ours
      dials: {formality: off, length: off, directness: off, warmth: off}
      words:
        avoid: [get in touch, look into]
        prefer:
          cashpoint: cash machine
          PIN number: PIN
          customer: member
          case: support case
          buy: purchase
          ticket: ticket
        keep: [Cashpoint Club, "October 10"]
      cards:
        wording:
          verb.find-out: ascertain
          thanks.thank-you: many thanks
          closing.plain: Warmest wishes from Acme
          request: '{V'
      """;

  private static Tonewright engine;

  @BeforeAll
  static void writeTheBrand(@TempDir Path dir) throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    Files.writeString(dir.resolve("brands/acme.yml"), BRAND, StandardCharsets.UTF_8);
    engine = English.engine().under(ProfileStore.of(dir));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "There is a cashpoint near the station. | There is a cash machine near the station.",
        "All our cashpoints are open. | All our cash machines are open.",
        "Cashpoints are free of charge. | Cash machines are free of charge.",
        "Please enter your PIN number again. | Please enter your PIN again.",
        "The customers bought two chairs. | The members purchased two chairs.",
        "We have opened a case for you. | We have opened a support case for you.",
      })
  void preferredWordsTakeTheFormOfWhatTheyReplace(String draft, String reply) {
    assertThat(rewrite(draft).text()).isEqualTo(reply);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Your Cashpoint Club card is active.",
        "The offer of October 10, 2022 has ended.",
        "We have opened a support case for you.",
        "The page at https://example.com/cashpoint is back.",
        "Your ticket is ready.",
      })
  void leavesWhatIsKeptAndWhatIsPreferredAlready(String draft) {
    assertThat(rewrite(draft).text()).isEqualTo(draft);
  }

  @Test
  void keepOfTheRequestIsStrongerThanThePreference() {
    String draft = "There is a cashpoint near the station.";
    RewriteRequest request = Drafts.keeping(request(draft), List.of("cashpoint"));
    assertThat(engine.rewrite(request).text()).isEqualTo(draft);
  }

  @Test
  void preferenceIsAnEditThatCanBeRefused() {
    Rewrite rewrite = rewrite("There is a cashpoint near the station.");
    assertThat(rewrite.edits())
        .singleElement()
        .satisfies(e -> assertThat(e.ruleId()).isEqualTo("words.prefer"));
  }

  @Test
  void avoidedExpressionGivesWayWhereACardOffersAnother() {
    assertThat(rewrite("We will look into the charge.").text())
        .doesNotContain("look into")
        .endsWith("the charge.");
  }

  @Test
  void avoidedExpressionIsNeverWritten() {
    String draft = "We will investigate the charge.";
    Rewrite pressed =
        engine.rewrite(request(draft).withAdjustment(new Adjustment(Map.of(Dial.FORMALITY, -100))));
    assertThat(pressed.text()).doesNotContain("look into");
    assertThat(rewrite(draft).text()).doesNotContain("look into");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We are finding out why it failed. | We are ascertaining why it failed.",
        "Thank you for the photo. | Many thanks for the photo.",
        "Thanks for the photo. | Many thanks for the photo.",
        "Many thanks for the photo. | Many thanks for the photo.",
      })
  void cardIsSaidInTheWordingOfTheProfile(String draft, String reply) {
    assertThat(rewrite(draft).text()).isEqualTo(reply);
  }

  @Test
  void wordingMaySayWhatNoFormOfTheCardSays() {
    String draft = "Hello Sam,\n\nYour order has been sent.\n\nBest,\nJo";
    RewriteRequest request =
        RewriteRequest.of(draft, "email", Locale.UK).withBrand(Optional.of("acme"));
    String once = engine.rewrite(request).text();
    assertThat(once).endsWith("\n\nWarmest wishes from Acme,\nJo");
    assertThat(engine.rewrite(request.withText(once)).text()).isEqualTo(once);
  }

  @Test
  void buttonsLeaveTheWordsOfTheDraft() {
    String draft = "There is a cashpoint near the station.";
    RewriteRequest request =
        request(draft).withAdjustment(new Adjustment(Map.of(Dial.FORMALITY, 20)));
    assertThat(engine.rewrite(request).text()).contains("cashpoint");
  }

  @Test
  void rewritesNothingTwice() {
    String once = rewrite("The customers bought two cases at the cashpoint.").text();
    assertThat(once).isEqualTo("The members purchased two support cases at the cash machine.");
    assertThat(rewrite(once).text()).isEqualTo(once);
  }

  private static Rewrite rewrite(String draft) {
    return engine.rewrite(request(draft));
  }

  private static RewriteRequest request(String draft) {
    return RewriteRequest.of(draft, "chat", Locale.UK).withBrand(Optional.of("acme"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Sam, you'll get a new lamp. | Dana | Hello Sam,⏎⏎You will get a new lamp.⏎⏎Warmest wishes"
            + " from Acme,⏎Dana",
        "Hi Sam, you'll get a new lamp. | | Hello Sam,⏎⏎You will get a new lamp.⏎⏎Warmest wishes"
            + " from Acme",
        "Hi Sam, you'll get a new lamp.⏎⏎Kind regards,⏎Dana | | Hello Sam,⏎⏎You will get a new"
            + " lamp.⏎⏎Warmest wishes from Acme,⏎Dana",
      })
  void theProfilesClosingEndsALetter(String draft, String agent, String letter, @TempDir Path dir)
      throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    Files.writeString(
        dir.resolve("brands/acme.yml"),
        """
        owner: Acme
        source: a default of ours
        cards: {wording: {closing.plain: Warmest wishes from Acme}}
        """);
    RewriteRequest request =
        RewriteRequest.of(draft.replace('⏎', '\n'), "email", Locale.UK)
            .withBrand(Optional.of("acme"))
            .withPeople(Customer.UNKNOWN, Optional.ofNullable(agent));
    Tonewright ours = English.engine().under(ProfileStore.of(dir));
    String text = ours.rewrite(request).text();
    assertThat(text).isEqualTo(letter.replace('⏎', '\n'));
    assertThat(ours.rewrite(request.withText(text)).text()).isEqualTo(text);
  }
}

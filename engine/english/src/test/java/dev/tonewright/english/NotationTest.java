package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, numbers, amounts and quotation marks as a brand asks for, where they are certain. */
class NotationTest {

  private static Tonewright engine;

  /** Each brand is a row of settings; its name says them, with "." for ": " and "," between. */
  @BeforeAll
  static void writeTheBrands(@TempDir Path dir) throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    for (String settings :
        List.of(
            "times.12-hour",
            "times.24-hour",
            "numbers.locale",
            "numbers.comma-point",
            "numbers.point-comma",
            "numbers.apostrophe-point",
            "numbers.comma-point,currency.symbol",
            "currency.symbol",
            "currency.code",
            "currency.symbol-after",
            "currency.code-after",
            "quotation-marks.locale",
            "quotation-marks.double",
            "quotation-marks.single",
            "quotation-marks.guillemets",
            "quotation-marks.straight")) {
      String norms = settings.replace(".", ": ").replace(",", ", ");
      Files.writeString(
          dir.resolve("brands/" + brand(settings) + ".yml"),
          "owner: Acme\nsource: a default of ours\nnorms: {" + norms + "}\n",
          StandardCharsets.UTF_8);
    }
    engine = English.engine().under(ProfileStore.of(dir));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "times.12-hour | en-GB | We open at 14:30. | We open at 2:30 pm.",
        "times.12-hour | en-US | We open at 14:30. | We open at 2:30 PM.",
        "times.12-hour | en-CA | We open at 14:30. | We open at 2:30 p.m.",
        "times.12-hour | en-CA | We open at 14:30 on Sundays. | We open at 2:30 p.m. on Sundays.",
        "times.12-hour | en-GB | We are open 09:00-17:30. | We are open 9:00 am-5:30 pm.",
        "times.12-hour | en-GB | We are open from 10:00 to 17:00."
            + " | We are open from 10:00 am to 5:00 pm.",
        "times.12-hour | en-GB | It leaves at 00:15. | It leaves at 12:15 am.",
        "times.24-hour | en-GB | We open at 5pm. | We open at 17:00.",
        "times.24-hour | en-GB | We close at 5.30 p.m. | We close at 17:30.",
        "times.24-hour | en-GB | We close at 5 p.m. on Sundays. | We close at 17:00 on Sundays.",
        "times.24-hour | en-GB | We are open 9am-5pm. | We are open 09:00-17:00.",
        "times.24-hour | en-GB | It is open until 12 pm. | It is open until 12:00.",
        "numbers.comma-point | en-GB | The total is 1.199,00 €. | The total is 1,199.00 €.",
        "numbers.comma-point | en-GB | It costs €45,50. | It costs €45.50.",
        "numbers.comma-point | en-GB | It costs €1.234.567. | It costs €1,234,567.",
        "numbers.point-comma | en-DE | It costs €1,199.50. | It costs €1.199,50.",
        "numbers.comma-point | en-GB | It weighs 3,5 kg. | It weighs 3.5 kg.",
        "numbers.locale | en-DE | The total is €1,199.00. | The total is €1.199,00.",
        "numbers.locale | en-US | The total is €1.199,00. | The total is €1,199.00.",
        "numbers.apostrophe-point | en-CH | The total is CHF 1,199.00."
            + " | The total is CHF 1’199.00.",
        "currency.symbol | en-GB | The total is £ 20. | The total is £20.",
        "currency.symbol | en-GB | The total is 45.50 EUR. | The total is €45.50.",
        "currency.symbol | en-GB | The total is USD 20. | The total is US$20.",
        "currency.code | en-GB | The total is €45.50. | The total is EUR 45.50.",
        "currency.symbol-after | en-GB | The total is $20. | The total is 20 $.",
        "currency.code-after | en-GB | The total is £20. | The total is 20 GBP.",
        "numbers.comma-point,currency.symbol | en-GB | The total is 1.199,00 EUR."
            + " | The total is €1,199.00.",
        "quotation-marks.double | en-GB | Please tap \"Reset\" again."
            + " | Please tap “Reset” again.",
        "quotation-marks.single | en-GB | Please tap “Reset” again."
            + " | Please tap ‘Reset’ again.",
        "quotation-marks.guillemets | en-GB | Please tap \"Reset\" (or \"Clear\")."
            + " | Please tap «Reset» (or «Clear»).",
        "quotation-marks.straight | en-GB | Please tap « Reset » again."
            + " | Please tap \"Reset\" again.",
        "quotation-marks.locale | en-US | Please tap „Reset“ again."
            + " | Please tap “Reset” again.",
      })
  void writesWhatIsAskedFor(String settings, String locale, String draft, String reply) {
    assertThat(rewrite(settings, locale, draft)).isEqualTo(reply);
    assertThat(rewrite(settings, locale, reply)).as("again").isEqualTo(reply);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "times.12-hour | We open at 9:30.",
        "times.12-hour | We open at 10:00 and close at 17:00.",
        "times.12-hour | The video takes 14:30 minutes.",
        "times.12-hour | It was logged on 2024-03-04 14:30:05.",
        "times.12-hour | We open at 5pm.",
        "times.24-hour | We open at 14:30.",
        "times.24-hour | We are open 9-5pm.",
        "times.24-hour | We are open from 9 to 5pm.",
        "times.24-hour | It ends at 12am.",
        "numbers.comma-point | There are 1.199 of them.",
        "numbers.comma-point | There are 1.234.567 of them.",
        "numbers.comma-point | It costs €1.199.",
        "numbers.comma-point | The fuel cost $3.459 there.",
        "numbers.comma-point | Open 192.168.100.101 in your browser.",
        "numbers.comma-point | Please install version 3.100.250 of it.",
        "numbers.comma-point | The tax number is 123.456.789.",
        "numbers.comma-point | It was sent on 03/04.",
        "numbers.comma-point | Please see pages 3,5 of the guide.",
        "numbers.comma-point | It is version 1.199,00.1 of the app.",
        "numbers.comma-point | The rate is €1.199 per unit.",
        "numbers.comma-point | The total is KWD 1.199.",
        "numbers.comma-point | It costs €10,50-€20,50.",
        "numbers.comma-point | Your order is AB-1.199,00.",
        "currency.code | The total is $20.",
        "currency.code | The total is 5 €20.",
        "currency.symbol | We support CAD 2024.",
        "quotation-marks.double | The 5\" screen and the \"Pro\" case are here.",
        "quotation-marks.double | It is the customers' own 'Pro' case.",
        "quotation-marks.single | Please tap \"Read 'Terms' first\" again.",
      })
  void leavesWhatIsNotCertain(String settings, String draft) {
    assertThat(rewrite(settings, "en-GB", draft)).isEqualTo(draft);
  }

  @ParameterizedTest(name = "{0}, keeping {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "numbers.comma-point | 1.199,00 | The total is 1.199,00 €. | The total is 1.199,00 €.",
        "times.24-hour | 5PM | We open at 5pm. | We open at 5pm.",
        "times.24-hour | open at 5pm | We open at 5pm. | We open at 5pm.",
        "currency.code | €45.50 | The total is €45.50. | The total is €45.50.",
        "currency.symbol | eur | The total is 45.50 EUR. | The total is 45.50 EUR.",
        "quotation-marks.double | \"Reset\" | Please tap \"Reset\". | Please tap \"Reset\".",
        "currency.code | 5 | The total is €45.50. | The total is EUR 45.50.",
        "currency.code | 45 | The total is €45.50. | The total is EUR 45.50.",
        "times.12-hour | 30 | We open at 14:30. | We open at 2:30 pm.",
        "quotation-marks.double | Reset | Please tap \"Reset\". | Please tap “Reset”.",
      })
  void keepsWhatTheCallerKeeps(String settings, String phrase, String draft, String reply) {
    RewriteRequest request =
        RewriteRequest.of(draft, "social", Locale.UK).withBrand(Optional.of(brand(settings)));
    assertThat(engine.rewrite(Drafts.keeping(request, List.of(phrase))).text()).isEqualTo(reply);
  }

  private static String brand(String settings) {
    return settings.replaceAll("[.,]", "-");
  }

  private static String rewrite(String settings, String locale, String draft) {
    return engine
        .rewrite(
            RewriteRequest.of(draft, "social", Locale.forLanguageTag(locale))
                .withBrand(Optional.of(brand(settings))))
        .text();
  }
}

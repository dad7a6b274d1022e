package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.RewriteRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day and month in the order of the reader's region, where the month is named. */
class DateOrderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en-GB | It left on October 10, 2022. | It left on 10 October 2022.",
        "en-AU | It left on October 10th. | It left on 10th October.",
        "en-GB | It will be here by Friday, Oct 7. | It will be here by Friday 7 Oct.",
        "en-GB | On March 3, 2024, we sent the lamp. | On 3 March 2024, we sent the lamp.",
        "en-GB | It will be here on May 5. | It will be here on 5 May.",
        "en-GB | - Delivery is on June 12, 2025.⏎- It is free."
            + " | - Delivery is on 12 June 2025.⏎- It is free.",
        "en-US | It left on 10 October 2022. | It left on October 10, 2022.",
        "en-US | It left on 10 October 2022 and is here now."
            + " | It left on October 10, 2022 and is here now.",
        "en-US | The form is dated 29 February 2024. | The form is dated February 29, 2024.",
        "en-GB | It opens on February 29. | It opens on 29 February.",
        "en-US | It left on Monday 3rd July. | It left on Monday, July 3.",
        "en-US | It leaves on Mon 4 Nov at noon. | It leaves on Mon, Nov 4 at noon.",
        "en-US | It left on Tues 5 November 2024. | It left on Tues, November 5, 2024.",
        "en-US | It leaves on Thurs 7 Nov, 10am. | It leaves on Thurs, Nov 7, 10am.",
        "en-US | The sale ends on 31st Dec. | The sale ends on Dec 31.",
        "en-GB | The sale ends on Dec 31st. | The sale ends on 31st Dec.",
        "en-US | It left on 10 October 2022 with the lamp."
            + " | It left on October 10, 2022, with the lamp.",
      })
  void takesTheOrderOfTheRegion(String locale, String draft, String reply) {
    assertThat(rewrite(locale, draft)).isEqualTo(reply.replace("⏎", "\n"));
    assertThat(rewrite(locale, reply)).as("again").isEqualTo(reply.replace("⏎", "\n"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en-GB | It left on 10 October 2022.",
        "en-US | It left on October 10, 2022.",
        "en-GB | It left on 03/04/2022.",
        "en-US | It left on 2022-04-03.",
        "en-US | The Pixel 7 March update is out.",
        "en-US | We sold 30 June tickets.",
        "en-US | Terminal 5 March delays are over.",
        "en-GB | We are closed from October 10-12.",
        "en-GB | We are closed on October 10 and 11.",
        "en-US | We are closed on 10 and 11 October.",
        "en-US | We are closed 10-12 October.",
        "en-GB | Please see \"Changes of October 10, 2022\" for the price.",
        "en-GB | It is in the October 10 Update.",
        "en-GB | It is at https://example.com/October-10-2022.",
        "en-GB | The file is october_10_2022.txt.",
        "en-GB | The parcel of October 10, 2022, is lost.",
        "en-US | It was the 10th of October.",
        "en-US | The sale ends on Dec 31st.",
        "en-US | We are closed on 10 October, 11 and 12.",
        "en-US | The form is dated 31 April.",
        "en-US | The form is dated 29 February 2023.",
        "en-GB | The form is dated February 29, 2023.",
        "en-US | We have your 10 October invoice.",
        "en-GB | It is planned for October 2022.",
        "en-JP | It left on October 10, 2022.",
        "en | It left on October 10, 2022.",
      })
  void leavesTheRest(String locale, String draft) {
    assertThat(rewrite(locale, draft)).isEqualTo(draft);
  }

  @Test
  void keepsWhatTheCallerKeeps() {
    RewriteRequest request = RewriteRequest.of("It left on October 10, 2022.", "social", Locale.UK);
    assertThat(
            English.engine().rewrite(Drafts.keeping(request, List.of("October 10, 2022"))).text())
        .isEqualTo(request.text());
  }

  private static String rewrite(String locale, String draft) {
    return English.engine()
        .rewrite(
            RewriteRequest.of(draft.replace("⏎", "\n"), "social", Locale.forLanguageTag(locale)))
        .text();
  }
}

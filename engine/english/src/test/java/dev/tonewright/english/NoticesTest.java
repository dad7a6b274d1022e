package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is asked to look at, and what not. */
class NoticesTest {

  @ParameterizedTest(name = "{0} {2} {1}: {3}")
  @MethodSource("rows")
  void noticesWhatAPersonShouldSee(String code, String channel, String sign, String draft) {
    Rewrite rewrite = rewrite(channel, draft.replace("⏎", "\n"));
    boolean noticed = rewrite.notices().stream().anyMatch(n -> n.code().equals(code));
    assertThat(noticed).as("%s", rewrite.notices()).isEqualTo(sign.equals("+"));
  }

  @ParameterizedTest(name = "{0} points at \"{3}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "SENSITIVE_DATA_ASKED | email | hi sam, pls send ur date of birth and the order number."
            + " | date of birth",
        "PROMISE_TOO_FIRM | email | hi, ur issue will be resolved immediately."
            + " | will be resolved immediately",
        "PERSONAL_DATA_IN_PUBLIC | x | hey, we called u on +44 7700 900123 today."
            + " | +44 7700 900123",
        "WRONG_CHANNEL | email | ok, i will close this chat if u dont reply. | this chat",
        "NOT_SPEAKABLE | voice | ok, look at https://example.com/a. | https://example.com/a",
        "CHECK_GRAMMAR | chat | Okay!! Now we can the parcel for you. | we can the",
      })
  void pointsIntoTheDraft(String code, String channel, String draft, String stretch) {
    Notice notice =
        rewrite(channel, draft).notices().stream()
            .filter(n -> n.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(notice.span().orElseThrow().of(draft)).isEqualTo(stretch);
  }

  @Test
  void aKeptOrderNumberIsStillSomebodysOrder() {
    RewriteRequest request = RewriteRequest.of("Hi Sam, order 48213 is here.", "x", Locale.UK);
    Rewrite kept = English.engine().rewrite(Drafts.keeping(request, List.of("48213")));
    assertThat(kept.notices())
        .extracting(Notice::code)
        .contains("PERSONAL_DATA_IN_PUBLIC")
        .isEqualTo(English.engine().rewrite(request).notices().stream().map(Notice::code).toList());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "voice | HTML | <p>Look at <a href=\"https://example.com/x\">this page</a>.</p> | this page",
        "voice | MARKDOWN | Look at [this page](https://example.com/x). | this page",
        "voice | HTML | <p>Write to <a href='mailto:a@example.com'>us</a>.</p> | ",
        "voice | MARKDOWN | Write to [us](mailto:a@example.com). | ",
        "voice | PLAIN_TEXT | Look at <a href=\"x\">this page</a>. | ",
        "voice | MARKDOWN | Write to [us](<mailto:a@example.com>). | ",
        "voice | HTML | <p>Write to <a href= \"mailto:a@example.com\">us</a>.</p> | ",
        "voice-tts | HTML | <p>See <a href=\"https://www.example.com/\">example.com</a>.</p> | ",
        "voice-tts | MARKDOWN | See [Example.com](https://example.com). | ",
        "voice-tts | MARKDOWN | See [this page](https://example.com). | this page",
        "voice | HTML | <p>It left.</p><blockquote>See <a href=\"https://example.com\">it</a>"
            + "</blockquote> | ",
        "voice | MARKDOWN | It left.⏎⏎> See [it](https://example.com). | ",
      })
  void noticesALinkBehindItsLabel(String channel, Markup markup, String row, String label) {
    String draft = row.replace("⏎", "\n");
    Rewrite rewrite =
        English.engine().rewrite(RewriteRequest.of(draft, channel, Locale.UK).withMarkup(markup));
    assertThat(rewrite.notices().stream().filter(n -> n.code().equals("NOT_SPEAKABLE")))
        .extracting(n -> n.span().orElseThrow().of(draft))
        .isEqualTo(label == null ? List.of() : List.of(label));
  }

  private static Rewrite rewrite(String channel, String draft) {
    return English.engine()
        .rewrite(RewriteRequest.of(draft, channel, Locale.forLanguageTag("en-GB")));
  }

  static List<Arguments> rows() throws IOException {
    try (Stream<String> lines =
        new BufferedReader(
                new InputStreamReader(
                    NoticesTest.class.getResourceAsStream("/notices.tsv"), StandardCharsets.UTF_8))
            .lines()) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Arguments.of((Object[]) line.split("\t")))
          .toList();
    }
  }
}

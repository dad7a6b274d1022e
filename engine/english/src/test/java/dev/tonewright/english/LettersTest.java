package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A letter has one greeting and one closing, and still has them after it has been a chat, which may
 * have left out who signs it.
 */
class LettersTest {

  private static final int LETTERS = 500;

  private static final Customer SAM =
      new Customer(
          Optional.empty(),
          Optional.of("Sam"),
          Optional.of("Okafor"),
          Optional.empty(),
          Optional.empty(),
          false);

  private static final Pattern GREETING =
      Pattern.compile(
          "(?im)^(?:to whom|morning|sam,|hi|hello|hallo|hey|dear|good (?:morning|afternoon)|greetings)\\b");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?m)(?:^|(?<=[.!?]) )(?i:(?:with |thanks & )?(?:kind |kindest |best |warm )?(?:regards|wishes)|best"
              + "|cheers|all the best|(?:yours )?sincerely|yours faithfully|(?:many )?thanks|thank you|take care|warmly|yours|thx|speak soon|with thanks)(?=[,.!]|\\n|$)");

  private static final Pattern FACT =
      Pattern.compile(
          "https?://\\S+\\w|[A-Z]*-?\\d[\\d.,/-]*\\d|\\d|£|\\{\\{[^}]*}}|\\{![^}]*}|#NAME#");

  static LongStream seeds() {
    return LongStream.range(0, LETTERS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsDoubledOrLost(long seed) {
    String draft = Letters.of(seed);
    String letter = rewrite(draft, "email");
    String chat = rewrite(letter, "chat");
    String again = rewrite(chat, "email");
    for (String email : List.of(letter, again)) {
      String own = email.split(Letters.ANSWERED)[0];
      String shown = String.join("\n→ ", draft, letter, chat, again);
      assertThat(GREETING.matcher(own).results().count()).as(shown).isEqualTo(1);
      assertThat(CLOSING.matcher(own).results().count()).as(shown).isEqualTo(1);
      assertThat(facts(email)).as(shown).isEqualTo(facts(draft));
      for (String kept : List.of("confidential", "P.S.", "consider", "Rate")) {
        assertThat(email.contains(kept)).as(shown).isEqualTo(draft.contains(kept));
      }
    }
    for (String signed : List.of("Head of Support", "Example Ltd", "Sent from")) {
      assertThat(letter.contains(signed)).as(draft).isEqualTo(draft.contains(signed));
      assertThat(again.contains(signed)).as(draft).isEqualTo(chat.contains(signed));
    }
  }

  private static List<String> facts(String text) {
    return FACT.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static String rewrite(String text, String channel) {
    return English.engine()
        .rewrite(RewriteRequest.of(text, channel, Locale.UK).withPeople(SAM, Optional.of("Jules")))
        .text();
  }
}

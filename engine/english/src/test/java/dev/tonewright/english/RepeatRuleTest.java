package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepeatRuleTest {

  private final Engine engine = Engine.load(ProfileStore.bundled(), List.of("en"));

  @Test
  void leavesOutASentenceThatStandsTwice() {
    String draft =
        "Your refund was issued on Monday. Your refund was issued on Monday! The bank needs two days for it.";
    assertThat(chat(draft)).isEqualTo(1);
  }

  @Test
  void leavesOutThanksThatAreGivenAgain() {
    assertThat(chat("Thank you for your patience. Thank you again for your patience. It is done."))
        .isEqualTo(1);
    assertThat(chat("Please try to open the app. Please try again to open the app.")).isZero();
  }

  @Test
  void keepsTheLineThatARepeatedSentenceOpens() {
    String draft = "The parcel left on Monday.\nThe parcel left on Monday. It is on its way.";
    RewriteRequest request = RewriteRequest.of(draft, "chat", Locale.US);
    assertThat(engine.rewrite(request).text())
        .isEqualTo("The parcel left on Monday.\nIt's on its way.");
  }

  @Test
  void keepsStepsAndShortSentences() {
    assertThat(chat("Tap Save. Enter the code. Tap Save.")).isZero();
    assertThat(
            chat(
                "Press the red button for ten seconds. The light turns green. Press the red button for ten seconds."))
        .isZero();
    assertThat(chat("- The light on the box is green\n- The light on the box is green")).isZero();
  }

  private long chat(String draft) {
    return engine
        .rewrite(RewriteRequest.of(draft, "chat", Locale.forLanguageTag("en-US")))
        .edits()
        .stream()
        .map(Edit::steps)
        .flatMap(List::stream)
        .map(Step::ruleId)
        .filter("formula.repeat"::equals)
        .count();
  }
}

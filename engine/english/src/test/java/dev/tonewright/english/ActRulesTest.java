package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActRulesTest {

  private static Engine engine;

  @BeforeAll
  static void load() {
    engine = Engine.load(ProfileStore.bundled(), List.of("en"));
  }

  private static String written(String draft) {
    return engine.rewrite(RewriteRequest.of(draft, "email", Locale.UK)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We can't refund you until you send a picture of the item.|We need a picture of the item before we can refund you.",
        "I cannot make any changes until it is restored.|It needs to be restored before I can make any changes.",
        "We won't be able to ship it until the payment is confirmed.|The payment needs to be confirmed before we can ship it.",
      })
  void saysARefusalFromItsCondition(String draft, String said) {
    assertThat(written(draft)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cannot tell you when it will arrive until the courier calls.",
        "You cannot use the code until you confirm it.",
        "I know that we cannot open it until you send the key and they cannot read it.",
      })
  void keepsARefusalWhoseConditionIsAnother(String draft) {
    assertThat(written(draft)).contains(draft);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May I know where did you purchase it?|tell me where you purchased it?",
        "May I know which browser are you using?|tell me which browser you are using?",
        "May I know what issue are you experiencing with it?|tell me what issue you are experiencing with it?",
      })
  void putsAnEmbeddedQuestionIntoStatementOrder(String draft, String said) {
    assertThat(written(draft)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please let me know where did you purchase it?|Please let me know where you purchased it.",
        "Let me know is it working?|Let me know if it is working.",
        "Could you please tell me where did you purchase it?|tell me where you purchased it?",
      })
  void endsARequestForAnAnswerWithAStop(String draft, String said) {
    assertThat(written(draft)).contains(said);
  }

  @Test
  void keepsAQuestionThatIsNotEmbedded() {
    assertThat(written("Where did you buy the phone, and do you know when it broke?"))
        .contains("Where did you buy the phone, and do you know when it broke?");
  }

  @Test
  void offersMoreHelpOnce() {
    String draft =
        "Your refund is on its way. Please let me know if there is anything else I can help you"
            + " with. Is there anything else I can help you with today?";
    assertThat(written(draft))
        .contains("Please let me know if there is anything else I can help you with.")
        .doesNotContain("today")
        .containsOnlyOnce("anything else");
  }

  @Test
  void asksNothingOfASecondSentenceInTheSlot() {
    String draft = "Could you please check your email, you will find the link there.";
    assertThat(written(draft)).doesNotContain("there?");
  }
}

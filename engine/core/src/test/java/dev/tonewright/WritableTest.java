package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.markup.Draft;
import dev.tonewright.markup.MarkupReader;
import dev.tonewright.plan.EditScript;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An offer that parts a tag from its partner has no place, whatever it is taken with. */
class WritableTest {

  private static final String WORDS = "We cant do it now.";

  private static final Draft MARKED = MarkupReader.read("We cant <b>do it</b> now.", Markup.HTML);

  private final EditScript script = new EditScript(WORDS);

  private final Proposal mended = offer("mend", "cant", "can't");
  private final Proposal parting = offer("shorten", "cant do", "won't");

  @Test
  void takesAllOffersOverPlainText() {
    Draft plain = MarkupReader.read(WORDS, Markup.PLAIN_TEXT);

    assertThat(new Writable(plain, script).of(List.of(parting))).containsExactly(parting);
  }

  @Test
  void leavesOutOnlyTheOfferWithoutAPlace() {
    Proposal later = offer("later", "now", "today");

    assertThat(new Writable(MARKED, script).of(List.of(parting, later))).containsExactly(later);
    assertThat(script.text()).isEqualTo(WORDS);
  }

  @Test
  void leavesOutAnOfferThatMergesWithAnEarlierEditIntoOneWithoutAPlace() {
    script.apply(List.of(mended.edit()), Map.of());
    Proposal merging = offer("shorten", "can't do", "won't");
    Proposal apart = offer("later", "now", "today");

    assertThat(new Writable(MARKED, script).of(List.of(merging, apart))).containsExactly(apart);
    assertThat(script.text()).isEqualTo("We can't do it now.");
    assertThat(script.edits()).containsExactly(mended.edit());
  }

  private Proposal offer(String rule, String before, String after) {
    int at = script.text().indexOf(before);
    TextChange change = TextChange.of(script.text(), at, at + before.length(), after);
    Step step = new Step(rule, Dimension.CORRECTNESS, "Because.");
    return Proposal.of(Edit.of(step, List.of(change)), Family.NORM, 0);
  }
}

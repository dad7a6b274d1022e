package dev.tonewright.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditScriptTest {

  private static final String DRAFT = "We cant help. Send it now.";

  private final EditScript script = new EditScript(DRAFT);

  @Test
  void scriptWithoutEditsIsTheDraft() {
    assertThat(script.text()).isEqualTo(DRAFT);
    assertThat(script.edits()).isEmpty();
  }

  @Nested
  class OneRound {

    @Test
    void keepsEditsAsTheyWere() {
      Edit mended = replace("mend", "cant", "can't");
      Edit softened = replace("soften", "Send", "Please send");
      round(mended, softened);
      assertThat(script.text()).isEqualTo("We can't help. Please send it now.");
      assertThat(script.edits()).containsExactly(mended, softened);
    }

    @Test
    void keepsInsertionsOfOneEditAtOnePlaceInTheirOrder() {
      round(edit("add", change(0, 0, "One. "), change(0, 0, "Two. ")));
      assertThat(script.text()).isEqualTo("One. Two. " + DRAFT);
      replays();
    }

    @Test
    void leavesOutWhatChangesNothing() {
      round(edit("same", change(3, 7, "cant")));
      assertThat(script.text()).isEqualTo(DRAFT);
      assertThat(script.edits()).isEmpty();
    }
  }

  @Nested
  class LaterRounds {

    @Test
    void insertionsAtOnePlaceBecomeOneEdit() {
      round(edit("first", change(0, 0, "Hello. ")));
      round(edit("second", change(0, 0, "Hi. ")));
      assertThat(script.text()).isEqualTo("Hi. Hello. " + DRAFT);
      assertThat(script.edits()).hasSize(1);
      assertThat(rules(script.edits().get(0))).containsExactly("first", "second");
      replays();
    }

    @Test
    void insertionBehindAnInsertionStandsBehindIt() {
      round(edit("first", change(0, 0, "Hello. ")));
      round(edit("second", change(7, 7, "Thanks. ")));
      assertThat(script.text()).isEqualTo("Hello. Thanks. " + DRAFT);
      assertThat(script.edits()).hasSize(1);
      replays();
    }

    @Test
    void insertionWhereSomethingWasDeletedRestsOnTheDeletion() {
      round(edit("delete", change(3, 8, "")));
      round(edit("insert", change(3, 3, "can ")));
      assertThat(script.text()).isEqualTo("We can help. Send it now.");
      assertThat(script.edits()).hasSize(2);
      assertThat(byRule("insert").needs()).containsExactly(byRule("delete").id());
      replays();
    }

    @Test
    void changeAcrossADeletionTakesItIn() {
      round(edit("delete", change(3, 8, "")));
      round(edit("across", change(0, 7, "You wait")));
      assertThat(script.text()).isEqualTo("You wait. Send it now.");
      assertThat(script.edits()).hasSize(1);
      assertThat(script.edits().get(0).changes())
          .containsExactly(TextChange.of(DRAFT, 0, 12, "You wait"));
      assertThat(rules(script.edits().get(0))).containsExactly("delete", "across");
      replays();
    }

    @Test
    void changesBesideADeletionStayBesideIt() {
      round(edit("delete", change(3, 8, "")));
      round(edit("before", change(0, 2, "They")), edit("after", change(3, 7, "ring")));
      assertThat(script.text()).isEqualTo("They ring. Send it now.");
      assertThat(byRule("before").changes()).containsExactly(TextChange.of(DRAFT, 0, 2, "They"));
      assertThat(byRule("after").changes()).containsExactly(TextChange.of(DRAFT, 8, 12, "ring"));
      replays();
    }

    @Test
    void changeInsideWhatWasWrittenMergesWithIt() {
      round(replace("soften", "Send it", "Please do send it"));
      round(replaceNow("trim", "do ", ""));
      assertThat(script.text()).isEqualTo("We cant help. Please send it now.");
      assertThat(script.edits()).hasSize(1);
      assertThat(rules(script.edits().get(0))).containsExactly("soften", "trim");
      replays();
    }

    @Test
    void undoingLeavesNoEdit() {
      round(replace("there", "cant", "cannot"));
      round(replaceNow("back", "cannot", "cant"));
      assertThat(script.text()).isEqualTo(DRAFT);
      assertThat(script.edits()).isEmpty();
    }

    @Test
    void changeThatJoinsTwoEditsMakesThemOne() {
      round(replace("a", "cant", "can't"), replace("b", "help", "assist"));
      round(replaceNow("c", "'t assist", "not do it"));
      assertThat(script.text()).isEqualTo("We cannot do it. Send it now.");
      assertThat(script.edits()).hasSize(1);
      assertThat(rules(script.edits().get(0))).containsExactly("a", "b", "c");
      assertThat(script.edits().get(0).needs()).isEmpty();
      replays();
    }

    @Test
    void mergingBringsTheOtherChangesOfBothEdits() {
      round(edit("a", change(0, 2, "I"), change(14, 18, "Mail")));
      round(edit("b", change(13, 17, "Post"), change(2, 6, "can't")));
      assertThat(script.text()).isEqualTo("I can't help. Post it now.");
      assertThat(script.edits()).hasSize(1);
      assertThat(script.edits().get(0).changes()).hasSize(3);
      replays();
    }
  }

  @Nested
  class Needs {

    @Test
    void laterEditOfASentenceRestsOnEarlierOnes() {
      round(replace("mend", "cant", "can't"));
      roundOn(new Span(0, 14), replaceNow("verb", "help", "assist"));
      assertThat(byRule("verb").needs()).containsExactly(byRule("mend").id());
      assertThat(byRule("mend").needs()).isEmpty();
    }

    @Test
    void editOfAnotherSentenceRestsOnNothing() {
      round(replace("mend", "cant", "can't"));
      roundOn(new Span(15, 27), replaceNow("soften", "Send", "Please send"));
      assertThat(byRule("soften").needs()).isEmpty();
    }

    @Test
    void greetingAndTheSentenceBelowItRestOnNeither() {
      round(edit("greeting", change(0, 0, "Hello,\n\n")));
      roundOn(new Span(8, 22), replaceNow("mend", "We cant", "We can't"));
      assertThat(byRule("mend").needs()).isEmpty();
      assertThat(byRule("greeting").needs()).isEmpty();
      replays();
    }

    @Test
    void closingRestsOnNoSentenceAboveIt() {
      round(replace("soften", "now.", "today."));
      int end = script.text().length();
      round(edit("closing", change(end, end, "\n\nKind regards")));
      assertThat(byRule("closing").needs()).isEmpty();
      replays();
    }

    @Test
    void sentenceThatTheGreetingReshapedRestsOnIt() {
      round(edit("greeting", change(0, 1, "Hello,\n\nw")));
      roundOn(new Span(8, 22), replaceNow("mend", "cant", "can't"));
      assertThat(byRule("mend").needs()).containsExactly(byRule("greeting").id());
      replays();
    }

    @Test
    void needsPointAtTheMergedEdit() {
      round(replace("mend", "cant", "can't"));
      roundOn(new Span(0, 14), replaceNow("verb", "help", "assist"));
      roundOn(new Span(0, 16), replaceNow("full", "can't", "cannot"));
      Edit merged = byRule("mend");
      assertThat(rules(merged)).containsExactly("mend", "full");
      assertThat(byRule("verb").needs()).containsExactly(merged.id());
      replays();
    }

    @Test
    void withoutTakesWhatRestsOnIt() {
      round(replace("mend", "cant", "can't"), replace("soften", "Send", "Please send"));
      roundOn(new Span(0, 14), replaceNow("verb", "help", "assist"));
      List<Edit> left = EditScript.without(script.edits(), Set.of(byRule("mend").id()));
      assertThat(left).containsExactly(byRule("soften"));
      assertThat(EditScript.apply(DRAFT, left)).isEqualTo("We cant help. Please send it now.");
    }

    @Test
    void withoutUnknownIdsChangesNothing() {
      round(replace("mend", "cant", "can't"));
      assertThat(EditScript.without(script.edits(), Set.of("0000"))).isEqualTo(script.edits());
    }
  }

  @Nested
  class Reverting {

    @Test
    void givesBackTheSentenceAndLeavesTheOthers() {
      round(replace("mend", "cant", "can't"), replace("soften", "Send", "Please send"));
      script.revert(List.of(new Span(0, 14)));
      assertThat(script.text()).isEqualTo("We cant help. Please send it now.");
      assertThat(script.edits()).hasSize(1);
      replays();
    }

    @Test
    void leavesTheGreetingBesideTheSentence() {
      round(edit("greeting", change(0, 0, "Hello. ")), replace("mend", "cant", "can't"));
      script.revert(List.of(new Span(7, 21)));
      assertThat(script.text()).isEqualTo("Hello. " + DRAFT);
      replays();
    }

    @Test
    void takesWhatRestsOnIt() {
      round(replace("mend", "cant", "can't"));
      roundOn(new Span(0, 27), replaceNow("soften", "Send", "Please send"));
      script.revert(List.of(new Span(0, 14)));
      assertThat(script.text()).isEqualTo(DRAFT);
    }

    @Test
    void composesOnAfterwards() {
      round(replace("mend", "cant", "can't"), replace("soften", "Send", "Please send"));
      script.revert(List.of(new Span(0, 14)));
      round(replaceNow("time", "now", "today"));
      assertThat(script.text()).isEqualTo("We cant help. Please send it today.");
      replays();
    }
  }

  private void replays() {
    assertThat(EditScript.apply(DRAFT, script.edits())).isEqualTo(script.text());
  }

  private void round(Edit... edits) {
    script.apply(List.of(edits), Map.of());
  }

  private void roundOn(Span sentence, Edit edit) {
    Map<Edit, Span> sentences = new IdentityHashMap<>();
    sentences.put(edit, sentence);
    script.apply(List.of(edit), sentences);
  }

  private Edit byRule(String rule) {
    return script.edits().stream()
        .filter(e -> rules(e).contains(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no edit of " + rule + " in " + script.edits()));
  }

  private static Set<String> rules(Edit edit) {
    Set<String> rules = new LinkedHashSet<>();
    edit.steps().forEach(s -> rules.add(s.ruleId()));
    return rules;
  }

  private TextChange change(int start, int end, String after) {
    return TextChange.of(script.text(), start, end, after);
  }

  private static Edit edit(String rule, TextChange... changes) {
    return Edit.of(new Step(rule, Dimension.FORMALITY, "Because."), List.of(changes));
  }

  private static Edit replace(String rule, String before, String after) {
    int at = DRAFT.indexOf(before);
    return edit(rule, TextChange.of(DRAFT, at, at + before.length(), after));
  }

  private Edit replaceNow(String rule, String before, String after) {
    int at = script.text().indexOf(before);
    return edit(rule, change(at, at + before.length(), after));
  }
}

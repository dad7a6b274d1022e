package dev.tonewright.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rounds of random edits, composed, against the same edits applied one after another. */
class EditScriptPropertyTest {

  private static final String DRAFT = "Abcde fghij. Klmno pqrst. Uvwxy z.";
  private static final int RUNS_PER_SEED = 100;

  static IntStream seeds() {
    return IntStream.range(1, 21);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void compositionIsOneRoundAfterAnother(int seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS_PER_SEED; run++) {
      EditScript script = new EditScript(DRAFT);
      List<String> story = new ArrayList<>();
      for (int round = 1 + random.nextInt(4); round > 0; round--) {
        String text = script.text();
        List<Edit> edits = edits(text, random, story.size());
        Map<Edit, Span> sentences = new IdentityHashMap<>();
        edits.forEach(e -> sentences.put(e, sentence(text, e.cover())));
        story.add(text + " ← " + edits.stream().map(Edit::changes).toList());
        script.apply(edits, sentences);
        assertThat(script.text()).describedAs("%s", story).isEqualTo(applied(text, edits));
        holds(script, random, story);
      }
      if (random.nextInt(4) == 0) {
        int at = random.nextInt(script.text().length() + 1);
        script.revert(List.of(new Span(at, Math.min(script.text().length(), at + 6))));
        story.add("revert at " + at);
        holds(script, random, story);
      }
    }
  }

  private static void holds(EditScript script, Random random, List<String> story) {
    List<Edit> edits = script.edits();
    assertThat(EditScript.apply(DRAFT, edits)).describedAs("%s", story).isEqualTo(script.text());
    List<TextChange> changes = new ArrayList<>();
    Set<Integer> insertions = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Edit e : edits) {
      Set<Integer> own = new HashSet<>();
      for (TextChange c : e.changes()) {
        assertThat(c.before()).describedAs("%s", story).isEqualTo(c.span().of(DRAFT));
        if (c.span().isEmpty()) {
          own.add(c.span().start());
        }
      }
      changes.addAll(e.changes());
      assertThat(Collections.disjoint(insertions, own))
          .describedAs("one edit inserts at a place: %s", story)
          .isTrue();
      insertions.addAll(own);
      ids.add(e.id());
    }
    changes.sort(null);
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).span().start())
          .describedAs("%s", story)
          .isGreaterThanOrEqualTo(changes.get(i - 1).span().end());
    }
    assertThat(ids).describedAs("ids are unique: %s", story).hasSameSizeAs(edits);
    edits.forEach(e -> assertThat(ids).containsAll(e.needs()));
    subset(edits, random, story);
  }

  /** What is left after taking some edits out is closed under needs. */
  private static void subset(List<Edit> edits, Random random, List<String> story) {
    Set<String> out = new HashSet<>();
    edits.forEach(
        e -> {
          if (random.nextInt(3) == 0) {
            out.add(e.id());
          }
        });
    List<Edit> left = EditScript.without(edits, out);
    Set<String> ids = new HashSet<>();
    left.forEach(e -> ids.add(e.id()));
    left.forEach(e -> assertThat(ids).describedAs("%s", story).containsAll(e.needs()));
    assertThat(Collections.disjoint(ids, out)).isTrue();
    List<TextChange> kept = left.stream().flatMap(e -> e.changes().stream()).toList();
    int growth = kept.stream().mapToInt(c -> c.after().length() - c.before().length()).sum();
    assertThat(EditScript.apply(DRAFT, left)).hasSize(DRAFT.length() + growth);
  }

  /** Up to three edits of up to three changes, none in conflict as the planner sees it. */
  private static List<Edit> edits(String text, Random random, int round) {
    List<Edit> edits = new ArrayList<>();
    List<Span> used = new ArrayList<>();
    for (int e = random.nextInt(4); e > 0; e--) {
      List<TextChange> changes = new ArrayList<>();
      for (int c = 1 + random.nextInt(3); c > 0; c--) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + Math.max(0, random.nextInt(8) - 2));
        Span span = new Span(start, end);
        if (used.stream().noneMatch(u -> collide(u, span))) {
          used.add(span);
          changes.add(TextChange.of(text, span, written(span.of(text), random)));
        }
      }
      if (!changes.isEmpty()) {
        edits.add(
            Edit.of(new Step("r" + round + "." + e, Dimension.FORMALITY, "Because."), changes));
      }
    }
    return edits;
  }

  private static String written(String before, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> before.isEmpty() ? "x" : before.substring(1);
      case 2 -> "xy".substring(random.nextInt(2)) + before;
      default -> "123. 56".substring(random.nextInt(6));
    };
  }

  private static boolean collide(Span x, Span y) {
    return x.isEmpty() || y.isEmpty() ? x.touches(y) : x.overlaps(y);
  }

  private static Span sentence(String text, Span cover) {
    int start = text.lastIndexOf(". ", Math.max(0, cover.start() - 2));
    int end = text.indexOf(". ", cover.end());
    return new Span(
        start < 0 ? 0 : Math.min(start + 2, cover.start()), end < 0 ? text.length() : end + 1);
  }

  /** The plain meaning of a round, right to left. */
  private static String applied(String text, List<Edit> edits) {
    List<TextChange> changes = new ArrayList<>();
    edits.forEach(e -> changes.addAll(e.changes()));
    changes.sort(null);
    StringBuilder out = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      out.replace(
          changes.get(i).span().start(), changes.get(i).span().end(), changes.get(i).after());
    }
    return out.toString();
  }
}

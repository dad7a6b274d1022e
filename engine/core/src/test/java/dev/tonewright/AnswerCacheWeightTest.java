package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Counts;
import dev.tonewright.request.Rewrite.Reading;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.Rewrite.Target;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a caller makes long counts towards the bound. */
class AnswerCacheWeightTest {

  private static final int LONG = 50_000;

  private static final int BOUND = 2_000_000;

  private static final RewriteRequest SHORT = RewriteRequest.of("We cant.", "chat", Locale.UK);

  private final AnswerCache cache = new AnswerCache(BOUND);

  static Stream<Arguments> answers() {
    String text = "a".repeat(LONG);
    Step step = new Step("test", Dimension.CORRECTNESS, "Because.");
    List<Edit> edits =
        IntStream.range(0, LONG / 300)
            .mapToObj(i -> Edit.of(step, List.of(TextChange.of("We cant.", 3, 7, "can't" + i))))
            .toList();
    Customer writing =
        new Customer(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(text),
            false);
    return Stream.of(
        arguments("a draft", SHORT.withText(text), rewrite("", List.of(), List.of())),
        arguments(
            "a customer's message",
            SHORT.withPeople(writing, Optional.empty()),
            rewrite("", List.of(), List.of())),
        arguments("a rewrite", SHORT, rewrite(text, List.of(), List.of())),
        arguments("many edits", SHORT, rewrite("", edits, List.of())),
        arguments(
            "a script for a machine",
            SHORT,
            rewrite("", List.of(), List.of(new Segment("", 0, 0, 0, Optional.of(text))))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void weighsWhatIsLong(String name, RewriteRequest request, Rewrite rewrite) {
    cache.remember(request, rewrite);

    assertThat(cache.known(request, "r1")).contains(rewrite);
    assertThat(cache.bytes()).isBetween((long) LONG, 2L * LONG);
  }

  @Test
  void holdsNoMoreThanItsBound() {
    for (int i = 0; i < 2 * BOUND / LONG; i++) {
      cache.remember(SHORT.withText(i + "a".repeat(LONG)), rewrite("", List.of(), List.of()));
    }

    assertThat(cache.bytes()).isBetween(BOUND / 2L, (long) BOUND);
  }

  private static Rewrite rewrite(String text, List<Edit> edits, List<Segment> segments) {
    Reading reading = new Reading(Tone.NEUTRAL, new Counts(0, 0, 0, 0));
    OptionalDouble off = OptionalDouble.empty();
    return new Rewrite(
        text,
        edits,
        segments,
        reading,
        reading,
        new Target(off, off, off, off, 10, OptionalInt.empty(), "CODE_POINTS"),
        Map.of(),
        List.of(),
        "r1",
        Engine.VERSION);
  }
}

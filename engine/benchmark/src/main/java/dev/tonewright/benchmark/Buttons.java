package dev.tonewright.benchmark;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Tone;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Whether the rewrite buttons do what {@code room} says: each of ±20 and ±40 on each dial moves
 * that dial's reading the way that is asked wherever there is room, leaves the other readings
 * within their tolerance, and changes nothing where there is none. Build as {@link BesideCoreNlp}
 * says, then run, over a file of JSON lines with a {@code text} each:
 *
 * <pre>
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.Buttons --drafts FILE [--sample N] [--seed S] [--show N]
 * </pre>
 *
 * Without a file it takes the project's own replies.
 */
public final class Buttons {

  private static final int[] STEPS = {-40, -20, 20, 40};

  /** Words from which a draft is long enough to expect room in it. */
  private static final int LONG = 15;

  /** Dial points by which a reading that is held may move. */
  private static final double TOLERANCE = 10;

  private final Engine engine;
  private final PrintStream out;
  private final int shown;
  private final Map<Dial, Tally> tallies = new EnumMap<>(Dial.class);
  private int drafts;
  private int longDrafts;

  private Buttons(Engine engine, PrintStream out, int shown) {
    this.engine = engine;
    this.out = out;
    this.shown = shown;
    for (Dial dial : Dial.values()) {
      tallies.put(dial, new Tally());
    }
  }

  /** What the buttons of one dial did. */
  private static final class Tally {
    int longWithRoom;
    int withRoom;
    int moved;
    int held;
    int without;
    int unchanged;
    final List<String> faults = new ArrayList<>();
  }

  public static void main(String[] args) throws IOException {
    Optional<String> file = option(args, "--drafts");
    List<String> texts = new ArrayList<>(file.isPresent() ? texts(file.get()) : Texts.replies());
    long seed = option(args, "--seed").map(Long::parseLong).orElse(1L);
    int sample = option(args, "--sample").map(Integer::parseInt).orElse(300);
    int shown = option(args, "--show").map(Integer::parseInt).orElse(5);
    Collections.shuffle(texts, new Random(seed));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Buttons buttons = new Buttons(Engine.load(ProfileStore.bundled(), List.of("en")), out, shown);
    for (String text : texts.subList(0, Math.min(sample, texts.size()))) {
      buttons.press(text);
    }
    buttons.report(seed);
  }

  private static List<String> texts(String file) throws IOException {
    return Texts.of(Path.of(file));
  }

  private static Optional<String> option(String[] args, String name) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(name)) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }

  private void press(String text) {
    RewriteRequest plain = RewriteRequest.of(text, "email", Locale.UK);
    Rewrite rewrite = engine.rewrite(plain);
    boolean isLong = text.strip().split("\\s+").length >= LONG;
    drafts++;
    longDrafts += isLong ? 1 : 0;
    for (Dial dial : Dial.values()) {
      Room room = rewrite.room().get(dial);
      Tally tally = tallies.get(dial);
      tally.longWithRoom += isLong && room.up() + room.down() > 0 ? 1 : 0;
      for (int step : STEPS) {
        Rewrite pressed = engine.rewrite(plain.withAdjustment(new Adjustment(Map.of(dial, step))));
        judge(tally, dial, step, room, pressed, text);
      }
    }
  }

  private void judge(Tally tally, Dial dial, int step, Room room, Rewrite pressed, String text) {
    Tone before = pressed.before().tone();
    Tone after = pressed.after().tone();
    double gain = (after.on(dial) - before.on(dial)) * Integer.signum(step);
    if ((step > 0 ? room.up() : room.down()) <= 0) {
      tally.without++;
      boolean unchanged = pressed.text().equals(text);
      tally.unchanged += unchanged ? 1 : 0;
      note(tally, unchanged, "changes though there is no room", dial, step, pressed, text);
      return;
    }
    tally.withRoom++;
    boolean held = true;
    for (Dial other : Dial.values()) {
      held &= other == dial || Math.abs(after.on(other) - before.on(other)) <= TOLERANCE;
    }
    tally.moved += gain > 0 ? 1 : 0;
    tally.held += held ? 1 : 0;
    note(tally, gain > 0, "moves by " + gain + " with " + room, dial, step, pressed, text);
    note(tally, held, "goes from " + before + " to " + after, dial, step, pressed, text);
  }

  private static void note(
      Tally tally, boolean right, String fault, Dial dial, int step, Rewrite to, String from) {
    if (!right) {
      tally.faults.add(
          "%s %+d %s: %s%n  from: %s%n  to:   %s"
              .formatted(
                  dial.key(),
                  step,
                  fault,
                  to.edits().stream().map(Edit::ruleId).distinct().toList(),
                  from.replace('\n', '¶'),
                  to.text().replace('\n', '¶')));
    }
  }

  private void report(long seed) {
    out.printf("%d drafts, %d of %d words or more, seed %d%n", drafts, longDrafts, LONG, seed);
    out.printf(
        "%-12s %14s %18s %14s %22s%n",
        "dial", "room (long)", "moved as asked", "others held", "unchanged without room");
    tallies.forEach(
        (dial, t) ->
            out.printf(
                "%-12s %14s %18s %14s %22s%n",
                dial.key(),
                share(t.longWithRoom, longDrafts),
                share(t.moved, t.withRoom),
                share(t.held, t.withRoom),
                share(t.unchanged, t.without)));
    tallies.values().forEach(t -> t.faults.stream().limit(shown).forEach(out::println));
  }

  private static String share(int part, int whole) {
    return String.format(
        Locale.ROOT, "%.1f%% of %d", whole == 0 ? 100.0 : 100.0 * part / whole, whole);
  }
}

package dev.tonewright.benchmark;

import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.profile.ProfileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long English takes to load, and CoreNLP alone with the same models, each in virtual machines
 * of its own: whoever loads second in one finds its classes loaded and half compiled.
 *
 * @param engine seconds, the median
 * @param coreNlp seconds, the median
 */
record LoadTimes(double engine, double coreNlp) {

  private static final int PAIRS = 5;

  private static final String CORE_NLP = "corenlp";

  /** Loads one side and prints the seconds that it took. */
  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    if (arguments[0].equals(CORE_NLP)) {
      CoreNlpAlone.english();
    } else {
      Engine.load(ProfileStore::bundled, List.of("en"), EngineListener.NONE);
    }
    System.out.println((System.nanoTime() - begun) / 1e9);
  }

  /** The medians of five loads each, in turn. */
  static LoadTimes measured() throws IOException {
    List<Double> engine = new ArrayList<>();
    List<Double> coreNlp = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      engine.add(seconds("engine"));
      coreNlp.add(seconds(CORE_NLP));
    }
    return new LoadTimes(median(engine), median(coreNlp));
  }

  private static double seconds(String side) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadTimes.class.getName(),
                side)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Double.parseDouble(said.strip().lines().reduce("", (before, line) -> line));
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }
}

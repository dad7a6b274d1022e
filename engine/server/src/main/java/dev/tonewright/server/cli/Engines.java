package dev.tonewright.server.cli;

import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.Once;
import dev.tonewright.UnsupportedLanguageException;
import dev.tonewright.profile.InvalidProfilesException;
import dev.tonewright.profile.ProfileProblem;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.server.Limits;
import dev.tonewright.server.ToneCalls;
import dev.tonewright.server.WarmUp;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.watch.Metrics;
import dev.tonewright.server.watch.Traces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings profiles and the engine up for a command. */
final class Engines {

  private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

  private Engines() {}

  /**
   * The calls on an engine with every installed language, each loaded by the first text in it.
   *
   * @param directory a profiles' folder, laid over the bundled ones
   */
  static ToneCalls load(Optional<Path> directory, Limits limits) {
    ProfileStore profiles = profiles(directory);
    Engine engine = reporting(() -> Engine.onDemand(profiles));
    return new ToneCalls(engine, profiles, Set.copyOf(engine.languages()), limits);
  }

  /** What the service needs. */
  record Service(ToneCalls calls, WarmUp warmUp) {}

  /** What the service needs, as its configuration says, shown by its metrics and traces. */
  static Service load(Configuration configuration, Metrics metrics, Traces traces) {
    Once<ProfileStore> read = new Once<>(() -> profiles(configuration.path(Key.PROFILES)));
    Engine engine =
        engine(
            read, configuration.list(Key.LANGUAGES), traces.isOn() ? metrics.and(traces) : metrics);
    ProfileStore profiles = read.get();
    metrics.watchProfiles(() -> profiles.problems().size());
    metrics.watch(engine);
    Limits limits = new Limits(configuration.number(Key.LIMITS_TEXT_CHARACTERS));
    return new Service(
        new ToneCalls(engine, profiles, Set.copyOf(engine.languages()), limits),
        WarmUp.of(engine, profiles, limits));
  }

  /**
   * An engine with every installed language.
   *
   * @throws dev.tonewright.card.CardException where a card file of a language pack is broken
   */
  static Engine engine(ProfileStore profiles) {
    return engine(() -> profiles, List.of(), EngineListener.NONE);
  }

  private static Engine engine(
      Supplier<ProfileStore> profiles, List<String> languages, EngineListener listener) {
    return reporting(() -> Engine.load(profiles, languages, listener));
  }

  private static Engine reporting(Supplier<Engine> load) {
    try {
      return load.get();
    } catch (UnsupportedLanguageException e) {
      throw new CommandFailure("languages: " + e.getMessage());
    }
  }

  /** The profiles of a folder, laid over the bundled ones; the bundled ones without a folder. */
  static ProfileStore profiles(Optional<Path> directory) {
    if (directory.isEmpty()) {
      return ProfileStore.bundled();
    }
    Path dir = directory.get();
    if (!Files.isDirectory(dir)) {
      throw new CommandFailure(dir + " is no folder: expected a folder of profiles");
    }
    try {
      return ProfileStore.of(dir, Engines::report);
    } catch (InvalidProfilesException e) {
      throw new CommandFailure(e.getMessage());
    }
  }

  private static void report(List<ProfileProblem> problems) {
    if (problems.isEmpty()) {
      LOG.info("profiles: all well again");
    }
    problems.forEach(problem -> LOG.warn("profiles: last good revision kept: {}", problem));
  }
}

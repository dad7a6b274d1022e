package dev.tonewright.server.cli;

import dev.tonewright.Engine;
import dev.tonewright.Examples;
import dev.tonewright.LanguagePack;
import dev.tonewright.card.Card;
import dev.tonewright.profile.ProfileProblem;
import dev.tonewright.profile.ProfileStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Everything that is wrong with profiles and rules, as {@code path:line:column: message}. */
final class ProfileCheck {

  private ProfileCheck() {}

  /**
   * Validates the files first; only profiles that hold together can run their examples.
   *
   * @param directory a profiles' folder, laid over the bundled ones
   */
  static List<String> problems(Optional<Path> directory) {
    List<ProfileProblem> broken =
        directory.map(ProfileStore::check).orElseGet(() -> ProfileStore.bundled().check());
    if (!broken.isEmpty()) {
      return broken.stream().map(ProfileProblem::toString).toList();
    }
    try {
      return failedExamples(Engines.profiles(directory));
    } catch (CommandFailure e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> failedExamples(ProfileStore profiles) {
    List<String> failed = new ArrayList<>();
    Engine engine = Engines.engine(profiles);
    Examples.failures(engine, profiles).forEach(failure -> failed.add(failure.toString()));
    for (LanguagePack pack : ServiceLoader.load(LanguagePack.class)) {
      Examples examples = Examples.of(pack);
      for (Card card : pack.cards()) {
        examples.failures(card).forEach(failure -> failed.add(failure.toString()));
      }
    }
    return failed;
  }
}

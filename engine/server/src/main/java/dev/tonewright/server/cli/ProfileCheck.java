package dev.tonewright.server.cli;

import dev.tonewright.Engine;
import dev.tonewright.Examples;
import dev.tonewright.LanguagePack;
import dev.tonewright.card.CardException;
import dev.tonewright.profile.Origin;
import dev.tonewright.profile.ProfileProblem;
import dev.tonewright.profile.ProfileStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is wrong with profiles and rules, as {@code path:line:column: message}. */
final class ProfileCheck {

  private ProfileCheck() {}

  /**
   * What a check found.
   *
   * @param summary what was checked; empty where there are problems
   */
  record Report(List<String> problems, String summary) {

    private static Report bad(List<String> problems) {
      return new Report(problems, "");
    }
  }

  /**
   * Validates the files first; only profiles that hold together can run their examples.
   *
   * @param directory a profiles' folder, laid over the bundled ones
   */
  static Report of(Optional<Path> directory) {
    List<ProfileProblem> broken =
        directory.map(ProfileStore::check).orElseGet(() -> ProfileStore.bundled().check());
    if (!broken.isEmpty()) {
      return Report.bad(broken.stream().map(ProfileProblem::toString).toList());
    }
    try {
      return checked(Engines.profiles(directory));
    } catch (CommandFailure | CardException e) {
      return Report.bad(List.of(String.valueOf(e.getMessage())));
    }
  }

  private static Report checked(ProfileStore profiles) {
    Engine engine = Engines.engine(profiles);
    List<String> problems = new ArrayList<>(unknownCards(profiles.cardNames(), engine.ruleIds()));
    Examples.failures(engine, profiles).forEach(failure -> problems.add(failure.toString()));
    int cards = 0;
    for (LanguagePack pack : engine.packs()) {
      Examples examples = engine.examples(pack);
      problems.addAll(
          pack.cards().parallelStream()
              .map(examples::failures)
              .flatMap(List::stream)
              .map(Examples.Failure::toString)
              .toList());
      cards += pack.cards().size();
    }
    int files =
        Stream.of(profiles.channels(), profiles.languages(), profiles.cultures(), profiles.brands())
            .mapToInt(List::size)
            .sum();
    String summary =
        "%d profiles checked, with %d examples; %d cards, with theirs"
            .formatted(files, profiles.examples().size(), cards);
    return problems.isEmpty() ? new Report(List.of(), summary) : Report.bad(problems);
  }

  /** Places that name a card, a rule or a family of them that no language has. */
  private static List<String> unknownCards(List<Origin> names, Set<String> known) {
    List<String> unknown = new ArrayList<>();
    for (Origin name : names) {
      String id = name.written();
      boolean family = id.endsWith(".*");
      String start = family ? id.substring(0, id.length() - 1) : id;
      if (known.stream().noneMatch(k -> family ? k.startsWith(start) : k.equals(id))) {
        unknown.add(
            new ProfileProblem(
                    name.file(),
                    name.line(),
                    name.column(),
                    "card \"" + id + "\" does not exist: expected the id of a card or rule")
                .toString());
      }
    }
    return unknown;
  }
}

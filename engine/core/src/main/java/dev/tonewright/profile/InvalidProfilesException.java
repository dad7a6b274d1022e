package dev.tonewright.profile;

import java.util.List;
import java.util.stream.Collectors;

/** Profiles that cannot come into force; the message has one line for each problem. */
public final class InvalidProfilesException extends RuntimeException {

  private final List<ProfileProblem> problems;

  InvalidProfilesException(List<ProfileProblem> problems) {
    super(problems.stream().map(ProfileProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, by file and line. */
  public List<ProfileProblem> problems() {
    return problems;
  }
}

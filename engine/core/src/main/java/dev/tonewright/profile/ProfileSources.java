package dev.tonewright.profile;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the texts of profiles come from. */
interface ProfileSources {

  /**
   * The texts by path relative to the profiles' folder. What cannot be read is left out and added
   * to the problems.
   */
  Map<String, SourceText> read(List<ProfileProblem> problems) throws IOException;

  /** A value that differs when the texts may have changed. */
  default Object stamp() throws IOException {
    return "";
  }
}

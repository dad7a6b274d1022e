package dev.tonewright.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A directory of profiles that a test writes into, and what is reported of it. */
final class ProfileFiles {

  static final String HEAD = "owner: Test\nsource: a default of ours\n";

  final Path dir;
  final List<List<ProfileProblem>> reports = new ArrayList<>();

  ProfileFiles(Path dir) {
    this.dir = dir;
  }

  /** Writes a profile; its first two lines are owner and source. */
  ProfileFiles profile(String path, String body) {
    return raw(path, HEAD + body);
  }

  ProfileFiles raw(String path, String text) {
    try {
      Path file = dir.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A store that looks at the files on every call. */
  ProfileStore store() {
    return new ProfileStore(ProfileStore.over(dir), reports::add, Duration.ZERO);
  }

  /** What the check says, with paths relative to the directory. */
  List<String> problems() {
    return ProfileStore.check(dir).stream()
        .map(problem -> problem.toString().replace(dir + "/", ""))
        .toList();
  }
}

package dev.tonewright.profile;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a profile file speaks for: told by the folder that it lies in. */
enum ProfileKind {
  CHANNEL("channels", "[a-z0-9-]{1,40}"),
  LANGUAGE("languages", "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"),
  CULTURE("cultures", "[A-Z]{2}"),
  BRAND("brands", "[a-z0-9-]{1,40}");

  private final String folder;
  private final Pattern id;

  ProfileKind(String folder, String id) {
    this.folder = folder;
    this.id = Pattern.compile(id);
  }

  /** The folder that holds files of this kind. */
  String folder() {
    return folder;
  }

  /** The form of an id, as a regular expression. */
  Pattern id() {
    return id;
  }

  static Optional<ProfileKind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }

  static String folders() {
    return Arrays.stream(values()).map(ProfileKind::folder).collect(Collectors.joining(", "));
  }
}

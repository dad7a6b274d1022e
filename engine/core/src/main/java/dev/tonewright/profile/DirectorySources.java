package dev.tonewright.profile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Profiles in a directory: {@code channels/email.yml} and so on. Symbolic links are followed within
 * the directory (a mounted Kubernetes ConfigMap is made of them) and refused where they leave it.
 */
final class DirectorySources implements ProfileSources {

  /** The coarsest file time in use: that of FAT. */
  private static final Duration COARSEST_FILE_TIME = Duration.ofSeconds(2);

  private final Path root;
  private final String shown;

  DirectorySources(Path root) {
    this(root, root.toString());
  }

  /**
   * @param shown how messages name the directory
   */
  DirectorySources(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  @Override
  public Map<String, SourceText> read(List<ProfileProblem> problems) throws IOException {
    Path real = root.toRealPath();
    Map<String, SourceText> texts = new TreeMap<>();
    for (String path : paths()) {
      String name = shown + "/" + path;
      Path file = root.resolve(path);
      try {
        if (!file.toRealPath().startsWith(real)) {
          problems.add(new ProfileProblem(name, 1, 1, "the link leads out of " + shown));
        } else if (Files.size(file) > YamlText.MAX_BYTES) {
          problems.add(
              new ProfileProblem(
                  name,
                  1,
                  1,
                  "the file has "
                      + Files.size(file)
                      + " bytes: expected at most "
                      + YamlText.MAX_BYTES));
        } else {
          texts.put(path, new SourceText(path, name, decode(Files.readAllBytes(file))));
        }
      } catch (CharacterCodingException e) {
        problems.add(new ProfileProblem(name, 1, 1, "the file is not UTF-8"));
      } catch (NoSuchFileException e) {
        // Deleted between listing and reading: as if it had not been listed.
        continue;
      }
    }
    return texts;
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * Size, time and identity of every file: what any way of saving a file changes. File times are
   * coarse, so two saves in quick succession may share one: a file saved just now is also told by
   * its content.
   */
  @Override
  public Object stamp() throws IOException {
    Instant recently = Instant.now().minus(COARSEST_FILE_TIME);
    List<Object> stamp = new ArrayList<>();
    for (String path : paths()) {
      Path file = root.resolve(path);
      try {
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
        FileTime saved = told.lastModifiedTime();
        stamp.add(List.of(path, told.size(), saved, String.valueOf(told.fileKey())));
        if (saved.toInstant().isAfter(recently) && told.size() <= YamlText.MAX_BYTES) {
          stamp.add(ByteBuffer.wrap(Files.readAllBytes(file)));
        }
      } catch (NoSuchFileException e) {
        stamp.add(path);
      }
    }
    return stamp;
  }

  /**
   * The YAML files one folder down, and those that lie beside the folders, where none belongs;
   * sorted. Hidden folders and files are not looked at.
   */
  private List<String> paths() throws IOException {
    List<String> paths = new ArrayList<>();
    for (Path entry : visible(root)) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        for (Path file : visible(entry)) {
          if (isYaml(file.getFileName().toString())) {
            paths.add(name + "/" + file.getFileName());
          }
        }
      } else if (isYaml(name)) {
        paths.add(name);
      }
    }
    return paths;
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }

  private static List<Path> visible(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}

package dev.tonewright.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The drafts that are timed. */
final class Texts {

  /** A sentence of four words or more, up to its end. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\p{L}[^\\s.!?]*(?: [^\\s.!?]+(?:[.!?]+[^\\s.!?]+)*+){3,}+(?=[.!?](?:\\s|$))");

  private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d/])\\d{2,}(?![\\p{L}\\d/])");

  private static final String[] NAMES = {
    "Priya", "Sam", "Alicia", "Marcus", "Jordan", "Petra", "Nathan", "Kaitlyn", "Wei", "Dmitri",
    "Omar", "Lucia", "Hannah", "Tomas", "Ingrid", "Yusuf", "Chloe", "Ravi", "Elena", "Patrick",
    "Fatima", "Diego", "Maria", "Stefan", "Amara", "Liam", "Sofia", "Kenji", "Olivia", "Piotr",
    "Grace", "Hassan", "Emma", "Bjorn", "Anita", "Felix", "Naomi", "Victor", "Laura", "Samuel",
    "Julia", "Andre", "Rosa", "Peter", "Nadia", "Simon", "Carla", "Henry", "Leila", "Martin",
    "Clara", "George", "Aisha", "Robert", "Monica", "Daniel", "Teresa", "Arthur", "Helen"
  };

  private Texts() {}

  /** The project's own replies. */
  static List<String> replies() {
    try {
      URI folder = Texts.class.getResource("/replies").toURI();
      if (folder.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
          return replies(jar.getPath("/replies"));
        }
      }
      return replies(Path.of(folder));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the replies cannot be read", e);
    }
  }

  private static List<String> replies(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
      return texts;
    }
  }

  /** The {@code text} of each line of a JSON-lines file. */
  static List<String> of(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode text = json.readTree(line).get("text");
      if (text == null || text.asText().isBlank()) {
        throw new IllegalArgumentException(
            file + ":" + (texts.size() + 1) + ": expected an object with \"text\"");
      }
      texts.add(text.asText());
    }
    return texts;
  }

  /** A JSON object of texts: name, value, name, value … */
  static String json(String... fields) {
    ObjectNode object = new ObjectMapper().createObjectNode();
    for (int i = 0; i < fields.length; i += 2) {
      object.put(fields[i], fields[i + 1]);
    }
    return object.toString();
  }

  /**
   * The draft as nobody has sent it before: a name ends each longer sentence, and figures are
   * others, so that no cache knows its sentences.
   *
   * @param edition 0 or more; two editions of a draft share no longer sentence
   */
  static String edition(String draft, int edition) {
    Random random = new Random(31L * draft.hashCode() + edition);
    String figures =
        FIGURE
            .matcher(draft)
            .replaceAll(
                m -> {
                  StringBuilder other = new StringBuilder();
                  m.group().chars().forEach(c -> other.append(1 + random.nextInt(9)));
                  return other.toString();
                });
    Matcher sentence = SENTENCE.matcher(figures);
    String name = NAMES[edition % NAMES.length];
    return sentence.replaceAll(m -> Matcher.quoteReplacement(m.group() + ", " + name));
  }
}

package dev.tonewright.german.act;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A verb of giving in the forms that a request needs.
 *
 * @param commands the informal command, the form that is written first
 * @param particle its separable particle; empty where it has none
 * @param withZu its infinitive with "zu"
 */
record RequestVerb(String infinitive, List<String> commands, String particle, String withZu) {

  private static final String FILE = "/dev/tonewright/german/request-verbs.txt";

  /** Every verb of {@code request-verbs.txt}; those with a particle first. */
  static List<RequestVerb> all() {
    try (InputStream file = RequestVerb.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(RequestVerb::of)
          .sorted((a, b) -> Boolean.compare(a.particle.isEmpty(), b.particle.isEmpty()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RequestVerb of(String line) {
    String[] fields = line.strip().split(" +");
    String particle = fields[2].equals("-") ? "" : fields[2];
    return new RequestVerb(
        fields[0], List.of(fields[1].split("\\|")), particle, fields[3].replace('_', ' '));
  }

  /** How formal address commands it, its particle aside. */
  String formalCommand() {
    return infinitive.substring(particle.length());
  }
}

package dev.tonewright.english.customer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The expressions of {@code customer-reply.yml}: what a reply says to a customer in trouble. */
public final class ReplyLexicon {

  private static final String FILE = "customer-reply.yml";

  /** "&lt;great&gt;" stands for one of some words; "(?&lt;" looks back. */
  private static final Pattern WORD = Pattern.compile("(?<!\\(\\?)<([a-z-]+)>");

  private final Map<?, ?> file;

  private ReplyLexicon(Map<?, ?> file) {
    this.file = file;
  }

  public static ReplyLexicon load() {
    try (InputStream yaml =
        ReplyLexicon.class.getResourceAsStream("/dev/tonewright/english/" + FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
      return new ReplyLexicon((Map<?, ?>) new Load(settings).loadFromInputStream(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Any of the expressions under a key, as one group.
   *
   * @throws IllegalArgumentException where the file has no such key, or no word that is named
   */
  public String any(String key) {
    return WORD.matcher(joined(file, key))
        .replaceAll(
            word -> Matcher.quoteReplacement(joined((Map<?, ?>) file.get("words"), word.group(1))));
  }

  private static String joined(Map<?, ?> entries, String key) {
    if (!(entries.get(key) instanceof List<?> expressions)) {
      throw new IllegalArgumentException(FILE + ": \"" + key + "\" is missing");
    }
    return expressions.stream().map(String::valueOf).collect(Collectors.joining("|", "(?:", ")"));
  }
}

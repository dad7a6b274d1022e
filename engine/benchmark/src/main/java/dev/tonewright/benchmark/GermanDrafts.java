package dev.tonewright.benchmark;

import dev.tonewright.request.RewriteRequest.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * German drafts by the form of address that they are put into.
 *
 * @param formal addressed as Sie, to become du
 * @param informal addressed as du, to become Sie
 */
record GermanDrafts(List<String> formal, List<String> informal) {

  private static final String REPLIES = "/german/replies.tsv";

  /** The project's own replies, each of which is written in both forms. */
  static GermanDrafts replies() {
    try (InputStream file = GermanDrafts.class.getResourceAsStream(REPLIES)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> pairs = text.lines().map(line -> line.split("\t")).toList();
      return new GermanDrafts(
          pairs.stream().map(p -> p[0]).toList(), pairs.stream().map(p -> p[1]).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the replies cannot be read", e);
    }
  }

  /** A file with one draft a line, whose form of address nobody knows: each is put into both. */
  static GermanDrafts of(Path file) throws IOException {
    List<String> drafts =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .toList();
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException(file + ": expected one draft a line, got none");
    }
    return new GermanDrafts(drafts, drafts);
  }

  /** Those that are put into a form. */
  List<String> into(Address wanted) {
    return wanted == Address.INFORMAL ? formal : informal;
  }
}

package dev.tonewright.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a network in the text format in which CoreNLP publishes it, compressed by gzip. */
final class PublishedNetwork {

  private final BufferedReader lines;
  private final String source;

  private PublishedNetwork(BufferedReader lines, String source) {
    this.lines = lines;
    this.source = source;
  }

  /**
   * @param source names the model in errors
   * @throws IllegalArgumentException where the stream is no such model
   */
  static Network read(InputStream in, String source) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      return new PublishedNetwork(lines, source).read();
    } catch (IOException e) {
      throw new UncheckedIOException(source + " cannot be read", e);
    }
  }

  private Network read() throws IOException {
    String line = line();
    if (line.startsWith("language=")) {
      line(); // The treebank's language pack.
      line = line();
    }
    int words = setting(line, "dict");
    int tags = setting(line(), "pos");
    int relations = setting(line(), "label");
    int width = setting(line(), "embeddingSize");
    int hidden = setting(line(), "hiddenSize");
    int positions = setting(line(), "numTokens");
    int precomputed = setting(line(), "preComputed");
    if (positions != Network.POSITIONS) {
      throw new IllegalArgumentException(
          source + ": numTokens is " + positions + ", expected " + Network.POSITIONS);
    }
    float[] embeddings = new float[(words + tags + relations) * width];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words + tags + relations; i++) {
      line = line();
      int space = line.indexOf(' ');
      names.add(line.substring(0, space));
      floats(line, space + 1, embeddings, i * width, width);
    }
    int transitions = 2 * relations - 1;
    return new Network(
        Vocabulary.of(0, names.subList(0, words)),
        Vocabulary.of(words, names.subList(words, words + tags)),
        names.subList(words + tags, names.size()).toArray(String[]::new),
        width,
        hidden,
        Weights.of(embeddings),
        matrix(positions * width, hidden),
        matrix(1, hidden)[0],
        matrix(hidden, transitions),
        features(precomputed));
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      floats(line(), 0, row, 0, columns);
    }
    return values;
  }

  private int[] features(int count) throws IOException {
    int[] kept = new int[Math.min(count, Network.PRECOMPUTED)];
    int next = 0;
    while (next < kept.length) {
      for (String number : line().split(" ")) {
        if (next < kept.length) {
          kept[next++] = Integer.parseInt(number);
        }
      }
    }
    Arrays.sort(kept);
    return kept;
  }

  private void floats(String line, int from, float[] values, int at, int count) {
    int start = from;
    for (int i = 0; i < count; i++) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (start >= end) {
        throw new IllegalArgumentException(
            source + ": " + i + " numbers in a line, expected " + count);
      }
      values[at + i] = Float.parseFloat(line.substring(start, end));
      start = end + 1;
    }
  }

  private int setting(String line, String name) {
    if (!line.matches(name + "=[0-9]{1,8}")) {
      throw new IllegalArgumentException(
          source + ": found \"" + line + "\", expected \"" + name + "=\" and a number");
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IllegalArgumentException(source + " ends too early for a parser model");
    }
    return line;
  }
}

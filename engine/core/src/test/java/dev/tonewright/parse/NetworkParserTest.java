package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks of random weights, whose decisions are closer than those of any trained one. */
class NetworkParserTest {

  private static final int SENTENCES = 60;

  @TempDir Path folder;

  @ParameterizedTest(
      name = "seed {0}: {1} words, {2} tags, {3} relations, width {4}, {5} units, scale {6}")
  @CsvSource({
    "1, 40, 6, 5, 7, 20, 0.3",
    "2, 300, 17, 12, 10, 64, 0.2",
    "3, 25, 3, 40, 4, 33, 0.5",
    "4, 60, 8, 9, 6, 16, 0.02",
    "5, 60, 8, 9, 6, 16, 9"
  })
  void treesAreThoseOfCoreNlp(
      long seed, int words, int tags, int relations, int width, int hidden, double scale)
      throws IOException {
    Random random = new Random(seed);
    byte[] model = model(random, words, tags, relations, width, hidden, scale);
    Path file = folder.resolve("model.gz");
    Files.write(file, model);
    ArcParser stock = new StockArcParser(file.toString());
    Network network = PublishedNetwork.read(new ByteArrayInputStream(model), "model");
    ArcParser ours = new NetworkParser(packedAndRead(network), new PlainKernel());
    for (int i = 0; i < SENTENCES; i++) {
      int length = 1 + random.nextInt(25);
      // Some words and tags are not in the model.
      String[] sentence = names(random, "w", words + 5, length);
      String[] tagged = names(random, "t", tags + 1, length);
      ArcParser.Arcs expected = stock.parse(sentence, tagged);
      ArcParser.Arcs arcs = ours.parse(sentence, tagged);
      assertThat(arcs.heads()).isEqualTo(expected.heads());
      assertThat(arcs.relations()).isEqualTo(expected.relations());
    }
  }

  @Test
  void whatIsNoModelIsNamed() {
    assertThatThrownBy(() -> PackedNetwork.read(new byte[] {1, 2, 3, 4}, "x.network"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x.network");
    byte[] text = zipped("dict=3\nlabel=4\n");
    assertThatThrownBy(() -> PublishedNetwork.read(new ByteArrayInputStream(text), "x.gz"))
        .hasMessageContaining("x.gz: found \"label=4\", expected \"pos=\" and a number");
  }

  private static Network packedAndRead(Network network) {
    return PackedNetwork.read(PackedNetwork.write(network), "packed");
  }

  private static String[] names(Random random, String prefix, int range, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> prefix + random.nextInt(range))
        .toArray(String[]::new);
  }

  /** A model in the published format; the first relations are those that CoreNLP corrects. */
  private static byte[] model(
      Random random, int words, int tags, int relations, int width, int hidden, double scale) {
    List<String> labels = new ArrayList<>(List.of("-NULL-", "root", "nsubj", "aux:pass", "csubj"));
    IntStream.range(labels.size(), relations).forEach(i -> labels.add("r" + i));
    List<String> features = new ArrayList<>();
    features.addAll(with("w", words));
    features.addAll(with("t", tags));
    features.addAll(labels);
    StringBuilder text = new StringBuilder();
    text.append("dict=" + (words + 3) + "\npos=" + (tags + 3) + "\nlabel=" + labels.size());
    text.append("\nembeddingSize=" + width + "\nhiddenSize=" + hidden + "\nnumTokens=48\n");
    text.append("preComputed=100\n");
    for (String name : features) {
      text.append(name).append(' ').append(row(random, width, scale)).append('\n');
    }
    IntStream.range(0, 48 * width + 1)
        .forEach(i -> text.append(row(random, hidden, scale)).append('\n'));
    int transitions = 2 * labels.size() - 1;
    IntStream.range(0, hidden)
        .forEach(i -> text.append(row(random, transitions, scale)).append('\n'));
    text.append(
        random
            .ints(0, features.size() * 48)
            .distinct()
            .limit(100)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" ")));
    return zipped(text.append('\n').toString());
  }

  private static List<String> with(String prefix, int count) {
    List<String> names = new ArrayList<>(List.of("-UNKNOWN-", "-NULL-", "-ROOT-"));
    IntStream.range(0, count).forEach(i -> names.add(prefix + i));
    return names;
  }

  private static String row(Random random, int count, double scale) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format(Locale.ROOT, "%.4f", random.nextGaussian() * scale))
        .collect(Collectors.joining(" "));
  }

  private static byte[] zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out =
        new PrintStream(new GZIPOutputStream(bytes), false, StandardCharsets.UTF_8)) {
      out.print(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}

package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static final List<String> LETTERS = List.of("abcdefghijklmnopqrstuvwxyzäßéл".split(""));

  @Test
  void knowsEveryWordAndNoOther() {
    Map<String, String> words = words(20_000, 300);
    WordClasses packed = WordClasses.of(words);

    assertThat(words)
        .allSatisfy((word, wordClass) -> assertThat(packed.get(word)).isEqualTo(wordClass));
    assertThat(packed).hasSameSizeAs(words).isEqualTo(words);
    assertThat(packed.get("parcels!")).isNull();
    assertThat(packed.get("")).isNull();
    assertThat(packed.get(7)).isNull();
    assertThat(packed.containsKey("parcels!")).isFalse();
  }

  @Test
  void tellsApartWordsOfOneHash() {
    // "Aa" and "BB" have one hash code, so that they share a bucket.
    WordClasses packed = WordClasses.of(Map.of("Aa", "1", "BB", "2"));

    assertThat(packed.get("Aa")).isEqualTo("1");
    assertThat(packed.get("BB")).isEqualTo("2");
    assertThat(packed.get("AaBB")).isNull();
  }

  @Test
  void holdsNoWordsToo() {
    assertThat(WordClasses.of(Map.of())).isEmpty();
    assertThat(WordClasses.of(Map.of()).get("parcel")).isNull();
  }

  @Test
  void isWrittenAndRead() throws IOException, ClassNotFoundException {
    WordClasses packed = WordClasses.of(words(1_000, 5));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(file)) {
      out.writeObject(packed);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      assertThat(in.readObject()).isInstanceOf(WordClasses.class).isEqualTo(packed);
    }
  }

  @Test
  void refusesWhatItHasNoRoomFor() {
    assertThatThrownBy(() -> WordClasses.of(Map.of("ä".repeat(128), "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has 256 bytes, expected at most 255");
    assertThatThrownBy(() -> WordClasses.of(words(65_537, 65_537)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("65537 classes of words, expected at most 65536");
  }

  /** Words of one to ten letters, some of them beyond ASCII. */
  private static Map<String, String> words(int count, int classes) {
    Random random = new Random(7);
    Map<String, String> words = new HashMap<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int left = 1 + random.nextInt(10); left > 0; left--) {
        word.append(LETTERS.get(random.nextInt(LETTERS.size())));
      }
      words.putIfAbsent(word.toString(), Integer.toString(words.size() % classes));
    }
    return words;
  }
}

package dev.tonewright.parse;

import java.io.ByteArrayOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words and the class of each, as one row of bytes: a published tagger knows half a million, which
 * as a map of strings take a quarter of its loading and 50 MB. It cannot be changed. Safe for use
 * by many threads.
 */
final class WordClasses extends AbstractMap<String, String> implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /** Words that share a bucket, about. */
  private static final int SHARING = 8;

  /** Bytes before a word: its length, then the number of its class, the higher byte first. */
  private static final int HEAD = 3;

  private static final int LONGEST = 0xff;
  private static final int MOST_CLASSES = 0x10000;

  private final String[] classes;

  /** Where each bucket begins in {@link #rows}, and where the last one ends. */
  private final int[] buckets;

  private final byte[] rows;
  private final int size;

  private WordClasses(String[] classes, int[] buckets, byte[] rows, int size) {
    this.classes = classes;
    this.buckets = buckets;
    this.rows = rows;
    this.size = size;
  }

  /**
   * The same words and classes.
   *
   * @throws IllegalArgumentException for more than 65,536 classes, or a word of more than 255 bytes
   *     in UTF-8
   */
  static WordClasses of(Map<String, String> words) {
    List<String> classes = new ArrayList<>(new TreeSet<>(words.values()));
    if (classes.size() > MOST_CLASSES) {
      throw new IllegalArgumentException(
          classes.size() + " classes of words, expected at most " + MOST_CLASSES);
    }
    Map<String, Integer> numbers = new HashMap<>();
    classes.forEach(wordClass -> numbers.put(wordClass, numbers.size()));
    int count = Math.max(1, Integer.highestOneBit(words.size() / SHARING));
    List<Set<String>> sharing = new ArrayList<>();
    for (int bucket = 0; bucket < count; bucket++) {
      sharing.add(new TreeSet<>());
    }
    words.keySet().forEach(word -> sharing.get(bucket(word, count)).add(word));
    int[] buckets = new int[count + 1];
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int bucket = 0; bucket < count; bucket++) {
      for (String word : sharing.get(bucket)) {
        write(rows, word, numbers.get(words.get(word)));
      }
      buckets[bucket + 1] = rows.size();
    }
    return new WordClasses(
        classes.toArray(String[]::new), buckets, rows.toByteArray(), words.size());
  }

  private static void write(ByteArrayOutputStream rows, String word, int wordClass) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "\"" + word + "\" has " + bytes.length + " bytes, expected at most " + LONGEST);
    }
    rows.write(bytes.length);
    rows.write(wordClass >>> Byte.SIZE);
    rows.write(wordClass);
    rows.writeBytes(bytes);
  }

  private static int bucket(String word, int count) {
    int hash = word.hashCode();
    return (hash ^ hash >>> Short.SIZE) & (count - 1);
  }

  @Override
  public String get(Object key) {
    if (!(key instanceof String word)) {
      return null;
    }
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int bucket = bucket(word, buckets.length - 1);
    for (int row = buckets[bucket]; row < buckets[bucket + 1]; row = next(row)) {
      if (Arrays.equals(rows, row + HEAD, next(row), wanted, 0, wanted.length)) {
        return wordClass(row);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return size;
  }

  private int next(int row) {
    return row + HEAD + Byte.toUnsignedInt(rows[row]);
  }

  private String wordClass(int row) {
    return classes[
        Byte.toUnsignedInt(rows[row + 1]) << Byte.SIZE | Byte.toUnsignedInt(rows[row + 2])];
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<String, String>> iterator() {
        return new Iterator<>() {
          private int row;

          @Override
          public boolean hasNext() {
            return row < rows.length;
          }

          @Override
          public Entry<String, String> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            int at = row;
            row = WordClasses.this.next(at);
            String word = new String(rows, at + HEAD, row - at - HEAD, StandardCharsets.UTF_8);
            return Map.entry(word, wordClass(at));
          }
        };
      }
    };
  }
}

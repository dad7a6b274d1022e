package dev.tonewright.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names and their numbers as a hash table in plain arrays, which a file holds as they are: nothing
 * is built when it is read.
 */
final class Vocabulary {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NONE = "-NULL-";
  static final String ROOT = "-ROOT-";

  private final int first;
  private final byte[] names;

  /** Where each name starts in {@link #names}, and where the last one ends. */
  private final int[] starts;

  /** Index of a name plus one, or 0; the length is a power of two. */
  private final int[] table;

  private final int unknown;

  private Vocabulary(int first, byte[] names, int[] starts, int[] table) {
    this.first = first;
    this.names = names;
    this.starts = starts;
    this.table = table;
    this.unknown = find(UNKNOWN);
  }

  /**
   * @param first number of the first name; the others follow
   */
  static Vocabulary of(int first, List<String> names) {
    int[] starts = new int[names.size() + 1];
    byte[] bytes = String.join("", names).getBytes(StandardCharsets.UTF_8);
    int[] table = new int[Integer.highestOneBit(Math.max(1, names.size())) * 4];
    for (int i = 0; i < names.size(); i++) {
      starts[i + 1] = starts[i] + names.get(i).getBytes(StandardCharsets.UTF_8).length;
      int slot = slot(names.get(i), table.length);
      while (table[slot] != 0 && !names.get(table[slot] - 1).equals(names.get(i))) {
        slot = (slot + 1) & (table.length - 1);
      }
      // Of two equal names the later one counts, as it does in CoreNLP.
      table[slot] = i + 1;
    }
    return new Vocabulary(first, bytes, starts, table);
  }

  /** The number of a name, or that of {@link #UNKNOWN}. */
  int number(String name) {
    int found = find(name);
    return found < 0 ? unknown : found;
  }

  int size() {
    return starts.length - 1;
  }

  private int find(String name) {
    int slot = slot(name, table.length);
    while (table[slot] != 0) {
      int index = table[slot] - 1;
      if (isAt(index, name)) {
        return first + index;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private boolean isAt(int index, String name) {
    int start = starts[index];
    int length = starts[index + 1] - start;
    // A character is one to three bytes, so most strangers are told by their length.
    return length >= name.length()
        && length <= 3 * name.length()
        && new String(names, start, length, StandardCharsets.UTF_8).equals(name);
  }

  private static int slot(String name, int capacity) {
    int hash = name.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (capacity - 1);
  }

  int bytes() {
    return 4 * (4 + starts.length + table.length) + names.length;
  }

  void write(ByteBuffer out) {
    out.putInt(first).putInt(names.length).putInt(starts.length).putInt(table.length);
    Arrays.stream(starts).forEach(out::putInt);
    Arrays.stream(table).forEach(out::putInt);
    out.put(names);
  }

  static Vocabulary read(ByteBuffer in) {
    int first = in.getInt();
    byte[] names = new byte[in.getInt()];
    int[] starts = new int[in.getInt()];
    int[] table = new int[in.getInt()];
    in.asIntBuffer().get(starts).get(table);
    in.position(in.position() + 4 * (starts.length + table.length));
    in.get(names);
    return new Vocabulary(first, names, starts, table);
  }
}

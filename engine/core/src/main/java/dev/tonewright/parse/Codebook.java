package dev.tonewright.parse;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers the names of a small closed set, tags or relations, so that each fits a byte. */
final class Codebook {

  private static final int CAPACITY = 256;

  private final Map<String, Byte> codes = new ConcurrentHashMap<>();
  private volatile String[] names = new String[0];

  /** The code of a name, the same for as long as the book lives. */
  byte code(String name) {
    Byte known = codes.get(name);
    return known != null ? known : enter(name);
  }

  String name(byte code) {
    return names[code & 0xff];
  }

  private synchronized byte enter(String name) {
    Byte known = codes.get(name);
    if (known != null) {
      return known;
    }
    int next = names.length;
    if (next == CAPACITY) {
      throw new IllegalStateException(
          "\"" + name + "\" is one name too many: a model has at most " + CAPACITY);
    }
    String[] longer = Arrays.copyOf(names, next + 1);
    longer[next] = name;
    names = longer;
    codes.put(name, (byte) next);
    return (byte) next;
  }
}

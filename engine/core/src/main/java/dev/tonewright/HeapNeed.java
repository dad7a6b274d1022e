package dev.tonewright;

import java.util.Optional;
import java.util.SortedMap;

/** Whether the heap has room for the languages that are loaded. */
final class HeapNeed {

  private HeapNeed() {}

  /**
   * What to tell whoever runs the JVM; nothing where the heap is large enough.
   *
   * @param needed megabytes by language
   * @param heap the most bytes that the heap may take
   */
  static Optional<String> warning(SortedMap<String, Integer> needed, long heap) {
    int all = needed.values().stream().mapToInt(Integer::intValue).sum();
    if (heap >> 20 >= all) {
      return Optional.empty();
    }
    return Optional.of(
        ("the heap may take %d MB, and the languages %s need %d MB: give the JVM a larger -Xmx"
                + " (TONEWRIGHT_JAVA_OPTIONS), or load fewer languages (languages,"
                + " TONEWRIGHT_LANGUAGES)")
            .formatted(heap >> 20, String.join(", ", needed.keySet()), all));
  }
}

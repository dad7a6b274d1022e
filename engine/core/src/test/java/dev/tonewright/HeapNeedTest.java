package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeapNeedTest {

  private static final SortedMap<String, Integer> NEEDED =
      new TreeMap<>(Map.of("en", 300, "de", 200));

  @Test
  void aHeapThatIsTooSmallIsToldWithBothFigures() {
    assertThat(HeapNeed.warning(NEEDED, 499L << 20).orElseThrow())
        .contains("499 MB", "de, en", "500 MB", "-Xmx", "TONEWRIGHT_LANGUAGES");
  }

  @Test
  void aHeapThatIsLargeEnoughIsNotMentioned() {
    assertThat(HeapNeed.warning(NEEDED, 500L << 20)).isEmpty();
  }
}

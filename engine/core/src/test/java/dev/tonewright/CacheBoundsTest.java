package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caches leave the heap room, however small it is and however many languages share it. */
class CacheBoundsTest {

  private static final long MB = 1 << 20;

  @ParameterizedTest(name = "{0} MB, {1} languages")
  @CsvSource({"512, 1, 90, 103", "512, 2, 90, 103", "256, 1, 45, 52", "64000, 1, 380, 400"})
  void takesAShareOfTheHeap(long heap, int languages, long least, long most) {
    CacheBounds bounds = CacheBounds.of(heap * MB, languages);
    long all = bounds.sentences() + bounds.matches() + bounds.statements() + bounds.answers();
    assertThat(all * languages / MB).isBetween(least, most);
  }
}

package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowCacheTest {

  @Test
  void givesTheRowOfANumberAndOfNoOther() {
    RowCache rows = new RowCache(8);
    for (int number = 0; number < 1_000; number++) {
      rows.put(number, new float[] {number});
      assertThat(rows.get(number)).containsExactly(number);
      for (int other = Math.max(0, number - 50); other < number; other++) {
        float[] row = rows.get(other);
        assertThat(row == null || row[0] == other).as("%d behind %d", other, number).isTrue();
      }
    }
  }

  @Test
  void keepsWhatIsAskedForAgain() {
    RowCache rows = new RowCache(2);
    rows.put(1, new float[] {1});
    rows.get(1);
    for (int number = 2; number < 100; number++) {
      rows.put(number, new float[] {number});
    }
    assertThat(rows.get(1)).containsExactly(1);
    assertThat(rows.get(50)).isNull();
  }
}

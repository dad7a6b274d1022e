package dev.tonewright.parse;

/**
 * Loops that the optimising compiler turns into vector instructions by itself: one index into whole
 * arrays (with an offset it gives up), four rows a turn.
 */
final class PlainKernel implements Kernel {

  @Override
  public String name() {
    return "plain kernel";
  }

  @Override
  public void add(float[] sum, float[][] rows, int count) {
    int r = 0;
    for (; r + 3 < count; r += 4) {
      addFour(sum, rows[r], rows[r + 1], rows[r + 2], rows[r + 3]);
    }
    for (; r < count; r++) {
      addOne(sum, rows[r]);
    }
  }

  @Override
  public void add(float[] sum, float[][] rows, float[] factors, int[] chosen, int count) {
    int r = 0;
    for (; r + 3 < count; r += 4) {
      int a = chosen[r];
      int b = chosen[r + 1];
      int c = chosen[r + 2];
      int d = chosen[r + 3];
      addFour(
          sum, rows[a], factors[a], rows[b], factors[b], rows[c], factors[c], rows[d], factors[d]);
    }
    for (; r < count; r++) {
      addOne(sum, rows[chosen[r]], factors[chosen[r]]);
    }
  }

  private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void addOne(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private static void addFour(
      float[] sum, float[] a, float x, float[] b, float y, float[] c, float z, float[] d, float w) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] * x + b[i] * y + c[i] * z + d[i] * w;
    }
  }

  private static void addOne(float[] sum, float[] row, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i] * factor;
    }
  }
}

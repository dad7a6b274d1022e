package dev.tonewright.parse;

/** The two loops in which a parse spends its time. */
interface Kernel {

  /** Adds the first {@code count} rows to a sum of the same length, one after the other. */
  void add(float[] sum, float[][] rows, int count);

  /**
   * Adds the first {@code count} rows, each times its factor, to a sum of the same length, one
   * after the other.
   */
  void add(float[] sum, float[][] rows, float[] factors, int count);
}

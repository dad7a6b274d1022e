package dev.tonewright.parse;

/** The two loops in which a parse spends its time. */
interface Kernel {

  /** What it is, for those who measure: "plain kernel". */
  String name();

  /** Adds the first {@code count} rows to a sum of the same length, one after the other. */
  void add(float[] sum, float[][] rows, int count);

  /**
   * Adds the rows that the first {@code count} of {@code chosen} number, each times the factor of
   * that number, to a sum of the same length, one after the other.
   */
  void add(float[] sum, float[][] rows, float[] factors, int[] chosen, int count);
}

package dev.tonewright.parse;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** A matrix of floats, in half the room where its values are short decimals, as published. */
sealed interface Weights {

  /** Published values have four decimal places. */
  float UNIT = 10_000;

  float get(int index);

  /** Copies a row of as many values as {@code row} has, from {@code index} on. */
  void copy(int index, float[] row);

  int size();

  /** Bytes that {@link #write} writes. */
  int bytes();

  void write(ByteBuffer out);

  /** The values as they are. */
  record Plain(float[] values) implements Weights {
    @Override
    public float get(int index) {
      return values[index];
    }

    @Override
    public void copy(int index, float[] row) {
      System.arraycopy(values, index, row, 0, row.length);
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public int bytes() {
      return 8 + 4 * values.length;
    }

    @Override
    public void write(ByteBuffer out) {
      out.putInt(values.length).putInt(-1).asFloatBuffer().put(values);
      out.position(out.position() + 4 * values.length);
    }
  }

  /**
   * The values as ten-thousandths; the quotient is the float that the decimal reads as.
   *
   * @param others values that are none, by index; {@link #OTHER} stands for them
   */
  record Decimal(short[] values, Map<Integer, Float> others) implements Weights {

    private static final short OTHER = Short.MIN_VALUE;

    @Override
    public float get(int index) {
      short value = values[index];
      return value == OTHER ? others.get(index) : value / UNIT;
    }

    @Override
    public void copy(int index, float[] row) {
      for (int i = 0; i < row.length; i++) {
        short value = values[index + i];
        row[i] = value == OTHER ? others.get(index + i) : value / UNIT;
      }
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public int bytes() {
      return 8 + 2 * values.length + 8 * others.size();
    }

    @Override
    public void write(ByteBuffer out) {
      out.putInt(values.length).putInt(others.size()).asShortBuffer().put(values);
      out.position(out.position() + 2 * values.length);
      others.forEach((index, value) -> out.putInt(index).putFloat(value));
    }
  }

  /** Exactly these values, as decimals where nearly all of them are. */
  static Weights of(float[] values) {
    short[] decimals = new short[values.length];
    Map<Integer, Float> others = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      long scaled = Math.round(values[i] * (double) UNIT);
      if (Math.abs(scaled) > Short.MAX_VALUE || scaled / UNIT != values[i]) {
        others.put(i, values[i]);
        decimals[i] = Decimal.OTHER;
      } else {
        decimals[i] = (short) scaled;
      }
    }
    return others.size() > values.length / 1000 ? new Plain(values) : new Decimal(decimals, others);
  }

  static Weights read(ByteBuffer in) {
    int size = in.getInt();
    int others = in.getInt();
    if (others < 0) {
      float[] values = new float[size];
      in.asFloatBuffer().get(values);
      in.position(in.position() + 4 * size);
      return new Plain(values);
    }
    short[] values = new short[size];
    in.asShortBuffer().get(values);
    in.position(in.position() + 2 * size);
    Map<Integer, Float> exceptions = new HashMap<>();
    for (int i = 0; i < others; i++) {
      exceptions.put(in.getInt(), in.getFloat());
    }
    return new Decimal(values, exceptions);
  }

  /** The values as rows of {@code columns} each. */
  default float[][] rows(int columns) {
    float[][] rows = new float[size() / columns][columns];
    for (int i = 0; i < rows.length; i++) {
      copy(i * columns, rows[i]);
    }
    return rows;
  }
}

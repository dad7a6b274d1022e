package dev.tonewright.parse;

/** A matrix of floats, in half the room where its values are short decimals, as published. */
sealed interface Weights {

  /** Published values have four decimal places. */
  float UNIT = 10_000;

  float get(int index);

  int size();

  /** The values as they are. */
  record Plain(float[] values) implements Weights {
    @Override
    public float get(int index) {
      return values[index];
    }

    @Override
    public int size() {
      return values.length;
    }
  }

  /** The values as ten-thousandths; the quotient is the float that the decimal reads as. */
  record Decimal(short[] values) implements Weights {
    @Override
    public float get(int index) {
      return values[index] / UNIT;
    }

    @Override
    public int size() {
      return values.length;
    }
  }

  /** Exactly these values, as decimals where each is one. */
  static Weights of(float[] values) {
    short[] decimals = new short[values.length];
    for (int i = 0; i < values.length; i++) {
      long scaled = Math.round(values[i] * (double) UNIT);
      if (Math.abs(scaled) > Short.MAX_VALUE || scaled / UNIT != values[i]) {
        return new Plain(values);
      }
      decimals[i] = (short) scaled;
    }
    return new Decimal(decimals);
  }

  /** All values in order. */
  default float[] toArray() {
    float[] all = new float[size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = get(i);
    }
    return all;
  }
}

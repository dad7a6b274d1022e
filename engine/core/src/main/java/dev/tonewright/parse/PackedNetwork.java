package dev.tonewright.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A network as a file whose arrays are read as they stand: milliseconds instead of a second. */
final class PackedNetwork {

  private static final int MAGIC = 0x544E4E31;

  private PackedNetwork() {}

  static byte[] write(Network network) {
    byte[] relations = String.join("\n", network.relations()).getBytes(StandardCharsets.UTF_8);
    Weights[] matrices = {
      network.embeddings(),
      Weights.of(flat(network.input())),
      Weights.of(network.bias()),
      Weights.of(flat(network.output()))
    };
    int size = 5 * 4 + relations.length + network.words().bytes() + network.tags().bytes();
    for (Weights matrix : matrices) {
      size += bytes(matrix);
    }
    ByteBuffer out = ByteBuffer.allocate(size + 4 * network.precomputed().length);
    out.putInt(MAGIC).putInt(network.width()).putInt(network.hidden());
    out.putInt(network.precomputed().length).putInt(relations.length).put(relations);
    network.words().write(out);
    network.tags().write(out);
    for (Weights matrix : matrices) {
      write(matrix, out);
    }
    for (int feature : network.precomputed()) {
      out.putInt(feature);
    }
    return out.array();
  }

  /**
   * @param source names the file in errors
   */
  static Network read(byte[] file, String source) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (file.length < 4 || in.getInt() != MAGIC) {
      throw new IllegalArgumentException(source + " is no packed parser model");
    }
    int width = in.getInt();
    int hidden = in.getInt();
    int[] precomputed = new int[in.getInt()];
    byte[] relations = new byte[in.getInt()];
    in.get(relations);
    String[] names = new String(relations, StandardCharsets.UTF_8).split("\n");
    Vocabulary words = Vocabulary.read(in);
    Vocabulary tags = Vocabulary.read(in);
    Weights embeddings = weights(in);
    float[][] input = rows(weights(in), hidden);
    float[] bias = weights(in).toArray();
    float[][] output = rows(weights(in), 2 * names.length - 1);
    in.asIntBuffer().get(precomputed);
    return new Network(
        words, tags, names, width, hidden, embeddings, input, bias, output, precomputed);
  }

  private static float[] flat(float[][] rows) {
    float[] values = new float[rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * rows[i].length, rows[i].length);
    }
    return values;
  }

  private static float[][] rows(Weights weights, int columns) {
    float[][] rows = new float[weights.size() / columns][columns];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        rows[i][j] = weights.get(i * columns + j);
      }
    }
    return rows;
  }

  private static int bytes(Weights matrix) {
    return 8 + matrix.size() * (matrix instanceof Weights.Decimal ? 2 : 4);
  }

  private static void write(Weights matrix, ByteBuffer out) {
    if (matrix instanceof Weights.Decimal decimal) {
      out.putInt(2).putInt(matrix.size()).asShortBuffer().put(decimal.values());
    } else {
      out.putInt(4).putInt(matrix.size()).asFloatBuffer().put(matrix.toArray());
    }
    out.position(out.position() + bytes(matrix) - 8);
  }

  private static Weights weights(ByteBuffer in) {
    boolean decimal = in.getInt() == 2;
    int size = in.getInt();
    Weights weights;
    if (decimal) {
      short[] values = new short[size];
      in.asShortBuffer().get(values);
      weights = new Weights.Decimal(values);
    } else {
      float[] values = new float[size];
      in.asFloatBuffer().get(values);
      weights = new Weights.Plain(values);
    }
    in.position(in.position() + size * (decimal ? 2 : 4));
    return weights;
  }
}

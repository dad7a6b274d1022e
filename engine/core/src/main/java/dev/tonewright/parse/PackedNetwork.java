package dev.tonewright.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A network as a file whose arrays are read as they stand: milliseconds instead of a second. */
final class PackedNetwork {

  /** "TNN" and the version of the form. */
  private static final int MAGIC = 0x544E4E32;

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
      size += matrix.bytes();
    }
    ByteBuffer out = ByteBuffer.allocate(size + 4 * network.precomputed().length);
    out.putInt(MAGIC).putInt(network.width()).putInt(network.hidden());
    out.putInt(network.precomputed().length).putInt(relations.length).put(relations);
    network.words().write(out);
    network.tags().write(out);
    for (Weights matrix : matrices) {
      matrix.write(out);
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
    Weights embeddings = Weights.read(in);
    float[][] input = Weights.read(in).rows(hidden);
    float[] bias = Weights.read(in).rows(hidden)[0];
    float[][] output = Weights.read(in).rows(2 * names.length - 1);
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
}

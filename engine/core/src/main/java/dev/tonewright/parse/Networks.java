package dev.tonewright.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Finds the network of a language on the class path, packed if the build has packed it. */
final class Networks {

  /** How the name of a published model ends. */
  static final String PUBLISHED = ".gz";

  private Networks() {}

  /**
   * @param model class path of the model as CoreNLP publishes it, ending in {@code .gz}
   */
  static Network load(String model) {
    ClassLoader loader = Networks.class.getClassLoader();
    String packed = packed(model);
    try (InputStream in = loader.getResourceAsStream(packed)) {
      if (in != null) {
        return PackedNetwork.read(in.readAllBytes(), packed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(packed + " cannot be read", e);
    }
    try (InputStream in = loader.getResourceAsStream(model)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "neither " + packed + " nor " + model + " is on the class path");
      }
      return PublishedNetwork.read(in, model);
    } catch (IOException e) {
      throw new UncheckedIOException(model + " cannot be read", e);
    }
  }

  /** Where the packed form of a published model lies. */
  static String packed(String model) {
    if (!model.endsWith(PUBLISHED)) {
      throw new IllegalArgumentException(
          "parser model " + model + ": expected a name ending in " + PUBLISHED);
    }
    return model.substring(0, model.length() - PUBLISHED.length()) + ".network";
  }
}

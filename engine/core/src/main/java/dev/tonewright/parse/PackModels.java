package dev.tonewright.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: packs each parser model and each tagger in a folder of published ones,
 * beside it, so that a language pack loads it sooner. What is packed already is left alone.
 */
public final class PackModels {

  private PackModels() {}

  /** What makes the packed form of a model. */
  private interface Packing {
    void write(Path model, Path packed) throws IOException;

    /** Whether a file has the form that is packed today. */
    boolean isCurrent(Path packed) throws IOException;
  }

  private static final Packing NETWORK =
      new Packing() {
        @Override
        public void write(Path model, Path packed) throws IOException {
          try (InputStream in = Files.newInputStream(model)) {
            Files.write(packed, PackedNetwork.write(PublishedNetwork.read(in, model.toString())));
          }
        }

        @Override
        public boolean isCurrent(Path packed) throws IOException {
          return PackedNetwork.isOne(packed);
        }
      };

  private static final Packing TAGGER =
      new Packing() {
        @Override
        public void write(Path model, Path packed) throws IOException {
          PackedTagger.write(model, packed);
        }

        @Override
        public boolean isCurrent(Path packed) {
          return true; // its one form; what it holds reads itself
        }
      };

  /**
   * One argument: the folder, searched with its folders for files ending in {@code .gz} and {@code
   * .tagger}.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(arguments.length + " arguments, expected one: a folder");
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(Networks.PUBLISHED)) {
        pack(file, Networks.packed(name), NETWORK);
      } else if (name.endsWith(PackedTagger.PUBLISHED)) {
        pack(file, PackedTagger.packed(name), TAGGER);
      }
    }
  }

  private static void pack(Path model, String name, Packing packing) throws IOException {
    Path packed = model.resolveSibling(name);
    if (Files.exists(packed)
        && Files.getLastModifiedTime(packed).compareTo(Files.getLastModifiedTime(model)) >= 0
        && packing.isCurrent(packed)) {
      return;
    }
    // Never half a file under the name that the loader looks for.
    Path unfinished = packed.resolveSibling(name + ".unfinished");
    packing.write(model, unfinished);
    Files.move(unfinished, packed, StandardCopyOption.REPLACE_EXISTING);
  }
}

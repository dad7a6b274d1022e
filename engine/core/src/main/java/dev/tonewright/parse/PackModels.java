package dev.tonewright.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A step of the build: packs each parser model and each tagger in a folder of published ones,
 * beside it, so that a language pack loads it sooner. What is packed already is left alone.
 */
public final class PackModels {

  /** Counts up with every change to what is written, so that no build keeps an older form. */
  private static final int FORM = 1;

  private PackModels() {}

  /** Writes the packed form of a model. */
  @FunctionalInterface
  private interface Packing {
    void write(Path model, Path packed) throws IOException;
  }

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
        pack(file, Networks.packed(name), PackModels::network);
      } else if (name.endsWith(PackedTagger.PUBLISHED)) {
        pack(file, PackedTagger.packed(name), PackedTagger::write);
      }
    }
  }

  private static void network(Path model, Path packed) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      Files.write(packed, PackedNetwork.write(PublishedNetwork.read(in, model.toString())));
    }
  }

  private static void pack(Path model, String name, Packing packing) throws IOException {
    Path packed = model.resolveSibling(name);
    // A published model is as old as its jar says, which tells nothing of what was packed when.
    Path mark = model.resolveSibling(name + ".mark");
    String wanted = FORM + " " + checksum(model);
    if (Files.exists(packed) && Files.exists(mark) && Files.readString(mark).equals(wanted)) {
      return;
    }
    // Never half a file under the name that the loader looks for.
    Path unfinished = packed.resolveSibling(name + ".unfinished");
    packing.write(model, unfinished);
    Files.move(unfinished, packed, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(mark, wanted);
  }

  private static String checksum(Path model) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(Files.readAllBytes(model));
    return Long.toHexString(checksum.getValue());
  }
}

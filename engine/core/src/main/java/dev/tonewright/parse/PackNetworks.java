package dev.tonewright.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: packs each parser model in a folder of published ones, beside it, so that a
 * language pack loads it in milliseconds. What is packed already is left alone.
 */
public final class PackNetworks {

  private PackNetworks() {}

  /** One argument: the folder, searched with its folders for files ending in {@code .gz}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(arguments.length + " arguments, expected one: a folder");
    }
    List<Path> models;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      models = files.filter(file -> file.toString().endsWith(Networks.PUBLISHED)).toList();
    }
    for (Path model : models) {
      pack(model);
    }
  }

  private static void pack(Path model) throws IOException {
    Path packed = model.resolveSibling(Networks.packed(model.getFileName().toString()));
    if (Files.exists(packed)
        && Files.getLastModifiedTime(packed).compareTo(Files.getLastModifiedTime(model)) >= 0
        && PackedNetwork.isOne(packed)) {
      return;
    }
    byte[] content;
    try (InputStream in = Files.newInputStream(model)) {
      content = PackedNetwork.write(PublishedNetwork.read(in, model.toString()));
    }
    // Never half a file under the name that the loader looks for.
    Path unfinished = packed.resolveSibling(packed.getFileName() + ".unfinished");
    Files.write(unfinished, content);
    Files.move(unfinished, packed, StandardCopyOption.REPLACE_EXISTING);
  }
}

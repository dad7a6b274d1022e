package dev.tonewright.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command's input comes from. */
final class Drafts {

  private Drafts() {}

  /** The file, or standard input where there is none or it is {@code -}. */
  static InputStream open(Optional<Path> file, Terminal terminal) {
    if (file.isEmpty() || file.get().toString().equals("-")) {
      return terminal.in();
    }
    try {
      return Files.newInputStream(file.get());
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + file.get() + ": expected a readable file");
    }
  }

  /** One draft: UTF-8, without a byte-order mark and without its last line end. */
  static String read(Optional<Path> file, Terminal terminal) {
    try (InputStream in = open(file, terminal)) {
      String text = decode(in.readAllBytes());
      String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return marked.replaceFirst("\\r?\\n\\z", "");
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          "the draft is not UTF-8: expected UTF-8 without unpaired surrogates");
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + file.map(Path::toString).orElse("standard input"));
    }
  }

  /** Strict UTF-8: throws where a byte or an encoded surrogate does not belong. */
  static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}

package dev.tonewright.server.cli;

import dev.tonewright.server.Limits;
import dev.tonewright.server.ToneCalls;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the engine up for a command. */
final class Engines {

  private Engines() {}

  /**
   * The calls on an engine with every installed language.
   *
   * @param profiles a profiles' folder; the bundled ones where it is absent
   */
  static ToneCalls load(Optional<Path> profiles, Limits limits) {
    throw new CommandFailure("this build holds no engine");
  }
}

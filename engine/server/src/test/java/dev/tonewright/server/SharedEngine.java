package dev.tonewright.server;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import java.util.List;

/** The real engine under the bundled profiles, loaded once for all tests. */
final class SharedEngine {

  private static final Engine ENGINE = Engine.load(ProfileStore.bundled(), List.of("en"));

  private SharedEngine() {}

  static Engine get() {
    return ENGINE;
  }
}

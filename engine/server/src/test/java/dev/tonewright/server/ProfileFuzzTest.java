package dev.tonewright.server;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.profile.InvalidProfilesException;
import dev.tonewright.profile.ProfileStore;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The profile loader: any file is read or refused with its place. */
class ProfileFuzzTest {

  private static final ProfileStore PROFILES = ProfileStore.bundled();

  /** The input is the file of a brand. */
  @FuzzTest(maxDuration = "10m")
  void brand(byte[] input) {
    String yaml = new String(input, StandardCharsets.UTF_8);
    try {
      PROFILES.with("brands/fuzzed.yml", yaml).effective("email", Locale.UK, Optional.of("fuzzed"));
    } catch (InvalidProfilesException refused) {
      if (refused.problems().isEmpty()) {
        throw new AssertionError("refused without a reason");
      }
    }
  }
}

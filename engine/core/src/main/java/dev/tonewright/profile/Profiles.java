package dev.tonewright.profile;

import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Tone;
import java.util.Optional;

/** Looks up what a reply should sound like. */
public interface Profiles {

  /**
   * The effective target of a request.
   *
   * @param before the draft's own reading, from which adjustments count
   * @throws UnknownProfileException where the channel or brand does not exist
   */
  ToneTarget target(RewriteRequest request, Tone before);

  /**
   * Hash of the profiles in force, while which stays the same {@link #target} answers the same.
   * Empty where nobody can say, so that no answer is remembered.
   */
  default Optional<String> inForce() {
    return Optional.empty();
  }
}

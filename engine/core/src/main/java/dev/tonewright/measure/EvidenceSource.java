package dev.tonewright.measure;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.request.Measurement.Evidence;
import java.util.List;

/** Finds what a sentence's words and forms say about its tone beyond the cards. */
public interface EvidenceSource {

  /**
   * The evidence in one sentence; spans are in the text. A function of the sentence alone.
   * Contributions are those of a text of up to a dozen words; the meter thins them in longer ones.
   */
  List<Evidence> evidence(Placed sentence);
}

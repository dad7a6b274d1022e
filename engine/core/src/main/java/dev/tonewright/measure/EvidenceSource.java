package dev.tonewright.measure;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.text.Dial;
import java.util.List;
import java.util.Map;

/** Finds what a sentence's words and forms say about its tone beyond the cards. */
public interface EvidenceSource {

  /**
   * The evidence in one sentence; spans are in the text. A function of the sentence alone.
   * Contributions are those of a text of up to a dozen words; the meter thins them in longer ones.
   */
  List<Evidence> evidence(Placed sentence);

  /**
   * What a word or mark that is yet to be written would say, as far as its characters tell.
   *
   * @return points by dial, as {@link #evidence} would give them; empty where it says nothing
   */
  default Map<Dial, Double> points(String word) {
    return Map.of();
  }
}

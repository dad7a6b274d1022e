package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences beside which a card stands back. Openings are up to six words each, in lower case,
 * contractions as the full words that they surely stand for; in a file {@code @NAME} is a list that
 * several cards share, see {@link Openings}.
 *
 * @param notBefore openings of the next sentence ({@code not-before})
 * @param notAfter openings of the sentence in front ({@code not-after})
 */
public record Neighbours(List<String> notBefore, List<String> notAfter) {

  /** Whatever stands beside the card's own sentence. */
  public static final Neighbours ANY = new Neighbours(List.of(), List.of());

  public Neighbours {
    notBefore = List.copyOf(notBefore);
    notAfter = List.copyOf(notAfter);
  }

  /** Whether a card stands back between two sentences. */
  public boolean standBack(
      Optional<Sentence> previous, Optional<Sentence> next, CardLanguage language) {
    return previous.filter(s -> opensWith(s, notAfter, language)).isPresent()
        || next.filter(s -> opensWith(s, notBefore, language)).isPresent();
  }

  private static boolean opensWith(Sentence s, List<String> openings, CardLanguage language) {
    if (openings.isEmpty()) {
      return false;
    }
    String opening =
        IntStream.range(0, Math.min(s.size(), Openings.WORDS))
            .mapToObj(t -> fullWord(s, t, language) + " ")
            .collect(Collectors.joining());
    return openings.stream().anyMatch(o -> opening.startsWith(o + " "));
  }

  /** What a token surely stands for: "'ve" is "have", and "'d", which may be either, stays. */
  private static String fullWord(Sentence sentence, int token, CardLanguage language) {
    List<String> readings = language.readings(sentence, token);
    return readings.size() == 1 ? readings.get(0) : sentence.lower(token);
  }
}

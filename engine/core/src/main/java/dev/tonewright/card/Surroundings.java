package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences beside which a card stands back. Openings are up to six words each, in lower case,
 * contractions as the full words that they surely stand for; in a file {@code @NAME} is a list that
 * several cards share, see {@link Openings}.
 *
 * @param before openings of the next sentence, without one of which a card stands back ({@code
 *     before}); any next sentence, or none, where there are none
 * @param after openings of the sentence in front, without one of which a card stands back ({@code
 *     after}); any sentence in front, or none, where there are none
 * @param notBefore openings of the next sentence ({@code not-before})
 * @param notAfter openings of the sentence in front ({@code not-after})
 * @param notWith words, as lemma or as written, of any other sentence ({@code not-with})
 * @param notAlone whether it stands back where no other sentence says what somebody does ({@code
 *     not-alone: yes}): greetings and closings say nothing of the kind
 * @param opens whether it stands back where a sentence in front says what somebody does ({@code
 *     opens: yes})
 */
public record Surroundings(
    List<String> before,
    List<String> after,
    List<String> notBefore,
    List<String> notAfter,
    List<String> notWith,
    boolean notAlone,
    boolean opens) {

  /** Whatever stands beside the card's own sentence. */
  public static final Surroundings ANY =
      new Surroundings(List.of(), List.of(), List.of(), List.of(), List.of(), false, false);

  public Surroundings {
    before = List.copyOf(before);
    after = List.copyOf(after);
    notBefore = List.copyOf(notBefore);
    notAfter = List.copyOf(notAfter);
    notWith = List.copyOf(notWith);
  }

  /** Whether a card stands back in one of a text's sentences. */
  public boolean standBack(List<Sentence> text, int at, CardLanguage language) {
    boolean follows =
        before.isEmpty() || at + 1 < text.size() && opensWith(text.get(at + 1), before, language);
    boolean led = after.isEmpty() || at > 0 && opensWith(text.get(at - 1), after, language);
    return !follows
        || !led
        || at > 0 && opensWith(text.get(at - 1), notAfter, language)
        || at + 1 < text.size() && opensWith(text.get(at + 1), notBefore, language)
        || !notWith.isEmpty()
            && IntStream.range(0, text.size()).anyMatch(i -> i != at && tells(text.get(i)))
        || notAlone
            && IntStream.range(0, text.size()).noneMatch(i -> i != at && predicates(text.get(i)))
        || opens && IntStream.range(0, at).anyMatch(i -> predicates(text.get(i)));
  }

  private static boolean predicates(Sentence s) {
    return IntStream.range(0, s.size()).anyMatch(t -> s.relation(t).startsWith("nsubj"));
  }

  private boolean tells(Sentence s) {
    return IntStream.range(0, s.size())
        .anyMatch(t -> notWith.contains(s.lemma(t)) || notWith.contains(s.lower(t)));
  }

  private static boolean opensWith(Sentence s, List<String> openings, CardLanguage language) {
    if (openings.isEmpty()) {
      return false;
    }
    StringBuilder opening = new StringBuilder();
    for (int t = 0; t < Math.min(s.size(), Openings.WORDS); t++) {
      opening.append(t == 0 ? "" : " ").append(fullWord(s, t, language));
      if (openings.contains(opening.toString())) {
        return true;
      }
    }
    return false;
  }

  /** What a token surely stands for: "'ve" is "have", and "'d", which may be either, stays. */
  private static String fullWord(Sentence sentence, int token, CardLanguage language) {
    List<String> readings = language.readings(sentence, token);
    return readings.size() == 1 ? readings.get(0) : sentence.lower(token);
  }
}

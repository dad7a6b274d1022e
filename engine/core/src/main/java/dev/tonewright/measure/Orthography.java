package dev.tonewright.measure;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What punctuation and capitals tell of formality: exclamation marks, ellipses, emoji and a
 * sentence that starts small are habits of chat in every language with capitals.
 */
public final class Orthography implements EvidenceSource {

  private static final double EXCLAMATION = -8;
  private static final double ELLIPSIS = -8;
  private static final double EMOJI = -6;
  private static final double SMALL_START = -10;

  private static final Pattern EMOTICON = Pattern.compile("[:;=8][-'o]?[)(DPp/|*]+");

  @Override
  public List<Evidence> evidence(Placed placed) {
    List<Evidence> evidence = new ArrayList<>();
    Sentence sentence = placed.sentence();
    boolean started = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.kind(i) == TokenKind.SYMBOL) {
        add(evidence, "orthography.emoji", placed, i, EMOJI);
      } else if (sentence.kind(i) == TokenKind.WORD) {
        String word = sentence.word(i);
        if (EMOTICON.matcher(word).matches()) {
          add(evidence, "orthography.emoji", placed, i, EMOJI);
        } else if (exclaims(word)) {
          add(evidence, "orthography.exclamation", placed, i, EXCLAMATION);
        } else if (trailsOff(word)) {
          add(evidence, "orthography.ellipsis", placed, i, ELLIPSIS);
        } else if (!started && Character.isLowerCase(word.codePointAt(0))) {
          add(evidence, "orthography.small-start", placed, i, SMALL_START);
        }
      }
      started |= sentence.kind(i) != TokenKind.MARKER && sentence.kind(i) != TokenKind.SYMBOL;
    }
    return evidence;
  }

  @Override
  public Map<Dial, Double> points(String word) {
    double points =
        EMOTICON.matcher(word).matches()
            ? EMOJI
            : exclaims(word) ? EXCLAMATION : trailsOff(word) ? ELLIPSIS : 0;
    return points == 0 ? Map.of() : Map.of(Dial.FORMALITY, points);
  }

  private static boolean exclaims(String word) {
    return word.startsWith("!") || word.startsWith("?!") || word.startsWith("??");
  }

  private static boolean trailsOff(String word) {
    return word.startsWith("..") || word.startsWith("…");
  }

  private static void add(
      List<Evidence> evidence, String id, Placed placed, int token, double points) {
    evidence.add(new Evidence(Dial.FORMALITY, id, placed.token(token), points));
  }
}

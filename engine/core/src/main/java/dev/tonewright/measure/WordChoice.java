package dev.tonewright.measure;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the choice of words tells of the tone, apart from the expressions that cards know. */
public final class WordChoice implements EvidenceSource {

  private final RegisterLexicon lexicon;

  public WordChoice(RegisterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Evidence> evidence(Placed placed) {
    List<Evidence> evidence = new ArrayList<>();
    Sentence sentence = placed.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.kind(i) != TokenKind.WORD) {
        continue;
      }
      // Penn and Universal tags of a name.
      boolean derivable = !sentence.tag(i).startsWith("NNP") && !sentence.tag(i).equals("PROPN");
      for (RegisterLexicon.Group group :
          lexicon.groups(sentence.word(i), sentence.lemma(i), derivable)) {
        evidence.add(
            new Evidence(
                group.dial(), "register." + group.name(), placed.token(i), group.points()));
      }
    }
    return evidence;
  }

  @Override
  public Map<Dial, Double> points(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<Dial, Double> points = new EnumMap<>(Dial.class);
    lexicon.groups(word, lower, word.equals(lower)).forEach(g -> points.put(g.dial(), g.points()));
    return points;
  }
}

package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.GermanPack;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed German tagger beside the published one. */
class GermanTaggerTest {

  private static final String MODEL = new GermanPack().parserModels().taggerModel();
  private static final SentenceTagger TAGGER = SentenceTagger.load(MODEL);
  private static final SentenceTagger REFERENCE = SentenceTagger.loadReference(MODEL);

  @Test
  void isPackedByTheBuild() {
    assertThat(getClass().getClassLoader().getResource(PackedTagger.packed(MODEL))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vielen Dank für Ihre Nachricht .",
        "Bitte starten Sie den Ladeadapter neu und melden Sie sich an .",
        "Ihre Rücksendung ist bei der Kleinteileprüfung in Großräschen eingetroffen !",
        "qwzx vbnmte das Überraschungspäckchen"
      })
  void tagsAsThePublishedOne(String sentence) {
    assertThat(TAGGER.tag(labels(sentence))).isEqualTo(REFERENCE.tag(labels(sentence)));
  }

  private static List<CoreLabel> labels(String sentence) {
    return Stream.of(sentence.split(" "))
        .map(
            word -> {
              CoreLabel label = new CoreLabel();
              label.setWord(word);
              label.setValue(word);
              return label;
            })
        .toList();
  }
}

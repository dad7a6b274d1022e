package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.english.EnglishParserModels;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores of common words beside CoreNLP's own, where SameTreesTest has no such words. */
class SentenceTaggerTest {

  private static final String MODEL = new EnglishParserModels().taggerModel();
  private static final SentenceTagger TAGGER = SentenceTagger.load(MODEL);
  private static final SentenceTagger REFERENCE = SentenceTagger.loadReference(MODEL);

  @Test
  void theClassesOfWordsArePacked() throws ReflectiveOperationException {
    Object extractors = TaggerWeights.field("extractorsRare").get(PackedTagger.load(MODEL));
    Object[] all = (Object[]) TaggerWeights.field(extractors.getClass(), "v").get(extractors);

    assertThat(all)
        .filteredOn(extractor -> extractor.getClass().getSimpleName().equals("ExtractorDistsim"))
        .isNotEmpty()
        .allSatisfy(
            extractor -> {
              Object similarity =
                  TaggerWeights.field(extractor.getClass(), "lexicon").get(extractor);
              assertThat(TaggerWeights.field(similarity.getClass(), "lexicon").get(similarity))
                  .isInstanceOf(WordClasses.class);
            });
  }

  @Test
  void theWeightsOfThisVersionOfCoreNlpAreFound() {
    assertThat(TAGGER.scores()).isTrue();
    assertThat(REFERENCE.scores()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "NA",
        "NA NA the NA",
        ".$. the .$.",
        "book that that that that book",
        "qwzx the vbnm to fghj",
        "Colour the centre , please .",
        "THE REFUND WAS SENT",
        "the/NN refund/VB was",
        "NA/NNP the qwzx/CD to",
        "the/CD the the/CD the"
      })
  void tagsAreThoseOfCoreNlp(String sentence) {
    List<TaggedWord> expected = REFERENCE.tag(labels(sentence));
    assertThat(TAGGER.tag(labels(sentence))).isEqualTo(expected);
    assertThat(TAGGER.tag(labels(sentence))).as("from what is remembered").isEqualTo(expected);
  }

  /** Words, each with the tag after its slash if it has one. */
  private static List<CoreLabel> labels(String sentence) {
    return Stream.of(sentence.split(" ")).map(SentenceTaggerTest::label).toList();
  }

  private static CoreLabel label(String word) {
    String[] parts = word.split("/");
    CoreLabel label = new CoreLabel();
    label.setWord(parts[0]);
    if (parts.length > 1) {
      label.setTag(parts[1]);
    }
    return label;
  }
}

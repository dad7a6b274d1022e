package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our scoring of the published tagger and network beside CoreNLP's own. */
class SameTreesTest {

  @Test
  void everyReplyHasTheTagsAndTreesOfCoreNlp() {
    CoreNlpParser reference = CoreNlpParser.loadReference(new EnglishParserModels());
    for (String text : English.replies()) {
      assertThat(trees(English.PARSER.parse(text)))
          .as(text)
          .isEqualTo(trees(reference.parse(text)));
    }
  }

  private static List<String> trees(ParsedText parsed) {
    List<String> trees = new ArrayList<>();
    for (ParsedText.Placed placed : parsed.sentences()) {
      Sentence sentence = placed.sentence();
      for (int t = 0; t < sentence.size(); t++) {
        trees.add(
            String.join(
                " ",
                sentence.word(t),
                sentence.tag(t),
                sentence.relation(t),
                Integer.toString(sentence.head(t))));
      }
    }
    return trees;
  }
}

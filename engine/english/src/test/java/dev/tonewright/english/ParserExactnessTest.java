package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParserSettings;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParserExactnessTest {

  @Test
  void everyCharacterIsInExactlyOneTokenAtItsTrueOffset() {
    for (String text : English.replies()) {
      ParsedText parsed = English.PARSER.parse(text);
      int at = 0;
      for (ParsedText.Placed placed : parsed.sentences()) {
        for (int t = 0; t < placed.sentence().size(); t++) {
          int start = placed.token(t).start();
          assertThat(text.substring(at, start)).isBlank();
          assertThat(placed.token(t).of(text)).isEqualTo(placed.sentence().word(t));
          at = placed.token(t).end();
        }
        assertThat(placed.end()).isEqualTo(at);
      }
      assertThat(text.substring(at)).isBlank();
    }
  }

  @Test
  void dependenciesAreOneTreeASentence() {
    for (String text : English.replies()) {
      for (ParsedText.Placed placed : English.PARSER.parse(text).sentences()) {
        Sentence sentence = placed.sentence();
        List<Integer> roots =
            IntStream.range(0, sentence.size()).filter(t -> sentence.head(t) < 0).boxed().toList();
        assertThat(roots).as(sentence.text()).hasSize(sentence.parseable() ? 1 : sentence.size());
        assertThat(sentence.relation(roots.get(0))).isEqualTo("root");
      }
    }
  }

  @Test
  void theCacheGivesWhatAFreshAnalysisGives() {
    ParserSettings uncached =
        new ParserSettings(
            0,
            ParserSettings.DEFAULT.afterAccess(),
            ParserSettings.DEFAULT.afterWrite(),
            ParserSettings.DEFAULT.parsedTokens());
    CoreNlpParser fresh = CoreNlpParser.load(new EnglishParserModels(), uncached);
    for (String text : English.replies().subList(0, 20)) {
      English.PARSER.parse(text);
      assertThat(written(English.PARSER.parse(text))).isEqualTo(written(fresh.parse(text)));
    }
  }

  @Test
  void repeatedSentencesAreHits() {
    English.PARSER.parse("This sentence is repeated in the statistics test.");
    long hits = English.PARSER.statistics().hits();
    English.PARSER.parse("This sentence is repeated in the statistics test.");
    assertThat(English.PARSER.statistics().hits()).isGreaterThan(hits);
  }

  @Test
  void threadsSeeTheSameAnalysis() throws InterruptedException, ExecutionException {
    List<String> texts = English.replies().subList(20, 50);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> written(texts))).toList();
      String alone = written(texts);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String written(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(written(English.PARSER.parse(text))));
    return all.toString();
  }

  private static String written(ParsedText parsed) {
    StringBuilder written = new StringBuilder();
    for (ParsedText.Placed placed : parsed.sentences()) {
      Sentence s = placed.sentence();
      written.append(placed.span()).append(placed.boundary()).append(placed.terminated());
      for (int t = 0; t < s.size(); t++) {
        written.append(
            String.join("/", "", s.word(t), s.tag(t), s.lemma(t), s.relation(t), "" + s.head(t)));
      }
      written.append('\n');
    }
    return written.toString();
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The script of a machine voice as SSML. */
class SsmlTest {

  private static final int REPLIES = 40;

  static List<String> drafts() {
    List<String> drafts = new ArrayList<>(English.replies().subList(0, REPLIES));
    drafts.add("Use <b>bold</b> & \"quotes\", it's 5 < 6 ]]> <!-- no --> &amp; done.");
    drafts.add("The bell \u0007 rang, \ufffe and the 😀 smiled.");
    drafts.add(
        "Order 48213 costs £12.50.\n\n1. Go to https://example.com/a?b=1&c=2.\n2. Pay by 3 May.");
    return drafts;
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("drafts")
  void isValid(String draft) throws SAXException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(SsmlTest.class.getResource("/ssml/ssml-subset.xsd"));
    for (Segment segment : rewrite("voice-tts", "en-GB", draft).segments()) {
      String ssml = segment.ssml().orElseThrow();
      assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(ssml))))
          .as(ssml)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It takes 5 days.|<s>It takes <say-as interpret-as=\"cardinal\">5</say-as> days.</s>",
        "It costs £12.50.|<s>It costs <sub alias=\"twelve pounds fifty\">£12.50</sub>.</s>",
        "Come at 15:30.|<s>Come at <say-as interpret-as=\"time\" format=\"hms24\">15:30</say-as>.</s>",
        "It is from the 1990s.|<sub alias=\"nineteen nineties\">1990s</sub>",
        "Tea & milk are here.|<s>Tea and milk are here.</s>",
        "It's 5 GB.|<s>It&apos;s <sub alias=\"five gigabytes\">5 GB</sub>.</s>",
      })
  void carriesTheFigureOfTheDraft(String draft, String ssml) {
    assertThat(rewrite("voice-tts", "en-GB", draft).segments().get(0).ssml().orElseThrow())
        .contains(ssml);
  }

  @ParameterizedTest(name = "none on {0}")
  @CsvSource({"email", "chat", "voice"})
  void onlyForAMachine(String channel) {
    assertThat(rewrite(channel, "en-GB", "It takes 5 days.").segments())
        .allSatisfy(segment -> assertThat(segment.ssml()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      value = {
        "- **Order 48213** is here. ! <s>Order <say-as interpret-as=\"characters\">48213</say-as> is"
            + " here.</s>",
        "# Pay in 5 days ! <p><s>Pay in <say-as interpret-as=\"cardinal\">5</say-as> days",
        "See [page 5](https://example.com/a) now. ! <s>See page <say-as"
            + " interpret-as=\"cardinal\">5</say-as> now.</s>",
        "Type `5 kg` here. ! <s>Type <sub alias=\"five kilograms\">5 kg</sub> here.</s>",
        "> - Wait.⏎> - Go. ! <s>Wait.</s><break strength=\"medium\"/><s>Go.</s>",
        "---⏎Done. ! <p><s>Done.</s></p>",
        "| Item | Price |⏎|---|---|⏎| Lamp | £20 | ! <s>Item, Price</s><break"
            + " strength=\"medium\"/><s>Lamp, <sub alias=\"twenty pounds\">£20</sub></s>",
        "Hold `*` and press 2 \\* 3. ! Hold * and press",
      })
  void leavesOutTheNotationOfMarkdown(String draft, String ssml) {
    RewriteRequest request =
        RewriteRequest.of(draft.replace("⏎", "\n"), "voice-tts", Locale.UK)
            .withMarkup(Markup.MARKDOWN);
    assertThat(English.engine().rewrite(request).segments().get(0).ssml().orElseThrow())
        .contains(ssml);
  }

  @Test
  void anEngineReadsIt(@TempDir Path folder) throws IOException, InterruptedException {
    Path engine =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(path -> Path.of(path, "espeak-ng"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of(""));
    assumeThat(engine.toString())
        .as("espeak-ng is not installed; its Debian package is espeak-ng")
        .isNotEmpty();
    for (String draft : drafts()) {
      String ssml = rewrite("voice-tts", "en-GB", draft).segments().get(0).ssml().orElseThrow();
      Path file = Files.writeString(folder.resolve("s.ssml"), ssml, StandardCharsets.UTF_8);
      Path complaints = folder.resolve("complaints");
      Process process =
          new ProcessBuilder(
                  engine.toString(),
                  "-m",
                  "-v",
                  "en-gb",
                  "-w",
                  folder.resolve("w").toString(),
                  "-f",
                  file.toString())
              .redirectError(complaints.toFile())
              .start();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(ssml).isZero();
      assertThat(Files.readString(complaints, StandardCharsets.UTF_8)).as(ssml).isBlank();
    }
  }

  private static Rewrite rewrite(String channel, String locale, String draft) {
    return English.engine()
        .rewrite(RewriteRequest.of(draft, channel, Locale.forLanguageTag(locale)));
  }
}

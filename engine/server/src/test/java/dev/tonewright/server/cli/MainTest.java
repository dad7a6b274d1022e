package dev.tonewright.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tonewright.LanguagePack;
import dev.tonewright.server.ThirdLanguagePack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final String DRAFT = "Hey Sam, we cant refund this yet 😀. Thank you.";

  @TempDir private Path dir;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(boolean terminal, byte[] in, String... args) {
    return Main.run(
        new Terminal(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal),
        args);
  }

  private int run(String in, String... args) {
    return run(false, in.getBytes(StandardCharsets.UTF_8), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDraftFromAFileIsRewritten() throws IOException {
    Path file = Files.writeString(dir.resolve("draft.txt"), "\uFEFF" + DRAFT + "\r\n");

    assertThat(run("", "rewrite", "--channel", "email", "--locale", "en-GB", file.toString()))
        .isZero();
    assertThat(out())
        .contains("refund this yet")
        .doesNotContain("😀")
        .endsWith("\n")
        .doesNotContain("\uFEFF");
    assertThat(out()).doesNotContain("\u001b");
    assertThat(err()).isEmpty();
  }

  @Test
  void aTerminalIsShownTheChangesAndTheirReasons() {
    assertThat(
            run(true, DRAFT.getBytes(StandardCharsets.UTF_8), "rewrite", "-c", "email", "-l", "en"))
        .isZero();
    assertThat(out()).contains("\u001b[32m+");
  }

  @Test
  void jsonIsTheWholeAnswer() {
    assertThat(
            run(
                DRAFT,
                "rewrite",
                "--json",
                "--channel=chat",
                "--locale=en-US",
                "--adjust=formality=+20,warmth=-20",
                "--turn=first",
                "--agent-name=Jules",
                "--customer-given-name=Robin",
                "--offsets=utf8"))
        .isZero();
    JsonObject answer = JsonParser.parseString(out()).getAsJsonObject();

    assertThat(answer.keySet()).contains("text", "segments", "before", "after", "room", "target");
    byte[] draft = DRAFT.getBytes(StandardCharsets.UTF_8);
    JsonArray edits = answer.has("edits") ? answer.getAsJsonArray("edits") : new JsonArray();
    for (JsonElement edit : edits) {
      for (JsonElement each : edit.getAsJsonObject().getAsJsonArray("changes")) {
        JsonObject change = each.getAsJsonObject();
        int start = change.get("start").getAsInt();
        int end = change.get("end").getAsInt();
        assertThat(new String(draft, start, end - start, StandardCharsets.UTF_8))
            .isEqualTo(change.has("before") ? change.get("before").getAsString() : "");
      }
    }
  }

  @Test
  void aFirstReplyTakesUpWhatTheCustomerWrote() {
    assertThat(
            run(
                "I have sent a new one today.",
                "rewrite",
                "--channel=email",
                "--locale=en-GB",
                "--turn=first",
                "--returning",
                "--customer-message=My order arrived damaged."))
        .isZero();
    assertThat(out())
        .contains(
            "Thank you for getting back to us. I am sorry to hear that your order arrived damaged."
                + " I have sent a new one today.");
  }

  @Test
  void manyDraftsAreAnsweredInOrderAndOneBadLineDoesNotStopThem() {
    StringBuilder lines = new StringBuilder();
    int count = 120;
    for (int i = 0; i < count; i++) {
      lines.append(
          i % 10 == 7
              ? "{\"requestId\": \"" + i + "\", \"text\": 7"
              : i % 10 == 4
                  ? "{\"requestId\": \"" + i + "\", \"text\": \"\", \"channel\": \"email\"}"
                  : "{\"requestId\": \""
                      + i
                      + "\", \"text\": \""
                      + "Thanks for your order. ".repeat(1 + i % 9)
                      + "Line\\u2028end.\", \"channel\": \"email\", \"locale\": \"en-GB\"}");
      lines.append(i + 1 < count ? "\n" : "");
    }

    assertThat(run(lines.toString(), "rewrite", "--jsonl")).isEqualTo(1);
    assertThat(err()).isEmpty();
    // Any line separator that a reader may split at, as Python's splitlines does.
    List<String> answers = new ArrayList<>(List.of(out().split("[\\n\\r\\u0085\\u2028\\u2029]")));
    assertThat(answers).hasSize(count);
    for (int i = 0; i < count; i++) {
      JsonObject answer = JsonParser.parseString(answers.get(i)).getAsJsonObject();
      assertThat(answer.has("error")).as("line %d", i).isEqualTo(i % 10 == 7 || i % 10 == 4);
      assertThat(answer.get("requestId").getAsString()).isEqualTo("" + i);
      if (answer.has("error")) {
        JsonObject error = answer.getAsJsonObject("error");
        assertThat(error.get("code").getAsInt()).isEqualTo(3);
        assertThat(error.get("message").getAsString()).startsWith("line " + (i + 1) + ": ");
      }
    }
  }

  @Test
  void goodLinesAloneEndWell() {
    String line = "{\"text\": \"Thank you.\", \"locale\": \"en\"}\r\n";

    assertThat(run(line + line, "measure", "--jsonl")).isZero();
    assertThat(out().lines()).hasSize(2).allMatch(answer -> answer.contains("\"tone\""));
  }

  @Test
  void noLinesGiveNoLines() {
    assertThat(run("", "rewrite", "--jsonl")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void aLineThatIsNotUtf8AnswersWithAnError() {
    byte[] bytes = "{\"text\": \"_\", \"locale\": \"en\"}\n".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xED;

    assertThat(run(false, bytes, "measure", "--jsonl")).isEqualTo(1);
    assertThat(out()).contains("not UTF-8");
  }

  @Test
  void aDraftWithAnUnpairedSurrogateIsRefused() {
    byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

    assertThat(run(false, surrogate, "rewrite", "-c", "email", "-l", "en")).isEqualTo(1);
    assertThat(err()).contains("UTF-8");
    assertThat(out()).isEmpty();
  }

  @Test
  void aRefusalIsToldOnStandardError() {
    assertThat(run(DRAFT, "rewrite", "-c", "fax", "-l", "en")).isEqualTo(1);
    assertThat(err()).contains("channel \"fax\" does not exist", "email").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @Test
  void aWrongCommandLineIsStatusTwo() {
    assertThat(run(DRAFT, "rewrite", "--locale", "en")).isEqualTo(2);
    assertThat(err()).contains("--channel", "tonewright rewrite --help");
    assertThat(run(DRAFT, "rewrite", "--turn", "sideways")).isEqualTo(2);
    assertThat(run(DRAFT, "dance")).isEqualTo(2);
  }

  @Test
  void aMistypedOptionOrCommandIsToldTheNearest() {
    assertThat(run(DRAFT, "rewrite", "--chanel", "email", "--locale", "en")).isEqualTo(2);
    assertThat(err()).contains("--chanel", "--channel");
    assertThat(run(DRAFT, "rewirte")).isEqualTo(2);
    assertThat(err()).contains("Did you mean: tonewright rewrite");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(run("", "rewrite", "-c", "email", "-l", "en", "/no/such/file")).isEqualTo(1);
    assertThat(err()).contains("/no/such/file");
  }

  @Test
  void measuringPrintsTheFourDials() {
    assertThat(run(DRAFT, "measure", "--locale", "en-GB")).isZero();
    assertThat(out().lines())
        .hasSize(4)
        .allMatch(line -> line.matches("(formality|length|directness|warmth) +\\d+\\.\\d"));
  }

  @Test
  void theBundledProfilesPassTheirCheck() {
    assertThat(run("", "profiles", "check")).as(err()).isZero();
    assertThat(out()).containsPattern("^\\d+ profiles checked, with \\d+ examples; \\d+ cards");
  }

  @Test
  void anExampleThatDoesNotComeOutIsToldWithItsPlace() throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    Files.writeString(
        dir.resolve("brands/wrong.yml"),
        "owner: test\nsource: a test\nexamples:\n  - draft: Thank you.\n"
            + "    reply: This is never what comes out.\n");

    assertThat(run("", "profiles", "check", dir.toString())).isEqualTo(1);
    assertThat(err()).containsPattern("wrong\\.yml:\\d+:\\d+: ");
  }

  @Test
  void aCardThatDoesNotExistIsToldWithItsPlace() throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    Files.writeString(
        dir.resolve("brands/old.yml"),
        "owner: test\nsource: a test\ncards:\n"
            + "  off: [formula.of-old, formula.*, repair.spelling]\n");

    assertThat(run("", "profiles", "check", dir.toString())).isEqualTo(1);
    assertThat(err()).containsPattern("old\\.yml:4:9: card \"formula\\.of-old\"").hasLineCount(1);
  }

  @Test
  void noticesOfAPlainRewriteStandOnStandardError() {
    assertThat(run(DRAFT, "rewrite", "-c", "email", "-l", "en-GB", "--disable", "verb.nil"))
        .isZero();
    assertThat(err()).contains("UNKNOWN_RULE: ", "verb.nil").hasLineCount(1);
    assertThat(run(DRAFT, "rewrite", "-c", "email", "-l", "en-GB", "--disable", "repair.spelling"))
        .isZero();
    assertThat(err()).hasLineCount(1);
  }

  @Test
  void whatIsRefusedOrWithheldAndDoesNotExistIsTold() {
    String line =
        "{\"text\": \"Thank you. we cant refund this yet.\", \"channel\": \"email\","
            + " \"locale\": \"en-GB\", %s}\n";
    String first = line.formatted("\"turn\": \"UNKNOWN\"");
    assertThat(run(first, "rewrite", "--jsonl")).isZero();
    JsonArray edits = JsonParser.parseString(out()).getAsJsonObject().getAsJsonArray("edits");
    JsonObject edit = edits.get(0).getAsJsonObject();
    out.reset();

    String known =
        "\"withhold\": [%s], \"refused\": [{\"ruleId\": %s, \"before\": \"zz\"}]"
            .formatted(edit.get("id"), edit.get("ruleId"));
    String unknown =
        "\"withhold\": [\"0123456789abcdef\"], \"refused\": [{\"ruleId\": \"verb.nil\"}]";
    assertThat(run(line.formatted(known) + line.formatted(unknown), "rewrite", "--jsonl")).isZero();
    List<String> answers = out().lines().toList();
    assertThat(answers.get(0)).doesNotContain("UNKNOWN_");
    assertThat(answers.get(1))
        .contains("\"UNKNOWN_RULE\"", "refuses an edit of the rule “verb.nil”")
        .contains("\"UNKNOWN_EDIT\"", "“0123456789abcdef”");
  }

  @Test
  void aLineThatIsNoRequestKeepsItsId() {
    String line = "{\"requestId\": \"a7\", \"text\": \"Thank you.\", \"turn\": \"SECOND\"}\n";

    assertThat(run(line, "rewrite", "--jsonl")).isEqualTo(1);
    JsonObject answer = JsonParser.parseString(out()).getAsJsonObject();
    assertThat(answer.get("requestId").getAsString()).isEqualTo("a7");
    assertThat(answer.getAsJsonObject("error").get("message").getAsString())
        .contains("turn is \"SECOND\"", "FOLLOW_UP");
  }

  @Test
  void aLineWithAnUnknownFieldKeepsItsId() {
    String line = "{\"chanel\": \"email\", \"text\": \"Thank you.\", \"requestId\": \"a8\"}\n";

    assertThat(run("\n" + line, "rewrite", "--jsonl")).isEqualTo(1);
    JsonObject answer = JsonParser.parseString(out().lines().toList().get(1)).getAsJsonObject();
    assertThat(answer.get("requestId").getAsString()).isEqualTo("a8");
    assertThat(answer.getAsJsonObject("error").get("message").getAsString())
        .startsWith("line 2: ")
        .contains("has no field \"chanel\"");
  }

  @Test
  void aLineThatIsNoJsonIsToldWhereItBreaks() {
    String good = "{\"text\": \"Thank you.\", \"locale\": \"en\"}\n";

    assertThat(run(good + "{\"text\": \"Thank you.\"; }\n", "measure", "--jsonl")).isEqualTo(1);
    assertThat(out()).contains("line 2: ", "in JSON (line 2, column 23)");
  }

  @Test
  void aBrokenProfileIsToldWithItsPlace() throws IOException {
    Files.createDirectories(dir.resolve("channels"));
    Files.writeString(dir.resolve("channels/email.yml"), "dails:\n  formality: 30\n");

    assertThat(run("", "profiles", "check", dir.toString())).isEqualTo(1);
    assertThat(err()).containsPattern("email\\.yml:\\d+:\\d+: .*dails");
  }

  @Test
  void aBrokenCardFileIsToldWithItsPlaceByEveryCommand() throws IOException {
    Path languages = Files.createDirectories(dir.resolve("profiles/languages"));
    Files.writeString(languages.resolve("xx.yml"), "owner: a test\nsource: a test\n");
    Path services = Files.createDirectories(dir.resolve("pack/META-INF/services"));
    Files.writeString(
        services.resolve(LanguagePack.class.getName()),
        ThirdLanguagePack.Misprinted.class.getName());
    String profiles = "--profiles=" + dir.resolve("profiles");
    String line = "{\"text\": \"Moi.\", \"channel\": \"email\", \"locale\": \"xx\"}";
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] pack = {dir.resolve("pack").toUri().toURL()};
    try (URLClassLoader with = new URLClassLoader(pack, before)) {
      thread.setContextClassLoader(with);
      assertThat(run("Moi.", "rewrite", "-c=email", "-l=xx", profiles)).isEqualTo(1);
      assertThat(run("Moi.", "measure", "-l=xx", profiles)).isEqualTo(1);
      assertThat(run(line, "rewrite", "--jsonl", profiles)).isEqualTo(1);
    } finally {
      thread.setContextClassLoader(before);
    }

    assertThat(err().lines())
        .hasSize(3)
        .allMatch(told -> told.matches("tonewright: scales/third\\.yml:\\d+:\\d+: .*dail.*"));
    assertThat(out()).isEmpty();
  }

  @Test
  void anEffectiveProfileShowsItsSources() {
    assertThat(run("", "profiles", "show", "--channel", "email", "--locale", "en-GB")).isZero();
    assertThat(out()).containsPattern("dials\\.directness +\\d+ .*email\\.yml:\\d+.*GB\\.yml:\\d+");
  }

  @Test
  void aProfileOfNoRegionIsRefused() {
    assertThat(run("", "profiles", "show", "-c", "email", "-l", "en-ZZ")).isEqualTo(1);
    assertThat(err()).contains("locale has the region \"ZZ\": expected");
    assertThat(run("", "profiles", "show", "-c", "email", "-l", "en_GB")).isEqualTo(1);
    assertThat(err()).contains("locale \"en_GB\" is malformed: expected");
    assertThat(out()).isEmpty();
  }

  @Test
  void everyCommandHelps() {
    for (String command : List.of("rewrite", "measure", "serve", "profiles", "keys")) {
      assertThat(run("", command, "--help")).isZero();
      assertThat(out()).contains("Usage: tonewright " + command);
    }
  }

  @Test
  void aNewKeyIsShownApartFromItsHash() {
    assertThat(run("", "keys", "new", "--name", "desk", "--roles", "Rewrite,TUNE")).isZero();

    assertThat(err()).startsWith("tw_").hasLineCount(1);
    assertThat(out())
        .contains("name: \"desk\"", "roles: [rewrite, tune]")
        .containsPattern("keys: \\[\"sha256:[0-9a-f]{64}\"]")
        .doesNotContain(err().strip());
  }
}

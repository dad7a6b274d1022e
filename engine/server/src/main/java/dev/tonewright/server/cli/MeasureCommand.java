package dev.tonewright.server.cli;

import dev.tonewright.server.JsonText;
import dev.tonewright.server.Limits;
import dev.tonewright.server.ToneCalls;
import dev.tonewright.text.Markup;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tonewright measure}. */
@Command(
    name = "measure",
    description = "Measures the tone of a text, or of a JSON-lines file of texts.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MeasureCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-l", "--locale"},
      paramLabel = "L",
      description = "The text's language, such as en-GB.")
  private Optional<String> locale = Optional.empty();

  @Option(
      names = "--markup",
      paramLabel = "M",
      defaultValue = "PLAIN_TEXT",
      description = "The text's notation: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Markup markup = Markup.PLAIN_TEXT;

  @Option(names = "--json", description = "Print the whole answer, evidence included, as JSON.")
  private boolean json;

  @Option(
      names = "--jsonl",
      description =
          "Read one MeasureRequest in JSON a line and print one MeasureResponse a line, in order; a"
              + " line that fails answers with \"error\".")
  private boolean jsonl;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Folder of channel profiles. Default: the bundled ones.")
  private Optional<Path> profiles = Optional.empty();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The text or the requests, UTF-8. Default: standard input.")
  private Optional<Path> file = Optional.empty();

  MeasureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return jsonl ? manyTexts() : oneText();
  }

  private int oneText() {
    String tag = RewriteOptions.required(spec.commandLine(), "--locale", locale);
    MeasureRequest request =
        MeasureRequest.newBuilder()
            .setText(Drafts.read(file, terminal))
            .setLocale(tag)
            .setMarkup(RewriteRequest.Markup.valueOf(markup.name()))
            .build();
    MeasureResponse response = Engines.load(profiles, Limits.DEFAULT).measure(request);
    if (json) {
      terminal.out().println(JsonText.pretty(response));
    } else {
      Tone tone = response.getTone();
      terminal.out().print(dial("formality", tone.getFormality()));
      terminal.out().print(dial("length", tone.getLength()));
      terminal.out().print(dial("directness", tone.getDirectness()));
      terminal.out().print(dial("warmth", tone.getWarmth()));
    }
    return 0;
  }

  private int manyTexts() throws IOException {
    try (InputStream in = Drafts.open(file, terminal)) {
      ToneCalls calls = Engines.load(profiles, Limits.DEFAULT);
      JsonLines lines = new JsonLines(new LineAnswers(calls)::measure, new Progress(terminal));
      return lines.run(in, terminal.out()).failed() > 0 ? 1 : 0;
    }
  }

  private static String dial(String name, double value) {
    return String.format(Locale.ROOT, "%-10s %5.1f%n", name, value);
  }
}

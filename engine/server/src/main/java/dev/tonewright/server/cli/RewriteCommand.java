package dev.tonewright.server.cli;

import dev.tonewright.server.JsonText;
import dev.tonewright.server.Limits;
import dev.tonewright.server.ToneCalls;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tonewright rewrite}. */
@Command(
    name = "rewrite",
    description = "Rewrites one draft, or a JSON-lines file of requests.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RewriteCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private RewriteOptions options;

  @Option(names = "--json", description = "Print the whole answer as JSON.")
  private boolean json;

  @Option(
      names = "--jsonl",
      description =
          "Read one RewriteRequest in JSON a line and print one RewriteResponse a line, in order; a"
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
      description = "The draft or the requests, UTF-8. Default: standard input.")
  private Optional<Path> file = Optional.empty();

  RewriteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return jsonl ? manyDrafts() : oneDraft();
  }

  private int oneDraft() {
    // The options first: they are checked before anything is loaded or read.
    options.request("", spec.commandLine());
    RewriteRequest request = options.request(Drafts.read(file, terminal), spec.commandLine());
    ToneCalls calls = Engines.load(profiles, Limits.DEFAULT);
    if (json) {
      terminal.out().println(JsonText.pretty(calls.rewrite(request)));
    } else {
      // The report counts as Java does, whatever unit was asked for.
      RewriteResponse response =
          calls.rewrite(request.toBuilder().setOffsets(RewriteRequest.Offsets.UTF16).build());
      terminal.out().print(response.getText());
      if (!response.getText().endsWith("\n")) {
        terminal.out().print('\n');
      }
      if (terminal.outIsTerminal()) {
        new ChangeReport(terminal.out()).print(request.getText(), response);
      } else {
        response
            .getNoticesList()
            .forEach(n -> terminal.err().println(n.getCode() + ": " + n.getMessage()));
      }
    }
    return 0;
  }

  private int manyDrafts() throws IOException {
    try (InputStream in = Drafts.open(file, terminal)) {
      ToneCalls calls = Engines.load(profiles, Limits.DEFAULT);
      JsonLines lines = new JsonLines(new LineAnswers(calls)::rewrite, new Progress(terminal));
      return lines.run(in, terminal.out()).failed() > 0 ? 1 : 0;
    }
  }
}

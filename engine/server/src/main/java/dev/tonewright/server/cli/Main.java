package dev.tonewright.server.cli;

import dev.tonewright.card.CardException;
import dev.tonewright.server.CallFailure;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code tonewright} command. */
@Command(
    name = "tonewright",
    description = "Rewrites the tone of customer-support replies.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:done",
      " 1:the request, a line of a JSON-lines file, or a profile is in error",
      " 2:the command line is wrong"
    })
public final class Main {

  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.system();
    System.setErr(terminal.err());
    int status = run(terminal, args);
    terminal.out().flush();
    System.exit(status);
  }

  /** Runs a command on the given streams. */
  static int run(Terminal terminal, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new RewriteCommand(terminal))
            .addSubcommand(new MeasureCommand(terminal))
            .addSubcommand(new ServeCommand())
            .addSubcommand(new ProfilesCommand(terminal))
            .addSubcommand(new KeysCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpLongOptionsMaxWidth(30)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()));
    line.setParameterExceptionHandler(
        (mistake, given) -> {
          CommandLine command = mistake.getCommandLine();
          command.getErr().println("tonewright: " + mistake.getMessage());
          UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
          command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
          return CommandLine.ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler((fault, command, parsed) -> report(fault, terminal));
    return line.execute(args);
  }

  private static int report(Exception fault, Terminal terminal) {
    if (fault instanceof CommandFailure
        || fault instanceof CallFailure
        || fault instanceof CardException) {
      terminal.err().println("tonewright: " + fault.getMessage());
      return 1;
    }
    // Its message may hold text of a draft; where it happened does not.
    terminal.err().println("tonewright: failed with " + fault.getClass().getName());
    for (StackTraceElement frame : fault.getStackTrace()) {
      terminal.err().println("\tat " + frame);
    }
    return 1;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}

package dev.tonewright.server.cli;

import dev.tonewright.profile.EffectiveProfile;
import dev.tonewright.profile.Origin;
import dev.tonewright.profile.UnknownProfileException;
import dev.tonewright.server.ToneCalls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tonewright profiles}. */
@Command(
    name = "profiles",
    description = "Checks and shows channel profiles.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ProfilesCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  ProfilesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing command: check or show");
  }

  @Command(
      name = "check",
      description = "Validates every profile and rule and runs their examples.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description =
                  "Folder of channel profiles, laid over the bundled ones. Default: the bundled"
                      + " ones.")
          Optional<Path> dir) {
    if (dir.isPresent() && !Files.isDirectory(dir.get())) {
      throw new CommandFailure(dir.get() + " is no folder: expected a folder of profiles");
    }
    ProfileCheck.Report report = ProfileCheck.of(dir);
    report.problems().forEach(terminal.err()::println);
    if (report.problems().isEmpty()) {
      terminal.out().println(report.summary());
    }
    return report.problems().isEmpty() ? 0 : 1;
  }

  @Command(
      name = "show",
      description = "Shows the effective profile, with where each value came from.",
      mixinStandardHelpOptions = true)
  int show(
      @Option(
              names = {"-c", "--channel"},
              required = true,
              paramLabel = "C",
              description = "Channel.")
          String channel,
      @Option(
              names = {"-l", "--locale"},
              required = true,
              paramLabel = "L",
              description = "Language and the reader's region, such as en-GB.")
          String tag,
      @Option(
              names = {"-b", "--brand"},
              paramLabel = "B",
              description = "Brand.")
          Optional<String> brand,
      @Option(
              names = "--profiles",
              paramLabel = "DIR",
              description = "Folder of channel profiles, laid over the bundled ones.")
          Optional<Path> dir) {
    EffectiveProfile profile;
    try {
      Locale locale = ToneCalls.locale(tag);
      profile = Engines.profiles(dir).effective(channel, locale, brand);
    } catch (UnknownProfileException e) {
      throw new CommandFailure(e.getMessage());
    }
    print(profile);
    return 0;
  }

  private void print(EffectiveProfile profile) {
    List<EffectiveProfile.Setting> settings = profile.settings();
    int keys = settings.stream().mapToInt(s -> s.key().length()).max().orElse(0);
    int values = settings.stream().mapToInt(s -> s.value().length()).max().orElse(0);
    for (EffectiveProfile.Setting setting : settings) {
      String origins =
          setting.origins().size() == 1
              ? setting.origins().get(0).toString()
              : setting.origins().stream()
                  .map(ProfilesCommand::summand)
                  .collect(Collectors.joining(", "));
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%-" + keys + "s  %-" + Math.max(1, Math.min(values, 40)) + "s  %s%n",
              setting.key(),
              setting.value(),
              origins);
    }
    terminal.out().printf(Locale.ROOT, "revision %s%n", profile.revision());
  }

  private static String summand(Origin origin) {
    return origin.written() + " " + origin;
  }
}

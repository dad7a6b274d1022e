package dev.tonewright.server.cli;

import dev.tonewright.server.access.ApiKey;
import dev.tonewright.server.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tonewright keys}. */
@Command(
    name = "keys",
    description = "API keys for callers of the service.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class KeysCommand {

  private final Terminal terminal;

  KeysCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "new",
      description = {
        "Makes a key: the key itself on standard error, for the caller, and what the file of"
            + " callers (access.callers) holds of it on standard output.",
        "The key is stored nowhere."
      },
      mixinStandardHelpOptions = true)
  int create(
      @Option(names = "--name", required = true, paramLabel = "NAME", description = "Who calls.")
          String name,
      @Option(
              names = "--roles",
              required = true,
              split = ",",
              paramLabel = "ROLE",
              description = "What the caller may do: ${COMPLETION-CANDIDATES}.")
          List<Role> roles) {
    ApiKey key = ApiKey.random();
    terminal.err().println(key.key());
    terminal
        .out()
        .printf(
            "  - name: \"%s\"%n    roles: [%s]%n    keys: [\"%s\"]%n",
            name.replaceAll("[\"\\\\\\p{Cc}]", ""),
            roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")),
            key.hash());
    return 0;
  }
}

package dev.tonewright.benchmark;

import java.util.Arrays;
import java.util.List;

/** What was said behind the name of a command: {@code --name value}. */
record Options(List<String> arguments) {

  Options(String[] arguments) {
    this(Arrays.asList(arguments));
  }

  /** The value behind a name, or another where the name was not given. */
  String of(String name, String otherwise) {
    int at = arguments.indexOf(name);
    return at < 0 || at + 1 == arguments.size() ? otherwise : arguments.get(at + 1);
  }
}

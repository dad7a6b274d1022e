package dev.tonewright.server.cli;

import java.io.PrintStream;

/** A line on a terminal that counts; silent where nobody watches. */
final class Progress {

  private static final long EVERY_NANOS = 200_000_000L;

  private final Terminal terminal;
  private long next = System.nanoTime() + EVERY_NANOS;
  private boolean shown;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  void at(long lines, long failed) {
    if (terminal.errIsTerminal() && System.nanoTime() >= next) {
      next = System.nanoTime() + EVERY_NANOS;
      shown = true;
      show(lines, failed, "\r");
    }
  }

  void done(long lines, long failed) {
    if (shown) {
      show(lines, failed, "\r");
      terminal.err().println();
    }
  }

  private void show(long lines, long failed, String before) {
    PrintStream err = terminal.err();
    err.print(before + lines + " lines" + (failed > 0 ? ", " + failed + " failed" : ""));
    err.flush();
  }
}

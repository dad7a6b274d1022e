package dev.tonewright.server.cli;

/** A command that cannot go on; its message is for the person who typed it. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message, null, false, false);
  }
}

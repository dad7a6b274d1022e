package dev.tonewright.profile;

/**
 * Why a profile file is refused.
 *
 * @param path the file as its reader would open it
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param message names the value and what was expected
 */
public record ProfileProblem(String path, int line, int column, String message) {

  /** {@code path:line:column: message}, as editors and terminals link it. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": " + message;
  }
}

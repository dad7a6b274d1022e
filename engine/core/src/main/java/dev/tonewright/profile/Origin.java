package dev.tonewright.profile;

/**
 * Where a value was written.
 *
 * @param file the file as its reader would open it
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param written the value as it stands there: {@code 68}, {@code -5}, {@code off}
 */
public record Origin(String file, int line, int column, String written) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

package dev.tonewright.profile;

/**
 * The text of a profile file.
 *
 * @param path relative to the profiles' folder, with slashes: {@code channels/email.yml}
 * @param shown the path that a reader would open
 */
record SourceText(String path, String shown, String text) {}

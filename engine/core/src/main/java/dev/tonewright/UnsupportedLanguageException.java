package dev.tonewright;

import java.util.Collection;
import java.util.List;

/** A language for which no pack is installed. */
public final class UnsupportedLanguageException extends RuntimeException {

  private final String language;
  private final List<String> installed;

  public UnsupportedLanguageException(String language, Collection<String> installed) {
    super(
        "no language pack for \""
            + language
            + "\"; installed: "
            + String.join(", ", installed.stream().sorted().toList()));
    this.language = language;
    this.installed = installed.stream().sorted().toList();
  }

  public String language() {
    return language;
  }

  public List<String> installed() {
    return installed;
  }
}

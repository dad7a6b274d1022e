package dev.tonewright.server.config;

import java.util.List;

/** A configuration that cannot be used; says all that is wrong with it, one problem a line. */
public final class InvalidConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidConfigurationException(List<String> problems) {
    super(String.join("\n", problems));
  }
}

package dev.tonewright.server.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A new API key: 256 random bits, so that a plain hash of it cannot be reversed by guessing.
 *
 * @param key what the caller sends; shown once and stored nowhere
 * @param hash what the callers' file holds
 */
public record ApiKey(String key, String hash) {

  private static final String PREFIX = "tw_";

  /** A key that nobody has. */
  public static ApiKey random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return of(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A key that exists. */
  static ApiKey of(String key) {
    return new ApiKey(key, "sha256:" + HexFormat.of().formatHex(Callers.sha256(key)));
  }

  @Override
  public String toString() {
    return "ApiKey[" + hash + "]";
  }
}

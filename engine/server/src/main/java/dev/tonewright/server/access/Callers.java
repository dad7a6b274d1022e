package dev.tonewright.server.access;

import dev.tonewright.profile.Nearest;
import dev.tonewright.server.config.InvalidConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The callers that a file names: their keys, hashed, their certificates and their roles. */
final class Callers {

  private static final List<String> KEYS = List.of("name", "roles", "keys", "certificates");
  private static final String HASH = "sha256:";

  private final List<Caller> callers;

  private record Caller(Identity identity, List<byte[]> hashes, List<X500Principal> subjects) {}

  private Callers(List<Caller> callers) {
    this.callers = callers;
  }

  /**
   * Reads the file.
   *
   * @throws InvalidConfigurationException where it is no list of callers
   */
  static Callers read(Path file) throws IOException {
    Object root;
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file.toString()).setMaxAliasesForCollections(0).build();
      root = new Load(settings).loadFromString(Files.readString(file));
    } catch (YamlEngineException e) {
      throw problem(file, "is not valid YAML");
    }
    if (!(root instanceof Map<?, ?> map) || !(map.get("callers") instanceof List<?> list)) {
      throw problem(file, "has no list \"callers\"");
    }
    List<Caller> callers = new ArrayList<>();
    for (Object entry : list) {
      callers.add(caller(file, entry));
    }
    return new Callers(callers);
  }

  private static Caller caller(Path file, Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      throw problem(file, "has a caller that is no mapping");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw problem(
            file, "has an unknown key \"" + key + "\": " + Nearest.hint(String.valueOf(key), KEYS));
      }
    }
    if (!(map.get("name") instanceof String name) || name.isBlank()) {
      throw problem(file, "has a caller without a name");
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String role : strings(file, name, map.get("roles"))) {
      roles.add(
          Role.ofKey(role)
              .orElseThrow(
                  () ->
                      problem(
                          file,
                          "gives "
                              + name
                              + " the role \""
                              + role
                              + "\": expected "
                              + Role.keys())));
    }
    List<byte[]> hashes = new ArrayList<>();
    for (String key : strings(file, name, map.get("keys"))) {
      hashes.add(hash(file, name, key));
    }
    List<X500Principal> subjects = new ArrayList<>();
    for (String subject : strings(file, name, map.get("certificates"))) {
      try {
        subjects.add(new X500Principal(subject));
      } catch (IllegalArgumentException e) {
        throw problem(
            file, "has a certificate of " + name + " that is no name such as CN=desk,O=Example");
      }
    }
    return new Caller(new Identity(name, roles), hashes, subjects);
  }

  private static List<String> strings(Path file, String name, Object value) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw problem(file, "has a value of " + name + " that is no list");
    }
    return list.stream().map(String::valueOf).toList();
  }

  private static byte[] hash(Path file, String name, String key) {
    try {
      byte[] hash = HexFormat.of().parseHex(key.substring(HASH.length()));
      if (key.startsWith(HASH) && hash.length == 32) {
        return hash;
      }
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      // Told below, without the value: it may be a key that was not hashed.
    }
    throw problem(
        file,
        "has a key of " + name + " that is no hash: expected sha256: and 64 hexadecimal digits");
  }

  private static InvalidConfigurationException problem(Path file, String problem) {
    return new InvalidConfigurationException(List.of(file + " " + problem));
  }

  /** Whose key this is. Takes the same time whichever key it is and however much of it is right. */
  Optional<Identity> ofKey(String key) {
    byte[] asked = sha256(key);
    Optional<Identity> found = Optional.empty();
    for (Caller caller : callers) {
      for (byte[] hash : caller.hashes) {
        if (MessageDigest.isEqual(hash, asked)) {
          found = Optional.of(caller.identity);
        }
      }
    }
    return found;
  }

  /** Whose certificate this is; the handshake has verified it. */
  Optional<Identity> ofCertificate(X509Certificate certificate) {
    X500Principal subject = certificate.getSubjectX500Principal();
    return callers.stream()
        .filter(caller -> caller.subjects.contains(subject))
        .map(Caller::identity)
        .findFirst();
  }

  static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.tonewright.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * A draft and the reply that a profile promises for it; the profile check runs it.
 *
 * @param channel the example's own, or the file's, or {@code email}
 * @param locale the example's own, or the file's, or {@code en}
 * @param brand the brand whose file it stands in
 */
public record ProfileExample(
    String draft,
    String reply,
    String channel,
    Locale locale,
    Optional<String> brand,
    Origin origin) {}

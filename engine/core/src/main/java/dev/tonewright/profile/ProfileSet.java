package dev.tonewright.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One revision of all profiles: immutable, its references checked. */
final class ProfileSet {

  private final Map<ProfileKind, SortedMap<String, ProfileFile>> files;
  private final String revision;

  private ProfileSet(Map<ProfileKind, SortedMap<String, ProfileFile>> files, String revision) {
    this.files = files;
    this.revision = revision;
  }

  /** Reads all sources; what is wrong is left out and added to the problems. */
  static ProfileSet read(Collection<SourceText> sources, List<ProfileProblem> problems) {
    Map<ProfileKind, SortedMap<String, ProfileFile>> files = new EnumMap<>(ProfileKind.class);
    for (ProfileKind kind : ProfileKind.values()) {
      files.put(kind, new TreeMap<>());
    }
    for (SourceText source : sources) {
      kind(source, problems)
          .ifPresent(
              kind -> {
                List<Written> values = ProfileReader.read(source, ProfileKeys.of(kind), problems);
                files
                    .get(kind)
                    .put(id(source), new ProfileFile(kind, id(source), source.shown(), values));
              });
    }
    ProfileSet set = new ProfileSet(files, hash(sources));
    set.checkReferences(problems);
    problems.sort(
        Comparator.comparing(ProfileProblem::path)
            .thenComparingInt(ProfileProblem::line)
            .thenComparingInt(ProfileProblem::column));
    return set;
  }

  private static Optional<ProfileKind> kind(SourceText source, List<ProfileProblem> problems) {
    String folder = source.path().substring(0, Math.max(0, source.path().indexOf('/')));
    Optional<ProfileKind> kind = ProfileKind.ofFolder(folder);
    String message = "";
    if (folder.isEmpty()) {
      message = "a profile lies in one of the folders " + ProfileKind.folders();
    } else if (kind.isEmpty()) {
      message = "folder \"" + folder + "\": expected one of " + ProfileKind.folders();
    } else if (!source.path().endsWith(".yml")) {
      message = "a profile's name ends in .yml";
    } else if (!kind.get().id().matcher(id(source)).matches()) {
      message = "id \"" + id(source) + "\": expected " + kind.get().id().pattern();
    }
    if (message.isEmpty()) {
      return kind;
    }
    problems.add(new ProfileProblem(source.shown(), 1, 1, message));
    return Optional.empty();
  }

  private static String id(SourceText source) {
    String path = source.path();
    int dot = path.lastIndexOf('.');
    return path.substring(path.indexOf('/') + 1, dot < 0 ? path.length() : dot);
  }

  private void checkReferences(List<ProfileProblem> problems) {
    Set<String> channels = files.get(ProfileKind.CHANNEL).keySet();
    for (SortedMap<String, ProfileFile> kind : files.values()) {
      for (ProfileFile file : kind.values()) {
        for (Written name : file.channelNames()) {
          if (!channels.contains(name.value())) {
            problems.add(
                problem(
                    name.origin(),
                    "channel \""
                        + name.value()
                        + "\" does not exist: "
                        + Nearest.hint(name.value(), channels)));
          }
        }
        if (file.like().isPresent() && isCircular(file)) {
          problems.add(
              problem(
                  file.top("like").orElseThrow().origin(),
                  "channel \""
                      + file.id()
                      + "\" is like itself, by way of "
                      + file.like().orElseThrow()));
        }
      }
    }
  }

  private static ProfileProblem problem(Origin origin, String message) {
    return new ProfileProblem(origin.file(), origin.line(), origin.column(), message);
  }

  private boolean isCircular(ProfileFile channel) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> next = Optional.of(channel.id());
    while (next.isPresent()) {
      if (!seen.add(next.get())) {
        return true;
      }
      next = find(ProfileKind.CHANNEL, next.get()).flatMap(ProfileFile::like);
    }
    return false;
  }

  private static String hash(Collection<SourceText> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sources.stream()
          .sorted(Comparator.comparing(SourceText::path))
          .forEach(
              source -> {
                digest.update(source.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
              });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Sixteen hexadecimal digits of the SHA-256 over all paths and texts. */
  String revision() {
    return revision;
  }

  List<String> ids(ProfileKind kind) {
    return List.copyOf(files.get(kind).keySet());
  }

  Optional<ProfileFile> find(ProfileKind kind, String id) {
    return Optional.ofNullable(files.get(kind).get(id));
  }

  /** Throws {@link UnknownProfileException} where the channel or the brand does not exist. */
  EffectiveProfile effective(String channel, Locale locale, Optional<String> brand) {
    Layering layering = new Layering();
    layers(channel, locale, brand).forEach(layering::lay);
    return new EffectiveProfile(channel, locale, brand, layering.settings(), revision);
  }

  /** The layers of one combination, the later ones over the earlier. */
  private List<List<Written>> layers(String channelId, Locale locale, Optional<String> brandId) {
    ProfileFile channel = require(ProfileKind.CHANNEL, "channel", channelId);
    Optional<ProfileFile> brand = brandId.map(id -> require(ProfileKind.BRAND, "brand", id));
    List<ProfileFile> lineage = lineage(channel);

    List<List<Written>> layers = new ArrayList<>();
    lineage.forEach(file -> layers.add(file.settings()));
    if (channel.alone()) {
      return layers;
    }
    List<ProfileFile> languages = languages(locale);
    Optional<ProfileFile> culture = find(ProfileKind.CULTURE, locale.getCountry());
    String side = culture.map(file -> file.side(locale.getLanguage())).orElse("native");

    languages.forEach(file -> layers.add(file.settings()));
    culture.ifPresent(file -> layers.add(file.settings(side)));
    for (ProfileFile language : languages) {
      lineage.forEach(file -> layers.add(language.settings("channels", file.id())));
    }
    for (ProfileFile file : lineage) {
      culture.ifPresent(c -> layers.add(c.settings(side, "channels", file.id())));
    }
    brand.ifPresent(file -> layers.add(file.settings()));
    for (ProfileFile file : lineage) {
      brand.ifPresent(b -> layers.add(b.settings("channels", file.id())));
    }
    return layers;
  }

  private ProfileFile require(ProfileKind kind, String name, String id) {
    return find(kind, id)
        .orElseThrow(() -> new UnknownProfileException(name, id, files.get(kind).keySet()));
  }

  /** The channels that a channel is like, the most general first, and the channel itself. */
  private List<ProfileFile> lineage(ProfileFile channel) {
    List<ProfileFile> lineage = new ArrayList<>();
    Optional<ProfileFile> next = Optional.of(channel);
    while (next.isPresent()) {
      lineage.add(0, next.get());
      next = next.get().like().flatMap(id -> find(ProfileKind.CHANNEL, id));
    }
    return lineage;
  }

  private List<ProfileFile> languages(Locale locale) {
    Locale.Builder tag = new Locale.Builder().setLanguage(locale.getLanguage());
    Set<String> ids = new LinkedHashSet<>();
    ids.add(tag.build().toLanguageTag());
    ids.add(tag.setScript(locale.getScript()).build().toLanguageTag());
    ids.add(tag.setScript("").setRegion(locale.getCountry()).build().toLanguageTag());
    ids.add(tag.setScript(locale.getScript()).build().toLanguageTag());
    List<ProfileFile> languages = new ArrayList<>();
    ids.forEach(id -> find(ProfileKind.LANGUAGE, id).ifPresent(languages::add));
    return languages;
  }

  /** Every place where a profile names a card. */
  List<Origin> cardNames() {
    return files.values().stream()
        .flatMap(kind -> kind.values().stream())
        .flatMap(file -> file.cardNames().stream())
        .toList();
  }

  /** The examples of every profile, in the order of kinds and ids. */
  List<ProfileExample> examples() {
    List<ProfileExample> examples = new ArrayList<>();
    for (SortedMap<String, ProfileFile> kind : files.values()) {
      for (ProfileFile file : kind.values()) {
        file.exampleFields().forEach(fields -> examples.add(example(file, fields)));
      }
    }
    return examples;
  }

  private static ProfileExample example(ProfileFile file, Map<String, Written> fields) {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("channel", file.kind() == ProfileKind.CHANNEL ? file.id() : "email");
    defaults.put(
        "locale",
        switch (file.kind()) {
          case LANGUAGE -> file.id();
          case CULTURE -> "en-" + file.id();
          case CHANNEL, BRAND -> "en";
        });
    fields.forEach((key, value) -> defaults.put(key, value.value()));
    return new ProfileExample(
        defaults.get("draft"),
        defaults.get("reply"),
        defaults.get("channel"),
        Locale.forLanguageTag(defaults.get("locale")),
        file.kind() == ProfileKind.BRAND ? Optional.of(file.id()) : Optional.empty(),
        fields.get("draft").origin());
  }
}

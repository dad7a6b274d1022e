package dev.tonewright.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * All profiles: the ones that ship, or those with a directory of one's own laid over them, file by
 * file. Files of a directory are looked at again at most once a second; a change that does not hold
 * together leaves the last good revision in force and is reported. Safe for use by many threads.
 */
public final class ProfileStore implements Profiles {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final int CACHED_TARGETS = 2_000;

  private final ProfileSources sources;
  private final Consumer<List<ProfileProblem>> listener;
  private final long lookEveryNanos;
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());
  private final Cache<Key, ToneTarget> targets =
      Caffeine.newBuilder().maximumSize(CACHED_TARGETS).build();
  private volatile State state;

  /** What is in force, and what was seen of the files when it was last looked at. */
  private record State(
      ProfileSet set, Map<String, SourceText> texts, Object stamp, List<ProfileProblem> problems) {}

  private record Key(String channel, Locale locale, Optional<String> brand, String revision) {}

  ProfileStore(
      ProfileSources sources, Consumer<List<ProfileProblem>> listener, Duration lookEvery) {
    this.sources = sources;
    this.listener = listener;
    this.lookEveryNanos = lookEvery.toNanos();
    List<ProfileProblem> problems = new ArrayList<>();
    try {
      Object stamp = sources.stamp();
      Map<String, SourceText> texts = sources.read(problems);
      ProfileSet set = ProfileSet.read(texts.values(), problems);
      if (!problems.isEmpty()) {
        throw new InvalidProfilesException(problems);
      }
      this.state = new State(set, texts, stamp, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("profiles cannot be read: " + e.getMessage(), e);
    }
  }

  /** The profiles that ship with Tonewright. */
  public static ProfileStore bundled() {
    return new ProfileStore(new BundledSources(), problems -> {}, LOOK_EVERY);
  }

  /**
   * A directory laid over the bundled profiles: a file replaces the bundled one of the same folder
   * and name.
   *
   * @throws InvalidProfilesException where they do not hold together
   * @throws UncheckedIOException where the directory cannot be read
   */
  public static ProfileStore of(Path dir) {
    return of(dir, problems -> {});
  }

  /**
   * As {@link #of(Path)}.
   *
   * @param listener told what is wrong whenever a change is refused, and told nothing (an empty
   *     list) when all is well again; called by the thread that noticed
   */
  public static ProfileStore of(Path dir, Consumer<List<ProfileProblem>> listener) {
    return new ProfileStore(over(dir), listener, LOOK_EVERY);
  }

  /** Everything that is wrong with a directory of profiles, laid over the bundled ones. */
  public static List<ProfileProblem> check(Path dir) {
    return check(over(dir));
  }

  static ProfileSources over(Path dir) {
    return new OverlaidSources(new BundledSources(), new DirectorySources(dir));
  }

  @Override
  public ToneTarget target(RewriteRequest request, Tone before) {
    ProfileSet set = current().set();
    Locale locale = TargetCompiler.relevant(request.locale());
    ToneTarget profile =
        targets.get(
            new Key(request.channel(), locale, request.brand(), set.revision()),
            key -> TargetCompiler.compile(set.effective(key.channel(), key.locale(), key.brand())));
    return TargetCompiler.request(profile, request, before);
  }

  /**
   * What holds for a combination, and where each value was written.
   *
   * @throws UnknownProfileException where the channel or brand does not exist
   */
  public EffectiveProfile effective(String channel, Locale locale, Optional<String> brand) {
    return current().set().effective(channel, TargetCompiler.relevant(locale), brand);
  }

  /** Ids of the channels, sorted. */
  public List<String> channels() {
    return current().set().ids(ProfileKind.CHANNEL);
  }

  /** BCP 47 tags of the languages that have a profile, sorted. */
  public List<String> languages() {
    return current().set().ids(ProfileKind.LANGUAGE);
  }

  /** Regions that have a profile, sorted. */
  public List<String> cultures() {
    return current().set().ids(ProfileKind.CULTURE);
  }

  /** Ids of the brands, sorted. */
  public List<String> brands() {
    return current().set().ids(ProfileKind.BRAND);
  }

  public String revision() {
    return current().set().revision();
  }

  @Override
  public Optional<String> inForce() {
    return Optional.of(revision());
  }

  /** The examples that the profiles in force promise. */
  public List<ProfileExample> examples() {
    return current().set().examples();
  }

  /**
   * Every place where a profile in force names a card, or a family such as {@code formula.*}, as
   * {@link Origin#written}. Which cards exist is for the language packs to say.
   */
  public List<Origin> cardNames() {
    return current().set().cardNames();
  }

  /** Why the files as they are now are not in force; empty where they are. */
  public List<ProfileProblem> problems() {
    return current().problems();
  }

  /** Reads all files as they are now and says everything that is wrong with them. */
  public List<ProfileProblem> check() {
    return check(sources);
  }

  private static List<ProfileProblem> check(ProfileSources sources) {
    List<ProfileProblem> problems = new ArrayList<>();
    try {
      ProfileSet.read(sources.read(problems).values(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException("profiles cannot be read: " + e.getMessage(), e);
    }
    return List.copyOf(problems);
  }

  /**
   * These profiles as they would be with one file changed or added; nothing is saved, and later
   * changes of the files do not reach it.
   *
   * @param path folder and name: {@code channels/email.yml}
   * @throws InvalidProfilesException where the change does not hold together
   */
  public ProfileStore with(String path, String yaml) {
    Map<String, SourceText> texts = new TreeMap<>(current().texts());
    texts.put(path, new SourceText(path, path, yaml));
    return new ProfileStore(problems -> texts, problems -> {}, LOOK_EVERY);
  }

  private State current() {
    long last = lastLook.get();
    long now = System.nanoTime();
    if (now - last >= lookEveryNanos && lastLook.compareAndSet(last, now)) {
      look();
    }
    return state;
  }

  private synchronized void look() {
    State before = state;
    List<ProfileProblem> problems = new ArrayList<>();
    try {
      Object stamp = sources.stamp();
      if (stamp.equals(before.stamp())) {
        return;
      }
      Map<String, SourceText> texts = sources.read(problems);
      ProfileSet set = ProfileSet.read(texts.values(), problems);
      state =
          problems.isEmpty()
              ? new State(set, texts, stamp, List.of())
              : new State(before.set(), before.texts(), stamp, List.copyOf(problems));
    } catch (IOException e) {
      problems.add(new ProfileProblem("profiles", 1, 1, "cannot be read: " + e));
      state = new State(before.set(), before.texts(), e.toString(), List.copyOf(problems));
    }
    if (!state.problems().equals(before.problems())) {
      listener.accept(state.problems());
    }
  }
}

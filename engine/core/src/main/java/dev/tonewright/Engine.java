package dev.tonewright;

import dev.tonewright.EngineListener.Stage;
import dev.tonewright.card.Match;
import dev.tonewright.count.Units;
import dev.tonewright.deliver.Delivery;
import dev.tonewright.deliver.Segmenter;
import dev.tonewright.deliver.Watch;
import dev.tonewright.deliver.Watched;
import dev.tonewright.markup.Draft;
import dev.tonewright.markup.Links;
import dev.tonewright.markup.MarkupReader;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.plan.EditScript;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.Profiles;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Counts;
import dev.tonewright.request.Rewrite.Reading;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine over installed language packs. */
public final class Engine implements Tonewright {

  /** The same request under the same version and profile revision gives the same bytes. */
  public static final String VERSION = "0.1.0";

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Profiles profiles;
  private final Map<String, Supplier<LanguageEngine>> languages;
  private final EngineListener listener;

  private Engine(
      Profiles profiles, Map<String, Supplier<LanguageEngine>> languages, EngineListener listener) {
    this.profiles = profiles;
    this.listener = listener;
    this.languages = languages;
  }

  /**
   * Loads language packs, about two seconds each, side by side.
   *
   * @param wanted language subtags such as {@code en}; empty for all that are installed
   * @throws UnsupportedLanguageException for one that is not installed
   * @throws IllegalStateException for one whose verifier lexicon or language profile is missing
   */
  public static Engine load(Profiles profiles, Collection<String> wanted) {
    return load(profiles, wanted, EngineListener.NONE);
  }

  /**
   * As {@link #load(Profiles, Collection)}.
   *
   * @param listener told how long loading and the stages of rewrites take
   */
  public static Engine load(Profiles profiles, Collection<String> wanted, EngineListener listener) {
    return load(() -> profiles, wanted, listener);
  }

  /**
   * As {@link #load(Profiles, Collection, EngineListener)}.
   *
   * @param profiles asked once, while the languages load; what it throws is thrown
   */
  public static Engine load(
      Supplier<? extends Profiles> profiles, Collection<String> wanted, EngineListener listener) {
    Map<String, LanguagePack> installed = installed();
    for (String language : wanted) {
      if (!installed.containsKey(language)) {
        throw new UnsupportedLanguageException(language, installed.keySet());
      }
    }
    Collection<String> chosen = wanted.isEmpty() ? installed.keySet() : wanted;
    // Told before the JVM ends for want of it, which says nothing of the reason.
    SortedMap<String, Integer> heap = new TreeMap<>();
    chosen.forEach(language -> heap.put(language, installed.get(language).heapMegabytes()));
    HeapNeed.warning(heap, Runtime.getRuntime().maxMemory()).ifPresent(LOG::warn);
    CacheBounds bounds = CacheBounds.oneOf(Math.max(1, chosen.size()));
    List<CompletableFuture<LanguageEngine>> loading =
        chosen.stream()
            .map(
                language ->
                    CompletableFuture.supplyAsync(
                        () -> load(installed.get(language), bounds, listener)))
            .toList();
    Profiles read = profiles.get();
    chosen.forEach(language -> profiled(read, language));
    Map<String, Supplier<LanguageEngine>> loaded = new TreeMap<>();
    for (CompletableFuture<LanguageEngine> language : loading) {
      LanguageEngine engine = LanguageEngine.loaded(language);
      loaded.put(engine.pack().language(), () -> engine);
    }
    return new Engine(read, loaded, listener);
  }

  /** An engine with every installed language, each loaded by the first text in it. */
  public static Engine onDemand(Profiles profiles) {
    Map<String, Supplier<LanguageEngine>> languages = new TreeMap<>();
    Map<String, LanguagePack> installed = installed();
    CacheBounds bounds = CacheBounds.oneOf(Math.max(1, installed.size()));
    installed.forEach(
        (language, pack) -> {
          profiled(profiles, language);
          languages.put(language, new Once<>(() -> load(pack, bounds, EngineListener.NONE)));
        });
    return new Engine(profiles, languages, EngineListener.NONE);
  }

  private static void profiled(Profiles profiles, String language) {
    if (profiles instanceof ProfileStore store && !store.languages().contains(language)) {
      throw new IllegalStateException(
          "language pack \""
              + language
              + "\" has no profile; expected languages/"
              + language
              + ".yml");
    }
  }

  private static Map<String, LanguagePack> installed() {
    Map<String, LanguagePack> installed = new TreeMap<>();
    ServiceLoader.load(LanguagePack.class).stream().toList().parallelStream()
        .map(ServiceLoader.Provider::get)
        .toList()
        .forEach(p -> installed.put(p.language(), p));
    return installed;
  }

  private static LanguageEngine load(
      LanguagePack pack, CacheBounds bounds, EngineListener listener) {
    long begun = System.nanoTime();
    LanguageEngine engine = LanguageEngine.load(pack, bounds);
    listener.loaded(pack.language(), System.nanoTime() - begun);
    return engine;
  }

  /** The languages that are loaded. */
  public List<String> languages() {
    return List.copyOf(languages.keySet());
  }

  /** What the caches did, by language. */
  public Map<String, CacheStatistics> caches() {
    Map<String, CacheStatistics> caches = new TreeMap<>();
    languages.forEach((language, engine) -> caches.put(language, engine.get().caches()));
    return caches;
  }

  /**
   * Drafts of a few sentences each, by language, made of what the cards have as examples: what a
   * service can try itself out with before anybody calls it. They touch every card.
   */
  public Map<String, List<String>> rehearsals() {
    Map<String, List<String>> rehearsals = new TreeMap<>();
    languages.forEach(
        (language, engine) ->
            rehearsals.put(language, Rehearsal.of(engine.get().matcher().index().cards())));
    return rehearsals;
  }

  /** The same engine, but nobody is told how long its work takes. */
  public Tonewright silent() {
    return new Engine(profiles, languages, EngineListener.NONE);
  }

  /** The packs of the languages. */
  public List<LanguagePack> packs() {
    return languages.values().stream().map(engine -> engine.get().pack()).toList();
  }

  /** Examples of the cards of one of {@link #packs()}, on what is loaded of it. */
  public Examples examples(LanguagePack pack) {
    return Examples.of(languages.get(pack.language()).get());
  }

  /** The ids of the cards and rules of all languages. */
  public Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    languages.values().forEach(engine -> ids.addAll(engine.get().ruleIds()));
    return ids;
  }

  @Override
  public Tonewright under(Profiles others) {
    return new Engine(others, languages, listener);
  }

  @Override
  public Rewrite rewrite(RewriteRequest request) {
    LanguageEngine engine = engine(request.locale());
    Optional<String> revision = profiles.inForce();
    Optional<Rewrite> known = revision.flatMap(r -> engine.answers().known(request, r));
    if (known.isPresent()) {
      return known.get();
    }
    Rewrite rewrite = rewritten(engine, request);
    revision.ifPresent(r -> engine.answers().remember(request, rewrite));
    return rewrite;
  }

  private Rewrite rewritten(LanguageEngine engine, RewriteRequest request) {
    Laps laps = new Laps(listener, engine.pack().language());
    Draft draft = MarkupReader.read(request.text(), request.markup());
    ParsedText parsed = engine.parser().parse(draft.text());
    laps.end(Stage.PARSE);
    List<List<Match>> matches = engine.matcher().matches(parsed);
    laps.end(Stage.CARDS);
    Measurement before = engine.meter().measure(parsed, matches);
    ToneTarget target = profiles.target(request, before.tone());
    laps.end(Stage.MEASURE);
    RewriteRequest words = draft.isPlain() ? request : request.withText(draft.text());
    Rewriting rewriting = new Rewriting(engine, words, draft, target, parsed, matches);
    Reach reach = rewriting.reach(before);
    Map<Dial, Room> room = request.asksRoom() ? rewriting.room(reach) : Map.of();
    laps.end(Stage.ROOM);
    Rewriting.Outcome outcome = target.pressed() ? rewriting.pressed(reach) : rewriting.run();
    if (!target.pressed()
        && Segmenter.isLong(EditScript.apply(draft.text(), outcome.edits()), target.norms())) {
      rewriting = new Rewriting(engine, words, draft, shorter(target), parsed, matches);
      outcome = rewriting.run();
    }
    laps.end(Stage.REWRITE);
    Written written = Written.of(draft, request, outcome.edits());
    ParsedText result = rewriting.parsed(written.words());
    Measurement after = engine.measure(result);
    Delivery delivery =
        Segmenter.segments(written.words(), written.result().whole(), result, target);
    if (target.norms().medium() == Medium.SPEECH) {
      List<Spoken> unchanged = unchanged(engine, result, written.result(), request.locale());
      delivery = Segmenter.spoken(delivery, result, written.inWords(), unchanged, request.locale());
    }
    List<Notice> notices = new ArrayList<>(outcome.notices());
    notices.addAll(delivery.notices());
    Watched watched =
        new Watched(
            parsed,
            rewriting.kept(),
            result,
            written.inWords(),
            target.norms(),
            request.customer());
    notices.addAll(engine.watch().notices(watched));
    List<Notice> links =
        target.norms().medium().spoken()
            ? links(draft, request.markup(), rewriting.kept())
            : List.of();
    notices.addAll(unknown(engine, request, written));
    laps.end(Stage.DELIVER);
    return new Rewrite(
        written.text(),
        written.edits(),
        written.segments(delivery.segments()),
        new Reading(before.tone(), counts(parsed, target)),
        new Reading(after.tone(), counts(result, target)),
        target(target),
        room,
        Stream.concat(notices.stream().map(written::inSource), links.stream())
            .distinct()
            .sorted()
            .toList(),
        target.revision(),
        VERSION);
  }

  /** A request that names what does not exist has a slip in it, or is older than a rule. */
  private static List<Notice> unknown(
      LanguageEngine engine, RewriteRequest request, Written written) {
    if (request.disabledRules().isEmpty()
        && request.refused().isEmpty()
        && request.withhold().isEmpty()) {
      return List.of();
    }
    Set<String> rules = engine.ruleIds();
    List<Notice> notices = new ArrayList<>();
    missing(request.disabledRules(), rules)
        .map(id -> "The request switches off the rule “" + id + "”, which does not exist.")
        .forEach(said -> notices.add(Notice.whole("UNKNOWN_RULE", Severity.WARNING, said)));
    missing(request.refused().stream().map(RewriteRequest.Refusal::ruleId).toList(), rules)
        .map(id -> "The request refuses an edit of the rule “" + id + "”, which does not exist.")
        .forEach(said -> notices.add(Notice.whole("UNKNOWN_RULE", Severity.WARNING, said)));
    missing(request.withhold(), written.found())
        .map(id -> "The request withholds the edit “" + id + "”, which this draft does not get.")
        .forEach(said -> notices.add(Notice.whole("UNKNOWN_EDIT", Severity.WARNING, said)));
    return notices;
  }

  private static Stream<String> missing(Collection<String> ids, Set<String> known) {
    return ids.stream().filter(id -> !known.contains(id)).distinct().sorted();
  }

  /** The links of the reply itself whose targets no voice says. */
  private static List<Notice> links(Draft draft, Markup markup, ProtectedSpans kept) {
    List<Span> quoted =
        kept.items().stream()
            .filter(item -> item.kind() == ProtectedSpans.Kind.QUOTED_MAIL)
            .map(item -> draft.toSource(item.span()))
            .toList();
    return Links.labels(draft.source(), markup).stream()
        .filter(label -> quoted.stream().noneMatch(label::overlaps))
        .map(Watch::unsaid)
        .toList();
  }

  /** The figures of labels, headings, tables and quotes, which keep their form in the reply. */
  private static List<Spoken> unchanged(
      LanguageEngine engine, ParsedText result, Draft script, Locale locale) {
    List<Span> opaque = script.opaque();
    return opaque.isEmpty()
        ? List.of()
        : engine.pack().speech().spoken(result, locale, List.of()).stream()
            .filter(s -> opaque.stream().anyMatch(o -> o.contains(s.span())))
            .toList();
  }

  /** The target of a reply that does not fit: as short as the length dial makes it. */
  private static ToneTarget shorter(ToneTarget target) {
    Map<Dial, DialTarget> dials = new EnumMap<>(Dial.class);
    dials.putAll(target.dials());
    dials.put(Dial.LENGTH, new DialTarget(0, 10, DialTarget.Motion.DOWN));
    return target.withDials(dials);
  }

  @Override
  public Measurement measure(String text, Markup markup, Locale locale) {
    LanguageEngine engine = engine(locale);
    Draft draft = MarkupReader.read(text, markup);
    ParsedText parsed = engine.parser().parse(draft.text());
    Measurement words = engine.measure(parsed);
    return draft.isPlain() ? words : words.moved(draft::toSource);
  }

  private LanguageEngine engine(Locale locale) {
    Supplier<LanguageEngine> engine = languages.get(locale.getLanguage());
    if (engine == null) {
      throw new UnsupportedLanguageException(locale.getLanguage(), languages.keySet());
    }
    return engine.get();
  }

  private static Counts counts(ParsedText parsed, ToneTarget target) {
    String text = parsed.text();
    int words = 0;
    for (ParsedText.Placed placed : parsed.sentences()) {
      for (int t = 0; t < placed.sentence().size(); t++) {
        words += Character.isLetterOrDigit(placed.sentence().word(t).codePointAt(0)) ? 1 : 0;
      }
    }
    return new Counts(
        words,
        parsed.sentences().size(),
        text.codePointCount(0, text.length()),
        Units.count(target.norms().unit(), text));
  }

  private static Rewrite.Target target(ToneTarget target) {
    int tolerance =
        target.dials().values().stream().mapToInt(DialTarget::tolerance).max().orElse(10);
    return new Rewrite.Target(
        value(target, Dial.FORMALITY),
        value(target, Dial.LENGTH),
        value(target, Dial.DIRECTNESS),
        value(target, Dial.WARMTH),
        tolerance,
        target.norms().maxUnits(),
        target.norms().unit().name());
  }

  private static OptionalDouble value(ToneTarget target, Dial dial) {
    return target.on(dial).map(d -> OptionalDouble.of(d.value())).orElse(OptionalDouble.empty());
  }
}

package dev.tonewright;

import dev.tonewright.card.CardIndex;
import dev.tonewright.card.CardMatcher;
import dev.tonewright.deliver.Watch;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.markup.Draft;
import dev.tonewright.markup.MarkupReader;
import dev.tonewright.measure.Meter;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParseStatistics;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Parser;
import dev.tonewright.parse.ParserSettings;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.protect.Protector;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.AmountForms;
import dev.tonewright.rule.CardRules;
import dev.tonewright.rule.PlainNotation;
import dev.tonewright.rule.PreferredWords;
import dev.tonewright.rule.QuotationForms;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.SpokenForms;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.verify.Verifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * A language pack at work: its models loaded, its cards indexed.
 *
 * @param lastRules those that come once, after all others have settled
 */
record LanguageEngine(
    LanguagePack pack,
    Parser parser,
    CardMatcher matcher,
    Meter meter,
    Protector protector,
    List<Rule> rules,
    List<Rule> lastRules,
    Verifier verifier,
    Watch watch,
    AnswerCache answers) {

  /** What a signature consists of. */
  private static final Set<Kind> SIGNING =
      EnumSet.of(Kind.NAME, Kind.PRODUCT, Kind.CODE, Kind.MARKUP, Kind.MENTION);

  /** Loads a language, its models beside its rules, with what it may remember. */
  static LanguageEngine load(LanguagePack pack, CacheBounds bounds) {
    ParserSettings settings = ParserSettings.holding(bounds.sentences());
    CompletableFuture<Parser> parser =
        CompletableFuture.supplyAsync(() -> CoreNlpParser.load(pack.parserModels(), settings));
    CompletableFuture<List<Rule>> packRules = CompletableFuture.supplyAsync(pack::rules);
    ProtectionCues cues = pack.protectionCues();
    CompletableFuture<List<Rule>> lastRules =
        CompletableFuture.supplyAsync(() -> lastRules(pack, cues));
    CardMatcher matcher =
        new CardMatcher(
            new CardIndex(pack.cards(), pack.finders(), pack.cardLanguage()), bounds.matches());
    Verifier verifier = new Verifier(pack.verifierLexicon(), bounds.statements());
    List<Rule> rules = new ArrayList<>(loaded(packRules));
    rules.add(new PlainNotation());
    rules.add(new PreferredWords());
    rules.add(new CardRules());
    return new LanguageEngine(
        pack,
        loaded(parser),
        matcher,
        new Meter(pack.evidence()),
        new Protector(cues),
        List.copyOf(rules),
        loaded(lastRules),
        verifier,
        new Watch(pack.watchCues()),
        new AnswerCache(bounds.answers()));
  }

  /** What was loaded elsewhere, or the fault of it. */
  static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  /** The rounds of a request without markup, about to begin. */
  Rewriting rewriting(RewriteRequest request, ToneTarget target) {
    ParsedText parsed = parser.parse(request.text());
    Draft draft = MarkupReader.read(request.text(), Markup.PLAIN_TEXT);
    return new Rewriting(this, request, draft, target, parsed, matcher.matches(parsed));
  }

  /** How a text sounds. */
  Measurement measure(ParsedText parsed) {
    return meter.measure(parsed, matcher.matches(parsed));
  }

  /** The ids of cards and rules: what a request or a profile can switch off. */
  Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>(Set.of(Rewriting.PLAIN_CHARACTERS));
    matcher.index().cards().forEach(card -> ids.add(card.id()));
    rules.forEach(rule -> ids.addAll(rule.ids()));
    lastRules.forEach(rule -> ids.addAll(rule.ids()));
    return ids;
  }

  CacheStatistics caches() {
    ParseStatistics sentences =
        parser instanceof CoreNlpParser caching
            ? caching.statistics()
            : new ParseStatistics(0, 0, 0, 0, 0);
    return new CacheStatistics(
        sentences,
        matcher.statistics().hitCount(),
        matcher.statistics().missCount(),
        verifier.statistics().hitCount(),
        verifier.statistics().missCount(),
        answers.statistics().hitCount(),
        answers.statistics().missCount(),
        matcher.bytes(),
        verifier.bytes(),
        answers.bytes());
  }

  private static List<Rule> lastRules(LanguagePack pack, ProtectionCues cues) {
    List<Rule> last = new ArrayList<>(pack.lastRules());
    last.add(new SpokenForms(pack.speech()));
    last.add(new AmountForms(cues));
    last.add(new QuotationForms());
    return List.copyOf(last);
  }

  /**
   * What no rule may touch in a text of this request.
   *
   * @param notation stretches of the text that the draft's markup keeps
   */
  ProtectedSpans kept(
      ParsedText parsed, List<Span> notation, RewriteRequest request, ToneTarget target) {
    List<String> phrases = new ArrayList<>(request.keep());
    phrases.addAll(target.words().keep());
    List<Span> opaque = new ArrayList<>(notation);
    if (target.norms().medium() == Medium.SPEECH) {
      opaque.addAll(pack.speech().said(parsed.text()));
    }
    Optional<Span> signed = signature(parsed.text(), target);
    ProtectedSpans kept =
        withFooter(
            withoutSignature(protector.protect(parsed, phrases, opaque), signed),
            parsed.text(),
            signed,
            target);
    return target.norms().medium().spoken() ? withoutMarkers(kept, parsed) : kept;
  }

  /**
   * A footer is nobody's to reword. Where it is heard its figures are said, and where everybody
   * reads it what it tells of a person is looked for.
   */
  private ProtectedSpans withFooter(
      ProtectedSpans kept, String text, Optional<Span> signed, ToneTarget target) {
    Optional<Span> footer = pack.footer(text).flatMap(f -> behindSignature(f, signed));
    if (footer.isEmpty()
        || target.norms().medium() == Medium.SPEECH
        || target.norms().publicReply()) {
      return kept;
    }
    List<ProtectedSpans.Item> items = new ArrayList<>(kept.items());
    items.add(new ProtectedSpans.Item(footer.get(), Kind.QUOTED_MAIL));
    return ProtectedSpans.of(items);
  }

  /** What is left of a footer where the signature in it goes. */
  private Optional<Span> behindSignature(Span footer, Optional<Span> signed) {
    int from = signed.map(Span::end).orElse(0);
    return from < footer.end()
        ? Optional.of(new Span(Math.max(from, footer.start()), footer.end()))
        : Optional.empty();
  }

  /** Where no letter is sent, the signature at its end. */
  private Optional<Span> signature(String text, ToneTarget target) {
    return target.norms().presence(Part.SIGNATURE) == Presence.DROPPED
        ? pack.signature(text)
        : Optional.empty();
  }

  /** Where no letter is sent, the name below its closing goes with it. */
  private ProtectedSpans withoutSignature(ProtectedSpans kept, Optional<Span> signed) {
    return signed
        .map(c -> kept.where(i -> !SIGNING.contains(i.kind()) || !c.contains(i.span())))
        .orElse(kept);
  }

  /** Where a list is heard, the numbers of its items become words of order. */
  private static ProtectedSpans withoutMarkers(ProtectedSpans kept, ParsedText parsed) {
    Set<Integer> markers =
        parsed.sentences().stream()
            .filter(s -> s.sentence().size() > 0 && s.sentence().kind(0) == TokenKind.MARKER)
            .map(ParsedText.Placed::start)
            .collect(Collectors.toSet());
    return kept.where(i -> i.kind() != Kind.NUMBER || !markers.contains(i.span().start()));
  }
}

package dev.tonewright.parse;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.cache.CacheWeight;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.language.ParserModels;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP behind a cache of sentences. The text is split first; each sentence is then analysed by
 * itself, so that what the cache gives is exactly what a fresh analysis would. Safe for use by many
 * threads.
 */
public final class CoreNlpParser implements Parser {

  private static final Kernel KERNEL = new PlainKernel();

  private final Lexer lexer;
  private final SentenceSplitter splitter;
  private final LoadingCache<String, AnalysedSentence> sentences;

  private CoreNlpParser(
      ParserModels models, ParserSettings settings, SentenceTagger tagger, ArcParser arcs) {
    Codebook tags = new Codebook();
    ListMarkers markers = new ListMarkers(models.cues());
    this.lexer = new Lexer(models);
    this.splitter = new SentenceSplitter(models.cues(), markers);
    Analyser analyser = new Analyser(models, tagger, lexer, markers, tags);
    DependencyReader reader =
        new DependencyReader(arcs, tags, new Codebook(), settings.parsedTokens());
    this.sentences =
        Caffeine.newBuilder()
            // Tidying up is short: waking another thread for it costs more than it takes.
            .executor(Runnable::run)
            .maximumWeight(settings.cachedBytes())
            .weigher((String text, AnalysedSentence sentence) -> sentence.weight())
            .expireAfterAccess(settings.afterAccess())
            .expireAfterWrite(settings.afterWrite())
            .recordStats()
            .build(text -> new AnalysedSentence(analyser.analyse(text), reader, tags));
  }

  /** Loads the models, less than a second where packed, with the default bounds. */
  public static CoreNlpParser load(ParserModels models) {
    return load(models, ParserSettings.DEFAULT);
  }

  /** Loads the models, less than a second where packed. */
  public static CoreNlpParser load(ParserModels models, ParserSettings settings) {
    Network network = Networks.load(models.dependencyModel());
    SentenceTagger tagger = SentenceTagger.load(models.taggerModel());
    return new CoreNlpParser(models, settings, tagger, new NetworkParser(network, KERNEL));
  }

  /** What adds up the scores of a loaded parser's decisions, for those who measure it. */
  public static String kernel() {
    return KERNEL.name();
  }

  /**
   * A parser whose tags and dependencies are CoreNLP's own, at several times the cost: what {@link
   * #load} is held against.
   */
  public static CoreNlpParser loadReference(ParserModels models) {
    ArcParser arcs = new StockArcParser(models.dependencyModel());
    SentenceTagger tagger = SentenceTagger.loadReference(models.taggerModel());
    return new CoreNlpParser(models, ParserSettings.DEFAULT, tagger, arcs);
  }

  @Override
  public ParsedText parse(String text) {
    List<RawToken> tokens = lexer.tokens(text);
    List<ParsedText.Placed> placed = new ArrayList<>();
    for (SentenceSplitter.Piece piece : splitter.split(text, tokens)) {
      Interruption.check();
      Sentence sentence = sentences.get(text.substring(piece.start(), piece.end()));
      placed.add(
          new ParsedText.Placed(piece.start(), sentence, piece.terminated(), piece.boundary()));
    }
    return new ParsedText(text, placed);
  }

  /** What the sentence cache did so far. */
  public ParseStatistics statistics() {
    CacheStats stats = sentences.stats();
    long bytes = CacheWeight.of(sentences);
    return new ParseStatistics(
        stats.hitCount(),
        stats.missCount(),
        stats.evictionCount(),
        sentences.estimatedSize(),
        bytes);
  }
}

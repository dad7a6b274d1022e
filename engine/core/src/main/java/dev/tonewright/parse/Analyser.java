package dev.tonewright.parse;

import com.github.benmanes.caffeine.cache.Interner;
import dev.tonewright.language.ParserModels;
import dev.tonewright.language.TagCorrection;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tokenizes, tags and lemmatises one sentence by itself, so that its analysis is its own. */
final class Analyser {

  /** Tokens up to which a sentence is tagged by the model; longer ones are tagged "X". */
  private static final int LONGEST_TAGGED = 400;

  /** Offsets are kept in 16 bits. */
  static final int LONGEST_TEXT = Short.MAX_VALUE;

  private static final String UNKNOWN = "X";
  private static final String SYMBOL_TAG = "SYM";
  private static final String MARKER_TAG = "LS";

  private final ParserModels models;
  private final Lexer lexer;
  private final ListMarkers markers;
  private final SentenceTagger tagger;
  private final Codebook tags;
  private final Interner<String> interner = Interner.newWeakInterner();

  Analyser(
      ParserModels models, SentenceTagger tagger, Lexer lexer, ListMarkers markers, Codebook tags) {
    this.models = models;
    this.lexer = lexer;
    this.markers = markers;
    this.tags = tags;
    this.tagger = tagger;
  }

  Analysis analyse(String text) {
    List<RawToken> tokens = new ArrayList<>(lexer.tokens(text));
    int marked = markers.leading(text, tokens);
    for (int t = 0; t < marked; t++) {
      tokens.set(t, tokens.get(t).as(TokenKind.MARKER));
    }
    Analysis analysis = new Analysis(text, tokens.size());
    for (int t = 0; t < tokens.size(); t++) {
      RawToken token = tokens.get(t);
      String word = text.substring(token.start(), token.end());
      analysis.starts[t] = (short) token.start();
      analysis.ends[t] = (short) token.end();
      analysis.kinds[t] = (byte) token.kind().ordinal();
      analysis.words[t] = interner.intern(word);
      analysis.lowers[t] = interner.intern(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      analysis.forms[t] =
          token.form().equals(word) ? analysis.words[t] : interner.intern(token.form());
    }
    tag(analysis);
    lemmatise(analysis);
    return analysis;
  }

  private void tag(Analysis analysis) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int t = 0; t < analysis.size(); t++) {
      if (!analysis.outside(t)) {
        CoreLabel label = new CoreLabel();
        label.setWord(analysis.forms[t]);
        if (analysis.kind(t) != TokenKind.WORD) {
          label.setTag(Lexer.standIn(models, analysis.kind(t)).tag());
        }
        labels.add(label);
      }
    }
    boolean tagged = labels.size() <= LONGEST_TAGGED;
    List<TaggedWord> result = tagged ? tagger.tag(labels) : List.of();
    int next = 0;
    for (int t = 0; t < analysis.size(); t++) {
      String tag;
      if (analysis.outside(t)) {
        tag = analysis.kind(t) == TokenKind.MARKER ? MARKER_TAG : SYMBOL_TAG;
      } else {
        tag = tagged ? result.get(next++).tag() : UNKNOWN;
      }
      analysis.tags[t] = tags.code(tag);
    }
    if (tagged) {
      correct(analysis);
    }
  }

  private void correct(Analysis analysis) {
    if (models.tagCorrections().isEmpty()) {
      return;
    }
    List<String> words = List.of(analysis.lowers);
    List<String> names = new ArrayList<>();
    for (byte tag : analysis.tags) {
      names.add(tags.name(tag));
    }
    for (TagCorrection correction : models.tagCorrections()) {
      for (int t = 0; t < names.size(); t++) {
        if (analysis.kind(t) == TokenKind.WORD) {
          int token = t;
          correction.correct(words, names, t).ifPresent(tag -> names.set(token, tag));
        }
      }
    }
    for (int t = 0; t < names.size(); t++) {
      analysis.tags[t] = tags.code(names.get(t));
    }
  }

  private void lemmatise(Analysis analysis) {
    for (int t = 0; t < analysis.size(); t++) {
      boolean word = analysis.kind(t) == TokenKind.WORD;
      String lower = analysis.lowers[t];
      String lemma = word ? models.lemma(lower, tags.name(analysis.tags[t])) : lower;
      analysis.lemmas[t] = interner.intern(lemma);
    }
  }
}

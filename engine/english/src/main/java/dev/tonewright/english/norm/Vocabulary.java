package dev.tonewright.english.norm;

import dev.tonewright.Once;
import dev.tonewright.english.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/**
 * How common a spelling is, by the frequency classes of LanguageTool's British, American and other
 * spelling dictionaries, and the trade's own words from {@code jargon.txt}. Safe for use by many
 * threads.
 */
final class Vocabulary {

  /** What a spelling gets that no dictionary has. */
  static final int UNKNOWN = -1;

  /** The class of "order" and "payment", which every word of the trade has at least. */
  private static final int TRADE = 14;

  /** The class from which a word is common. */
  private static final int COMMON = 9;

  private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

  /** One dictionary: its automaton and the mark between a word and its class. */
  private record Source(FSA words, byte mark) {}

  private final List<Source> sources;
  private final Set<String> jargon;
  private final Set<String> trade;
  private final Once<List<String>> common;

  private Vocabulary(List<Source> sources, Set<String> jargon, Set<String> trade) {
    this.sources = List.copyOf(sources);
    this.jargon = jargon;
    this.trade = trade;
    // Few replies ask for them, and they are sought in the whole dictionary.
    this.common = new Once<>(() -> common(this.sources.get(0)));
  }

  /** Reads the dictionaries from the class path. */
  static Vocabulary load() {
    List<Source> sources = new ArrayList<>();
    for (String region : List.of("US", "GB", "AU", "CA", "NZ", "ZA")) {
      String name = FOLDER + "en_" + region + ".dict";
      URL url = Vocabulary.class.getResource(name);
      if (url == null) {
        throw new IllegalStateException("dictionary " + name + " is not on the class path");
      }
      try {
        Dictionary dictionary = Dictionary.read(url);
        sources.add(new Source(dictionary.fsa, dictionary.metadata.getSeparator()));
      } catch (IOException e) {
        throw new UncheckedIOException("dictionary " + name + " cannot be read", e);
      }
    }
    return new Vocabulary(
        sources, WordLists.words("jargon.txt"), WordLists.words("trade-words.txt"));
  }

  /** The words of class {@value #COMMON} and above, in lower case. */
  List<String> common() {
    return common.get();
  }

  private static List<String> common(Source source) {
    List<String> common = new ArrayList<>();
    for (ByteBuffer entry : source.words()) {
      // Most entries are neither, so that none is decoded that is not kept.
      int length = entry.remaining() - 2;
      if (length >= 0 && entry.get(length + 1) - 'A' >= COMMON && isPlain(entry, length)) {
        common.add(StandardCharsets.US_ASCII.decode(entry.slice(0, length)).toString());
      }
    }
    return List.copyOf(common);
  }

  private static boolean isPlain(ByteBuffer entry, int length) {
    for (int i = 0; i < length; i++) {
      if (entry.get(i) < 'a' || entry.get(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Whether a spelling, with these very capitals, is in a dictionary. */
  boolean knows(String word) {
    return frequency(word) != UNKNOWN;
  }

  /**
   * A spelling's frequency class: 0 the rarest to 25 the commonest, each about twice as common as
   * the one before; {@link #UNKNOWN} where no dictionary has it.
   */
  int frequency(String word) {
    int best = trade.contains(word) ? TRADE : jargon.contains(word) ? 0 : UNKNOWN;
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    for (Source source : sources) {
      best = Math.max(best, frequency(source, bytes));
    }
    return best;
  }

  private static int frequency(Source source, byte[] word) {
    FSA words = source.words();
    MatchResult match = new FSATraversal(words).match(word, words.getRootNode());
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return UNKNOWN;
    }
    int arc = words.getArc(match.node, source.mark());
    if (arc == 0 || words.isArcTerminal(arc)) {
      return UNKNOWN;
    }
    int last = words.getFirstArc(words.getEndNode(arc));
    return last == 0 ? UNKNOWN : words.getArcLabel(last) - 'A';
  }
}

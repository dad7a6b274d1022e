package dev.tonewright.parse;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * A published tagger, written anew with its classes of words as {@link WordClasses}. CoreNLP reads
 * it as any other.
 */
final class PackedTagger {

  /** How the name of a published tagger ends. */
  static final String PUBLISHED = ".tagger";

  private PackedTagger() {}

  /**
   * The tagger of a class path, packed if the build has packed it.
   *
   * @param model class path of the tagger as CoreNLP publishes it, ending in {@code .tagger}
   */
  static MaxentTagger load(String model) {
    String packed = packed(model);
    boolean found = PackedTagger.class.getClassLoader().getResource(packed) != null;
    return published(found ? packed : model);
  }

  /** The tagger as CoreNLP reads it. */
  static MaxentTagger published(String model) {
    return new MaxentTagger(model, new Properties(), false);
  }

  /** Where the packed form of a published tagger lies. */
  static String packed(String model) {
    if (!model.endsWith(PUBLISHED)) {
      throw new IllegalArgumentException(
          "tagger " + model + ": expected a name ending in " + PUBLISHED);
    }
    return model.substring(0, model.length() - PUBLISHED.length()) + ".packed-tagger";
  }

  static void write(Path model, Path packed) throws IOException {
    MaxentTagger tagger = published(model.toString());
    try {
      pack(TaggerWeights.field("extractors").get(tagger));
      pack(TaggerWeights.field("extractorsRare").get(tagger));
      TaggerWeights.method("saveModel", String.class).invoke(tagger, packed.toString());
    } catch (InvocationTargetException e) {
      throw new IOException(packed + " cannot be written", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IOException(model + " cannot be packed: CoreNLP keeps it otherwise", e);
    }
  }

  private static void pack(Object extractors) throws ReflectiveOperationException {
    for (Object extractor :
        (Object[]) TaggerWeights.field(extractors.getClass(), "v").get(extractors)) {
      if (extractor.getClass().getSimpleName().startsWith("ExtractorDistsim")) {
        packWords(TaggerWeights.field(extractor.getClass(), "lexicon").get(extractor));
      }
    }
  }

  /** Extractors share what they know of words. */
  private static void packWords(Object similarity) throws ReflectiveOperationException {
    Field words = TaggerWeights.field(similarity.getClass(), "lexicon");
    @SuppressWarnings("unchecked")
    Map<String, String> known = (Map<String, String>) words.get(similarity);
    if (!(known instanceof WordClasses)) {
      words.set(similarity, WordClasses.of(known));
    }
  }
}

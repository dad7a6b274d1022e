package dev.tonewright.parse;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a published tagger adds to the scores of words that are rare in its training text. CoreNLP
 * computes it from some fifty features of the word and its neighbours, all of them anew for each
 * two tags before the word. Of those that it holds to depend on these tags, three tell of capitals,
 * and behind a sentence's first word they are the same whatever the tags are: so CoreNLP is asked
 * once, and what the two tags add is added here. Safe for use by many threads.
 */
final class RareWords {

  /** Those three, in their order. */
  private static final List<String> CAPITALS =
      List.of(
          "ExtractorStartSentenceCap()", "ExtractorMidSentenceCapC()", "ExtractorMidSentenceCap()");

  private static final double[] NONE = {};

  /** What features have the value of where they tell nothing. */
  private static final String NOTHING = "0";

  private final Field apart;
  private final Object dictionary;
  private final Method unknown;
  private final Method firstTag;
  private final int capitalised;
  private final BiFunction<Integer, String, double[]> rows;

  private RareWords(
      MaxentTagger tagger, List<Integer> capitals, BiFunction<Integer, String, double[]> rows)
      throws ReflectiveOperationException {
    this.apart = accessible(TestSentence.class.getDeclaredField("localContextScores"));
    this.dictionary = TaggerWeights.field("dict").get(tagger);
    this.unknown = method(dictionary, "isUnknown");
    this.firstTag = method(dictionary, "getFirstTag");
    this.capitalised = capitals.get(1);
    this.rows = rows;
  }

  /**
   * The rare words of a tagger; empty for one that asks for other features of them.
   *
   * @param features per feature the weights by its value
   * @param rows one weight a tag, for a feature and its value
   */
  static Optional<RareWords> of(
      MaxentTagger tagger,
      List<Map<String, int[]>> features,
      BiFunction<Integer, String, double[]> rows)
      throws ReflectiveOperationException {
    Object rare = TaggerWeights.field("extractorsRare").get(tagger);
    Object common = TaggerWeights.field("extractors").get(tagger);
    int first = (int) method(common, "size").invoke(common);
    List<Integer> capitals = new ArrayList<>();
    StringBuilder written = new StringBuilder("[");
    int size = (int) method(rare, "size").invoke(rare);
    Method get = rare.getClass().getDeclaredMethod("get", int.class);
    get.setAccessible(true);
    for (int i = 0; i < size; i++) {
      String name = get.invoke(rare, i).toString();
      if (CAPITALS.contains(name)) {
        written.append(written.length() > 1 ? ", " : "").append("(" + i + "," + name + ")");
        capitals.add(first + i);
      }
    }
    Object dynamic = accessible(rare.getClass().getDeclaredField("dynamic")).get(rare);
    boolean known =
        capitals.size() == CAPITALS.size()
            && dynamic.toString().contentEquals(written.append(']'))
            && capitals.stream().noneMatch(f -> features.get(f).containsKey(NOTHING));
    return known ? Optional.of(new RareWords(tagger, capitals, rows)) : Optional.empty();
  }

  private static Field accessible(Field field) {
    field.setAccessible(true);
    return field;
  }

  private static Method method(Object object, String name) throws ReflectiveOperationException {
    Class<?>[] parameters = name.equals("size") ? new Class<?>[0] : new Class<?>[] {String.class};
    Method method = object.getClass().getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  /** What a word that was scored gets whatever stands before it; empty where nobody knows. */
  Optional<double[]> apart(TestSentence sentence, int at) {
    try {
      double[][] known = (double[][]) apart.get(sentence);
      return known == null || at >= known.length
          ? Optional.empty()
          : Optional.ofNullable(known[at]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the tagger does not tell its scores", e);
    }
  }

  /** What its capital adds to a word behind a sentence's first; the other two are for that one. */
  double[] capital(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return NONE;
    }
    try {
      String lower = word.toLowerCase(Locale.getDefault());
      return (boolean) unknown.invoke(dictionary, lower)
          ? NONE
          : rows.apply(capitalised, (String) firstTag.invoke(dictionary, lower));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the tagger does not tell what it knows", e);
    }
  }
}

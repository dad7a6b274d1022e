package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of tokens in which some change, as a line of {@code grammar.txt} writes it.
 *
 * <p>{@code a|b} words in lower case · {@code <VBD|VBN>} parts of speech · {@code a<VB>} both ·
 * {@code a|<CD>|$} either · {@code =have} a lemma · {@code @list} a list of the file · {@code [x]}
 * possibly there · {@code {x}} changes · {@code -a|b} and {@code -<NN>} the next is none of these ·
 * {@code ^a|b} the start of the sentence, or one of these before · {@code !a|b} none of these
 * before · {@code $} the end, or a mark · {@code $?} the sentence ends as one plain question.
 *
 * <p>What becomes of the changing ones, in order: {@code _} goes, {@code :VBG} takes that form,
 * anything else is written, {@code ~} for a space and {@code *} for the word itself.
 */
record GrammarPattern(
    String source, List<Part> parts, List<Set<String>> needed, List<String> actions) {

  private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\d'-]+");

  /** What a second clause of a question begins with. */
  private static final String INVERTED =
      ",|could|can|would|do|does|did|are|is|will|may|have|has|please|so|and|but|if|or";

  /** One occurrence: per changing token its index, −1 where it does not stand. */
  record Found(List<Integer> tokens) {}

  /**
   * What stands in one place.
   *
   * @param kinds of which one stands there, tried in order
   * @param optional whether the place may be left out
   * @param target the number of the changing token that it is, −1 for none
   */
  record Part(List<GrammarElement> kinds, boolean optional, int target) {}

  /**
   * @param needed sets of which a sentence must hold one word each to be looked at; lemmas begin
   *     with {@code =}, parts of speech with {@code <}
   */
  GrammarPattern {
    parts = List.copyOf(parts);
    needed = List.copyOf(needed);
    actions = List.copyOf(actions);
  }

  /**
   * Reads {@code pattern => actions}.
   *
   * @throws IllegalStateException where the numbers of changing tokens and actions differ
   */
  static GrammarPattern read(String line, Map<String, String> lists) {
    String[] sides = line.split(" => ", 2);
    List<Part> parts = new ArrayList<>();
    List<Set<String>> needed = new ArrayList<>();
    int targets = 0;
    for (String element : sides[0].strip().split(" +")) {
      boolean optional = element.startsWith("[");
      String inner = optional ? element.substring(1, element.length() - 1) : element;
      boolean target = inner.startsWith("{");
      if (target) {
        inner = inner.substring(1, inner.length() - 1);
      }
      if (!optional) {
        literals(inner, lists).ifPresent(needed::add);
      }
      parts.add(new Part(kinds(inner, lists), optional, target ? targets++ : -1));
    }
    List<String> actions = sides.length < 2 ? List.of() : List.of(sides[1].strip().split(" +"));
    if (targets == 0 || actions.size() != targets) {
      throw new IllegalStateException(
          "grammar.txt: " + targets + " changing tokens, " + actions.size() + " actions: " + line);
    }
    return new GrammarPattern(line, parts, needed, actions);
  }

  private static List<GrammarElement> kinds(String text, Map<String, String> lists) {
    if (text.equals("$?")) {
      return List.of(GrammarElement.oneQuestion(GrammarElement.oneOf(INVERTED)));
    }
    if (text.startsWith("!")) {
      return List.of(GrammarElement.before(oneOf(text.substring(1), lists), false));
    }
    if (text.startsWith("^")) {
      Predicate<String> before =
          text.length() == 1 ? word -> false : oneOf(text.substring(1), lists);
      return List.of(GrammarElement.start(before));
    }
    return text.startsWith("-")
        ? List.of(GrammarElement.none(tokens(text.substring(1), lists)))
        : tokens(text, lists);
  }

  private static List<GrammarElement> tokens(String text, Map<String, String> lists) {
    return Stream.of(text.split("(?<=[>$])\\|(?=[^>]*(?:<|$))|\\|(?=[<$])"))
        .map(kind -> kind.equals("$") ? GrammarElement.END : token(kind, lists))
        .toList();
  }

  private static GrammarElement token(String text, Map<String, String> lists) {
    int open = text.indexOf('<');
    String words = open < 0 ? text : text.substring(0, open);
    Predicate<String> tag =
        open < 0
            ? GrammarElement.ANY
            : GrammarElement.oneOf(text.substring(open + 1, text.length() - 1));
    if (words.startsWith("=")) {
      return GrammarElement.token(GrammarElement.ANY, tag, oneOf(words.substring(1), lists));
    }
    Predicate<String> word = words.isEmpty() ? GrammarElement.ANY : oneOf(words, lists);
    return GrammarElement.token(word, tag, GrammarElement.ANY);
  }

  private static Predicate<String> oneOf(String text, Map<String, String> lists) {
    return GrammarElement.oneOf(words(text, lists));
  }

  /** The words or lemmas of which an element is one; empty where it may be others. */
  private static Optional<Set<String>> literals(String element, Map<String, String> lists) {
    if (Expressions.match(element, "[\\^!$-].*|.*\\|[<$].*|.*>\\|.*")) {
      return Optional.empty();
    }
    int open = element.indexOf('<');
    String words = open < 0 ? element : element.substring(0, open);
    String mark = words.startsWith("=") ? "=" : open == 0 ? "<" : "";
    String any =
        open == 0
            ? element.substring(1, element.length() - 1)
            : words(words.substring(words.startsWith("=") ? 1 : 0), lists);
    Set<String> literals = new HashSet<>();
    for (String word : any.split("\\|", -1)) {
      if (!LITERAL.matcher(word).matches()) {
        return Optional.empty();
      }
      literals.add(mark + word);
    }
    return Optional.of(Set.copyOf(literals));
  }

  private static String words(String text, Map<String, String> lists) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split("\\|")) {
      String list = word.startsWith("@") ? lists.get(word.substring(1)) : word;
      if (list == null) {
        throw new IllegalStateException("grammar.txt has no list " + word);
      }
      out.append(out.isEmpty() ? "" : "|").append(list);
    }
    return out.toString();
  }

  /**
   * Where the pattern occurs in a sentence that holds the words it needs, from left to right, none
   * overlapping another.
   */
  List<Found> in(Rendered sentence) {
    List<Found> found = new ArrayList<>();
    Integer[] targets = new Integer[actions.size()];
    for (int from = 0; from < sentence.size(); ) {
      Arrays.fill(targets, -1);
      int end = end(sentence, 0, from, targets);
      if (end >= 0) {
        found.add(new Found(List.of(targets)));
      }
      from = Math.max(from + 1, end);
    }
    return found;
  }

  /**
   * The token after the last of an occurrence whose parts from {@code part} on stand from {@code
   * token} on, or {@link GrammarElement#NO}.
   */
  private int end(Rendered sentence, int part, int token, Integer[] targets) {
    if (part == parts.size()) {
      return token;
    }
    Part next = parts.get(part);
    for (GrammarElement kind : next.kinds()) {
      int taken = kind.at(sentence, token);
      if (taken != GrammarElement.NO) {
        int end = end(sentence, part + 1, token + taken, targets);
        if (end != GrammarElement.NO) {
          if (next.target() >= 0 && token < sentence.size()) {
            targets[next.target()] = token;
          }
          return end;
        }
      }
    }
    return next.optional() ? end(sentence, part + 1, token, targets) : GrammarElement.NO;
  }

  /**
   * A sentence as the patterns read it.
   *
   * @param word per token, in lower case
   * @param words the sentence's words, its lemmas after {@code =}, its parts of speech after {@code
   *     <}
   */
  record Rendered(List<String> word, List<String> tag, List<String> lemma, Set<String> words) {

    static Rendered of(Sentence s) {
      List<String> word = new ArrayList<>(s.size());
      List<String> tag = new ArrayList<>(s.size());
      List<String> lemma = new ArrayList<>(s.size());
      Set<String> words = new HashSet<>();
      for (int t = 0; t < s.size(); t++) {
        word.add(s.lower(t));
        tag.add(s.tag(t));
        lemma.add(s.lemma(t));
        words.add(s.lower(t));
        words.add("=" + s.lemma(t));
        words.add("<" + s.tag(t));
      }
      return new Rendered(word, tag, lemma, words);
    }

    int size() {
      return word.size();
    }

    String word(int token) {
      return word.get(token);
    }

    String tag(int token) {
      return tag.get(token);
    }

    String lemma(int token) {
      return lemma.get(token);
    }
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    String source, Pattern pattern, List<Set<String>> needed, List<String> actions) {

  private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\d'-]+");

  private static final String END = "(?= [^ /]+/[.,:]/| ?$)";

  /** What a second clause of a question begins with. */
  private static final String INVERTED =
      "could|can|would|do|does|did|are|is|will|may|have|has|please|so|and|but|if|or";

  /** One occurrence: per changing token its index. */
  record Found(List<Integer> tokens) {}

  /**
   * @param needed sets of which a sentence must hold one word each to be looked at; lemmas begin
   *     with {@code =}
   */
  GrammarPattern {
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
    StringBuilder regex = new StringBuilder();
    List<Set<String>> needed = new ArrayList<>();
    int targets = 0;
    for (String element : sides[0].strip().split(" +")) {
      boolean optional = element.startsWith("[");
      String inner = optional ? element.substring(1, element.length() - 1) : element;
      boolean target = inner.startsWith("{");
      if (target) {
        inner = inner.substring(1, inner.length() - 1);
        regex.append("(?<t").append(targets++).append('>');
      }
      if (!optional) {
        literals(inner, lists).ifPresent(needed::add);
      }
      regex
          .append(optional ? "(?:" : "")
          .append(element(inner, lists))
          .append(optional ? ")?" : "");
      regex.append(target ? ")" : "");
    }
    List<String> actions = sides.length < 2 ? List.of() : List.of(sides[1].strip().split(" +"));
    if (targets == 0 || actions.size() != targets) {
      throw new IllegalStateException(
          "grammar.txt: " + targets + " changing tokens, " + actions.size() + " actions: " + line);
    }
    return new GrammarPattern(line, Pattern.compile(regex.toString()), needed, actions);
  }

  private static String element(String text, Map<String, String> lists) {
    if (text.equals("$")) {
      return END;
    }
    if (text.equals("$?")) {
      return "(?=(?:(?! (?:,|" + INVERTED + ")/)[^?])*+[?]/[^ ]*$)";
    }
    if (text.startsWith("!")) {
      return "(?<! (?:" + words(text.substring(1), lists) + ")/[^ ]{1,40})";
    }
    if (text.startsWith("^")) {
      String before =
          text.length() == 1 ? "" : "|(?<= (?:" + words(text.substring(1), lists) + ")/[^ ]{1,40})";
      return "(?:^" + before + ")";
    }
    if (text.startsWith("-")) {
      return "(?!" + token(text.substring(1), lists) + ")";
    }
    return token(text, lists);
  }

  private static String token(String text, Map<String, String> lists) {
    List<String> kinds = List.of(text.split("(?<=[>$])\\|(?=[^>]*(?:<|$))|\\|(?=[<$])"));
    if (kinds.size() > 1) {
      return kinds.stream()
          .map(kind -> kind.equals("$") ? END : token(kind, lists))
          .collect(Collectors.joining("|", "(?:", ")"));
    }
    String any = "[^ /]++";
    String word = any;
    String tag = any;
    String lemma = any;
    int open = text.indexOf('<');
    String words = open < 0 ? text : text.substring(0, open);
    if (open >= 0) {
      tag = "(?:" + text.substring(open + 1, text.length() - 1).replace(".*", "[^ /]*") + ")";
    }
    if (words.startsWith("=")) {
      lemma = "(?:" + words(words.substring(1), lists) + ")";
    } else if (!words.isEmpty()) {
      word = "(?:" + words(words, lists) + ")";
    }
    return " " + word + "/" + tag + "/" + lemma + "(?= |$)";
  }

  /** The words or lemmas of which an element is one; empty where it may be others. */
  private static Optional<Set<String>> literals(String element, Map<String, String> lists) {
    if (element.matches("[\\^!$-].*")) {
      return Optional.empty();
    }
    int open = element.indexOf('<');
    String words = open < 0 ? element : element.substring(0, open);
    String mark = words.startsWith("=") ? "=" : "";
    Set<String> literals = new HashSet<>();
    for (String word : words(words.substring(mark.length()), lists).split("\\|", -1)) {
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

  /** Where the pattern occurs. */
  List<Found> in(Rendered sentence) {
    for (Set<String> one : needed) {
      if (Collections.disjoint(sentence.words(), one)) {
        return List.of();
      }
    }
    List<Found> found = new ArrayList<>();
    Matcher m = pattern.matcher(sentence.text());
    while (m.find()) {
      List<Integer> tokens = new ArrayList<>();
      for (int i = 0; i < actions.size(); i++) {
        tokens.add(m.start("t" + i) < 0 ? -1 : sentence.token(m.start("t" + i)));
      }
      found.add(new Found(tokens));
    }
    return found;
  }

  /**
   * A sentence as the patterns read it: a space before each token, word, tag and lemma.
   *
   * @param words its words, and its lemmas after {@code =}
   */
  record Rendered(String text, List<Integer> starts, Set<String> words) {

    static Rendered of(Sentence s) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      Set<String> words = new HashSet<>();
      for (int t = 0; t < s.size(); t++) {
        starts.add(text.length());
        String word = plain(s.lower(t));
        String lemma = plain(s.lemma(t));
        text.append(' ').append(word).append('/').append(s.tag(t)).append('/').append(lemma);
        words.add(word);
        words.add("=" + lemma);
      }
      return new Rendered(text.toString(), starts, words);
    }

    private static String plain(String word) {
      return word.replace(' ', '_').replace('\u00a0', '_').replace('/', '\\');
    }

    int token(int offset) {
      return starts.indexOf(offset);
    }
  }
}

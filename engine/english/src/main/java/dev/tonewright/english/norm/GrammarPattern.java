package dev.tonewright.english.norm;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of tokens in which some change, as a line of {@code grammar.txt} writes it.
 *
 * <p>{@code a|b} words in lower case · {@code <VBD|VBN>} parts of speech · {@code a<VB>} both ·
 * {@code =have} a lemma · {@code @list} a list of the file · {@code [x]} possibly there · {@code
 * {x}} changes · {@code -a|b} and {@code -<NN>} the next is none of these · {@code ^a|b} the start
 * of the sentence, or one of these before · {@code $} the end, or a mark.
 *
 * <p>What becomes of the changing ones, in order: {@code _} goes, {@code :VBG} takes that form,
 * anything else is written, {@code ~} for a space.
 */
record GrammarPattern(String source, Pattern pattern, List<String> actions) {

  /** One occurrence: per changing token its index. */
  record Found(List<Integer> tokens) {}

  /**
   * Reads {@code pattern => actions}.
   *
   * @throws IllegalStateException where the numbers of changing tokens and actions differ
   */
  static GrammarPattern read(String line, Map<String, String> lists) {
    String[] sides = line.split(" => ", 2);
    StringBuilder regex = new StringBuilder();
    int targets = 0;
    for (String element : sides[0].strip().split(" +")) {
      boolean optional = element.startsWith("[");
      String inner = optional ? element.substring(1, element.length() - 1) : element;
      boolean target = inner.startsWith("{");
      if (target) {
        inner = inner.substring(1, inner.length() - 1);
        regex.append("(?<t").append(targets++).append('>');
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
    return new GrammarPattern(line, Pattern.compile(regex.toString()), actions);
  }

  private static String element(String text, Map<String, String> lists) {
    if (text.equals("$")) {
      return "(?= [^ /]+/[.,:]/| ?$)";
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
    String any = "[^ /]++";
    String word = any;
    String tag = any;
    String lemma = any;
    int open = text.indexOf('<');
    String words = open < 0 ? text : text.substring(0, open);
    if (open >= 0) {
      tag = "(?:" + text.substring(open + 1, text.length() - 1) + ")";
    }
    if (words.startsWith("=")) {
      lemma = "(?:" + words(words.substring(1), lists) + ")";
    } else if (!words.isEmpty()) {
      word = "(?:" + words(words, lists) + ")";
    }
    return " " + word + "/" + tag + "/" + lemma + "(?= |$)";
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

  /** A sentence as the patterns read it: a space before each token, word, tag and lemma. */
  record Rendered(String text, List<Integer> starts) {

    static Rendered of(Sentence s) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (int t = 0; t < s.size(); t++) {
        starts.add(text.length());
        text.append(' ').append(plain(s.lower(t))).append('/').append(s.tag(t));
        text.append('/').append(plain(s.lemma(t)));
      }
      return new Rendered(text.toString(), starts);
    }

    private static String plain(String word) {
      return word.replace(' ', '_').replace('\u00a0', '_').replace('/', '\\');
    }

    int token(int offset) {
      return starts.indexOf(offset);
    }
  }
}

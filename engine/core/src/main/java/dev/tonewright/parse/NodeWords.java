package dev.tonewright.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Semgrex pattern asks of its first node, as far as the words and tags of a sentence tell:
 * where no token has it, the pattern matches nowhere, and nothing needs to be parsed.
 */
final class NodeWords {

  /** A node that begins with one attribute: an expression between slashes, or a word. */
  private static final Pattern NODE =
      Pattern.compile(
          "\\{(word|lemma|tag):(?:/((?:\\(\\?i\\))?)([^/{}]+)/|([A-Za-z]+))(;[^{}]*)?\\}(=head)?");

  private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9]+");

  private enum Attribute {
    WORD,
    LEMMA,
    TAG
  }

  private final Attribute attribute;
  private final boolean anyCase;

  /** Alternatives that are plain words, in lower case where any case matches. */
  private final Set<String> words;

  /** The other alternatives; empty for none. */
  private final Optional<Pattern> others;

  private NodeWords(Attribute attribute, boolean anyCase, String alternatives) {
    this.attribute = attribute;
    this.anyCase = anyCase;
    this.words = new HashSet<>();
    List<String> rest = new ArrayList<>();
    // Within brackets a bar parts something else.
    boolean plain = alternatives.chars().noneMatch(c -> "()[]\\".indexOf(c) >= 0);
    for (String word : plain ? alternatives.split("\\|", -1) : new String[] {alternatives}) {
      if (LITERAL.matcher(word).matches()) {
        words.add(anyCase ? word.toLowerCase(Locale.ROOT) : word);
      } else {
        rest.add(word);
      }
    }
    this.others =
        rest.isEmpty()
            ? Optional.empty()
            : Optional.of(Pattern.compile((anyCase ? "(?i)" : "") + String.join("|", rest)));
  }

  /** What a pattern's first node asks for; empty where words and tags alone do not tell. */
  static Optional<NodeWords> of(String semgrex) {
    Matcher node = NODE.matcher(semgrex);
    if (!node.lookingAt()) {
      return Optional.empty();
    }
    Attribute attribute = Attribute.valueOf(node.group(1).toUpperCase(Locale.ROOT));
    boolean expression = node.group(3) != null;
    boolean anyCase = expression && !node.group(2).isEmpty();
    String alternatives = expression ? node.group(3) : node.group(4);
    return Optional.of(new NodeWords(attribute, anyCase, alternatives));
  }

  /** Whether a pattern asks for one attribute of the node that it calls head, and for no more. */
  static boolean isAll(String semgrex) {
    Matcher node = NODE.matcher(semgrex);
    return node.matches() && node.group(5) == null && node.group(6) != null;
  }

  /** Whether any token of a sentence has it. */
  boolean in(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      if (at(sentence, t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token has it. */
  boolean at(Sentence sentence, int token) {
    String value =
        switch (attribute) {
          case WORD -> sentence.word(token);
          case LEMMA -> sentence.lemma(token);
          case TAG -> sentence.tag(token);
        };
    return words.contains(anyCase ? value.toLowerCase(Locale.ROOT) : value)
        || others.isPresent() && others.get().matcher(value).matches();
  }
}

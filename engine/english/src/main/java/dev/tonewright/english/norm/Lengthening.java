package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes lengthened words back to their letters: "soooo". */
final class Lengthening extends SentenceRule {

  private static final Pattern THREE = Pattern.compile("\\p{L}*?(\\p{L})\\1\\1\\p{L}*");

  /** Words that stay as they are, and those whose letters alone would mislead. */
  private static final Map<String, String> SPECIAL =
      Map.of(
          "so", "so", "no", "no", "god", "good", "son", "soon", "to", "too", "wel", "well", "al",
          "all", "wil", "will", "of", "off");

  private static final Pattern SOUND =
      Pattern.compile("(?:h+m+|m+|a+h+|o+h+|a+w+|u+h+|z+|w+|x+|e+k+|b+r+|y+a+y+|i+)");

  private final EnglishWordForms forms;

  Lengthening(EnglishWordForms forms) {
    super("norm.lengthening", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.forms = forms;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    for (int t = 0; t < s.size(); t++) {
      String lower = s.lower(t);
      if (!p.isWord(t)
          || !p.free(t)
          || !mayBeLengthened(lower)
          || !THREE.matcher(lower).matches()
          || SOUND.matcher(lower).matches()) {
        continue;
      }
      String right = shortened(lower);
      if (!right.isEmpty()) {
        String word = s.word(t);
        String written =
            Character.isUpperCase(word.codePointAt(0))
                ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
                : right;
        p.offer("The word is written “" + right + "”.", p.replace(t, written));
      }
    }
  }

  /** Whether a letter stands three times at once, or none of its code units tells. */
  private static boolean mayBeLengthened(String word) {
    for (int i = 2; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isSurrogate(c) || c == word.charAt(i - 1) && c == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** The one word behind it, or an empty string where there is none or a choice. */
  private String shortened(String lower) {
    String single = lower.replaceAll("(\\p{L})\\1\\1+", "$1");
    String twice = lower.replaceAll("(\\p{L})\\1\\1+", "$1$1");
    if (SPECIAL.containsKey(single)) {
      return SPECIAL.get(single);
    }
    boolean one = single.length() > 1 && forms.known(single);
    boolean two = forms.known(twice);
    return one == two ? "" : one ? single : twice;
  }
}

package dev.tonewright.protect;

/** Where words begin and end in a text. */
final class Edges {

  private Edges() {}

  /** Whether no word runs on across {@code at} from the left. */
  static boolean opens(CharSequence text, int at) {
    return at == 0 || !wordly(text.charAt(at - 1));
  }

  /** Whether no word runs on across {@code at} to the right. */
  static boolean closes(CharSequence text, int at) {
    return at >= text.length() || !wordly(text.charAt(at));
  }

  /** Whether a code unit belongs to a word; half a surrogate pair does not. */
  static boolean wordly(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  static boolean capitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Two capitals or more and no other letter. */
  static boolean allCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }
}

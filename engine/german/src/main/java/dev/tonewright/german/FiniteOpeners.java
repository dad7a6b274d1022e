package dev.tonewright.german;

import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A finite verb before its pronoun is no noun, though its capital at a start looks like one. */
final class FiniteOpeners implements TagCorrection {

  private static final Set<String> SUBJECTS = Set.of("sie", "du", "ihr", "ich", "wir", "er", "es");

  private final GermanWordForms forms;

  FiniteOpeners(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<String> correct(List<String> words, List<String> tags, int token) {
    String tag = tags.get(token);
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ");
    boolean before = token + 1 < words.size() && SUBJECTS.contains(words.get(token + 1));
    boolean opens = token == 0 || !Character.isLetterOrDigit(words.get(token - 1).codePointAt(0));
    if (!noun || !before || !opens) {
      return Optional.empty();
    }
    if (forms.is(words.get(token), "VER:AUX") || forms.is(words.get(token), "VER:MOD")) {
      return Optional.of("AUX");
    }
    return forms.is(words.get(token), "VER:") ? Optional.of("VERB") : Optional.empty();
  }
}

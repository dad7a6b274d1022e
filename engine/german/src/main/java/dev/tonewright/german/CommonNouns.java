package dev.tonewright.german;

import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A word that the dictionary knows as a noun and not as a name is no name: "Fragen haben". */
final class CommonNouns implements TagCorrection {

  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "frau", "herr", "herrn", "dr", "dr.", "prof", "familie", "hallo", "hi", "hey", "liebe",
          "lieber", "tag", "morgen", "abend", "moin", "servus", "grüezi", "firma", ",");

  private final GermanWordForms forms;

  CommonNouns(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<String> correct(List<String> words, List<String> tags, int token) {
    boolean named =
        token == 0
            || BEFORE_NAMES.contains(words.get(token - 1))
            || tags.get(token - 1).equals("PROPN")
            || token + 1 < words.size() && tags.get(token + 1).equals("PROPN");
    if (!tags.get(token).equals("PROPN") || named) {
      return Optional.empty();
    }
    String word = Spelling.capitalised(words.get(token));
    return forms.is(word, "SUB:") && !forms.is(word, "EIG:")
        ? Optional.of("NOUN")
        : Optional.empty();
  }
}

package dev.tonewright.german;

import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A participle that ends its clause behind a form of haben is a verb: "wir haben das gecheckt". */
final class Participles implements TagCorrection {

  private static final Set<String> HAVE =
      Set.of(
          "habe", "hab", "hast", "hat", "haben", "habt", "hatte", "hatten", "hattest", "wurde",
          "wurden", "worden");

  private final GermanWordForms forms;

  Participles(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<String> correct(List<String> words, List<String> tags, int token) {
    boolean ends = token + 1 == words.size() || words.get(token + 1).matches("[.,!?;:]|und|oder");
    if (!tags.get(token).equals("ADJ") || !ends || !forms.is(words.get(token), "VER:PA2")) {
      return Optional.empty();
    }
    for (int t = token - 1; t >= 0 && !words.get(t).matches("[,;:.!?]"); t--) {
      if (HAVE.contains(words.get(t))) {
        return Optional.of("VERB");
      }
    }
    return Optional.empty();
  }
}

package dev.tonewright.german;

import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command that opens its clause is a verb: "Bitte schick uns …", "Guck mal". */
final class Imperatives implements TagCorrection {

  private static final Set<String> AFTER =
      Set.of("mir", "uns", "dir", "dich", "euch", "mal", "bitte", "doch");

  private final GermanWordForms forms;

  Imperatives(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<String> correct(List<String> words, List<String> tags, int token) {
    boolean opens = token == 0 || words.get(token - 1).matches("bitte|dann|und|[,;:.!?–-]");
    boolean follows = token + 1 < words.size() && AFTER.contains(words.get(token + 1));
    boolean wrong = tags.get(token).matches("NOUN|PROPN|ADJ|ADV|X");
    return opens && follows && wrong && forms.is(words.get(token), "VER:IMP")
        ? Optional.of("VERB")
        : Optional.empty();
  }
}

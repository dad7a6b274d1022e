package dev.tonewright.german;

import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An infinitive before its modal verb at a clause's end is a verb: "damit wir das checken können".
 */
final class Infinitives implements TagCorrection {

  private static final Set<String> MODALS =
      Set.of(
          "können",
          "könnten",
          "kann",
          "kannst",
          "könnte",
          "müssen",
          "muss",
          "musst",
          "sollen",
          "sollten",
          "soll",
          "wollen",
          "will",
          "willst",
          "möchten",
          "möchtest",
          "möchte",
          "dürfen",
          "darf",
          "werden",
          "werde",
          "wird",
          "wirst",
          "würden",
          "würde");

  private final GermanWordForms forms;

  Infinitives(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<String> correct(List<String> words, List<String> tags, int token) {
    boolean last = token + 2 >= words.size() || words.get(token + 2).matches("[.,!?;:]|und|oder");
    boolean modal = token + 1 < words.size() && MODALS.contains(words.get(token + 1));
    String word = words.get(token);
    boolean noun = tags.get(token).equals("NOUN") || tags.get(token).equals("ADJ");
    return noun && last && modal && forms.is(word, "VER:INF") && token > 0
        ? Optional.of("VERB")
        : Optional.empty();
  }
}

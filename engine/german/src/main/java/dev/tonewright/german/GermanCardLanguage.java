package dev.tonewright.german;

import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Match;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What German cards need beyond their data: where clauses begin, and which words keep capitals. */
final class GermanCardLanguage implements CardLanguage {

  private static final Set<String> OPENERS =
      Set.of("und", "oder", "aber", "also", "dann", "denn", "doch", "ja", "nein", "hallo", "hi");

  private final GermanWordForms forms;

  GermanCardLanguage(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public WordForms wordForms() {
    return forms;
  }

  @Override
  public List<String> readings(Sentence s, int t) {
    return List.of(s.lower(t));
  }

  @Override
  public List<Integer> extents(String type, Sentence s, int from, int first) {
    return List.of();
  }

  @Override
  public boolean knows(String type) {
    return false;
  }

  @Override
  public Optional<List<Reform>> reform(Sentence s, Match.Filled slot, String type) {
    return slot.type().equals(type) ? Optional.of(List.of()) : Optional.empty();
  }

  @Override
  public boolean clauseStart(Sentence s, int t) {
    return t == 0
        || !Character.isLetterOrDigit(s.word(t - 1).codePointAt(0))
        || OPENERS.contains(s.lower(t - 1));
  }

  @Override
  public boolean sentenceStart(Sentence s, int t) {
    for (int i = 0; i < t; i++) {
      boolean word = Character.isLetterOrDigit(s.word(i).codePointAt(0));
      if (word && !OPENERS.contains(s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Nouns, names and the formal pronouns keep their capital inside a sentence. */
  @Override
  public String uncapitalized(Sentence s, int t) {
    String word = s.word(t);
    String tag = s.tag(t);
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN");
    boolean small = forms.knownLower(word) && !noun && !s.lower(t).matches("sie|ihnen|ihr.{0,2}");
    boolean mixed = word.length() > 1 && !word.substring(1).equals(lower(word.substring(1)));
    return small && !mixed ? lower(word.substring(0, 1)) + word.substring(1) : word;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<String> agree(String literal, Sentence s, Match match) {
    return Optional.empty();
  }
}

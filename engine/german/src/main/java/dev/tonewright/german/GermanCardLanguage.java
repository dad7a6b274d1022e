package dev.tonewright.german;

import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Match;
import dev.tonewright.card.Match.Filled;
import dev.tonewright.german.GermanWordForms.Reading;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What German cards need beyond their data: slots, agreement, clauses and capitals. */
final class GermanCardLanguage implements CardLanguage {

  private static final Set<String> OPENERS =
      Set.of("und", "oder", "aber", "also", "dann", "denn", "doch", "ja", "nein", "hallo", "hi");

  /** Subjects by which a literal agrees, with the person and number of the dictionary's tags. */
  private static final Map<String, String> PERSONS =
      Map.of(
          "ich", "1:SIN", "wir", "1:PLU", "sie", "3:PLU", "du", "2:SIN", "ihr", "2:PLU", "er",
          "3:SIN", "es", "3:SIN", "das", "3:SIN");

  private static final Map<String, Set<String>> PRONOUNS =
      Map.of(
          "we", Set.of("ich", "wir"),
          "us", Set.of("mir", "uns"),
          "me", Set.of("mich", "uns"),
          "du", Set.of("sie", "du", "ihr"),
          "dich", Set.of("sie", "dich", "euch"),
          "dir", Set.of("ihnen", "dir", "euch"),
          "who", Set.of("ihnen", "dir", "euch", "mir", "uns"));

  private static final String OWNERS = "(ihr|dein|mein|unser)(e[nmrs]?)?|eu(er|re[nmrs]?)";

  private static final Set<String> COURTESIES = Set.of("danke", "gerne", "gern", "bitte");

  private final GermanWordForms forms;

  GermanCardLanguage(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public WordForms wordForms() {
    return forms;
  }

  /** "'s" is "es" behind a verb or conjunction and "das" behind a preposition. */
  @Override
  public List<String> readings(Sentence s, int t) {
    String lower = s.lower(t).replace('’', '\'');
    if (!lower.equals("'s")) {
      return List.of(lower);
    }
    return t > 0 && s.tag(t - 1).equals("ADP") ? List.of("das", "'s") : List.of("es", "'s");
  }

  @Override
  public List<Integer> extents(String type, Sentence s, int from, int first) {
    if (type.startsWith("=")) {
      return only(agreeing(type.substring(1), s, first), first);
    }
    if (PRONOUNS.containsKey(type)) {
      return only(PRONOUNS.get(type).contains(s.lower(first)), first);
    }
    return switch (type) {
      case "dein" -> only(s.lower(first).matches(OWNERS), first);
      case "NP" -> nounPhrase(s, first);
      case "W" -> only(!mark(s, first), first);
      case "X" -> rest(s, first);
      case "name" -> only(s.tag(first).equals("PROPN"), first);
      default -> List.of();
    };
  }

  private static List<Integer> only(boolean fits, int token) {
    return fits ? List.of(token) : List.of();
  }

  /** Whether a token is a form of the verb that a literal gives in the plural. */
  private boolean agreeing(String literal, Sentence s, int t) {
    return plural(literal).stream()
        .anyMatch(
            wanted ->
                forms.readings(s.lower(t)).stream()
                    .anyMatch(
                        r ->
                            r.lemma().equals(wanted.lemma())
                                && r.tag().contains(tense(wanted.tag()))));
  }

  private List<Reading> plural(String literal) {
    return forms.readings(literal).stream().filter(r -> r.tag().contains("1:PLU")).toList();
  }

  private static String tense(String tag) {
    return tag.replaceAll(".*:(PRÄ|PRT|KJ1|KJ2).*", "$1");
  }

  /** Determiners and adjectives up to their noun, without what follows it. */
  private static List<Integer> nounPhrase(Sentence s, int first) {
    int t = first;
    while (t < s.size() && s.tag(t).matches("DET|ADJ|NUM")) {
      t++;
    }
    int noun = t;
    while (noun < s.size() && s.tag(noun).matches("NOUN|PROPN|NUM")) {
      noun++;
    }
    return noun > t ? List.of(noun - 1) : List.of();
  }

  /** Anything up to the sentence's last word. */
  private static List<Integer> rest(Sentence s, int first) {
    int last = s.size() - 1;
    while (last >= first && mark(s, last)) {
      last--;
    }
    return last < first || mark(s, first) ? List.of() : List.of(last);
  }

  private static boolean mark(Sentence s, int t) {
    return !Character.isLetterOrDigit(s.word(t).codePointAt(0));
  }

  @Override
  public boolean knows(String type) {
    return PRONOUNS.containsKey(type)
        || Set.of("dein", "NP", "W", "X", "name").contains(type)
        || type.startsWith("=") && !plural(type.substring(1)).isEmpty();
  }

  @Override
  public Optional<List<Reform>> reform(Sentence s, Filled slot, String type) {
    return slot.type().equals(type) ? Optional.of(List.of()) : Optional.empty();
  }

  @Override
  public boolean agrees(String slot) {
    return slot.startsWith("=");
  }

  /** {@code =könnten} after "du" is "könntest". */
  @Override
  public Optional<String> agree(String literal, Sentence s, Match match) {
    Optional<String> person =
        match.slot("we").or(() -> match.slot("du")).map(f -> PERSONS.get(s.lower(f.first())));
    return person.flatMap(
        p ->
            plural(literal.substring(1)).stream()
                .map(r -> form(r, p))
                .flatMap(Optional::stream)
                .findFirst());
  }

  private Optional<String> form(Reading reading, String person) {
    return forms.forms(reading.lemma(), reading.tag().replace("1:PLU", person)).stream()
        .filter(f -> !f.contains("ß") || !reading.lemma().equals("müssen"))
        .findFirst();
  }

  @Override
  public boolean clauseStart(Sentence s, int t) {
    return t == 0 || mark(s, t - 1) || OPENERS.contains(s.lower(t - 1));
  }

  @Override
  public boolean sentenceStart(Sentence s, int t) {
    for (int i = 0; i < t; i++) {
      if (!mark(s, i) && !OPENERS.contains(s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean nounCapitals() {
    return true;
  }

  /** Nouns, names and the formal pronouns keep their capital inside a sentence. */
  @Override
  public String uncapitalized(Sentence s, int t) {
    String word = s.word(t);
    String tag = s.tag(t);
    boolean noun =
        (tag.equals("NOUN") || tag.equals("PROPN"))
            && !joining(lower(word))
            && (forms.is(word, "SUB:") || forms.is(word, "EIG:") || !forms.knownLower(word))
            && !(t == 0 && s.size() > 1 && s.word(1).equals(","));
    boolean small = forms.knownLower(word) && !noun && !s.lower(t).matches("sie|ihnen|ihr.{0,2}");
    boolean mixed = word.length() > 1 && !word.substring(1).equals(lower(word.substring(1)));
    return small && !mixed ? lower(word.substring(0, 1)) + word.substring(1) : word;
  }

  /** Conjunctions and other small words that a noun may look like: "falls". */
  private boolean joining(String lower) {
    return COURTESIES.contains(lower)
        || forms.is(lower, "KON:")
        || forms.is(lower, "PRO:")
        || forms.is(lower, "ART:");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

package dev.tonewright.english;

import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Match;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contractions, slots and agreement of English, as cards need them. */
public final class EnglishCardLanguage implements CardLanguage {

  private static final Map<String, List<String>> CLITICS =
      Map.ofEntries(
          Map.entry("n't", List.of("not")),
          Map.entry("n’t", List.of("not")),
          Map.entry("'m", List.of("am")),
          Map.entry("'re", List.of("are")),
          Map.entry("'ve", List.of("have")),
          Map.entry("'ll", List.of("will")),
          Map.entry("'d", List.of("would", "had")));

  /** Slot types: what may stand in them, in the words of a card's author. */
  private static final Set<String> TYPES =
      Set.of("V", "V:ing", "V:ed", "NP", "S", "Q", "object", "we", "be", "your", "name", "N", "X");

  private final EnglishWordForms forms;

  public EnglishCardLanguage(EnglishWordForms forms) {
    this.forms = forms;
  }

  @Override
  public WordForms wordForms() {
    return forms;
  }

  @Override
  public boolean knows(String type) {
    return TYPES.contains(type);
  }

  @Override
  public List<String> readings(Sentence s, int t) {
    String lower = s.lower(t).replace('’', '\'');
    List<String> clitic = CLITICS.get(lower);
    if (clitic != null) {
      return clitic;
    }
    if (lower.equals("'s")) {
      if (s.tag(t).equals("POS")) {
        return List.of("'s");
      }
      return t > 0 && s.lower(t - 1).equals("let") ? List.of("us") : List.of("is", "has");
    }
    boolean beforeNot = t + 1 < s.size() && s.lower(t + 1).replace('’', '\'').equals("n't");
    if (beforeNot && lower.equals("ca")) {
      return List.of("can");
    }
    if (beforeNot && lower.equals("wo")) {
      return List.of("will");
    }
    return List.of(lower);
  }

  @Override
  public List<Integer> extents(String type, Sentence s, int from, int first) {
    return switch (type) {
      case "V" -> verbPhrase(s, from, first, "VB");
      case "V:ing" -> verbPhrase(s, from, first, "VBG");
      case "NP" -> nounPhrase(s, first);
      case "N" -> bareNoun(s, first);
      case "S" -> clause(s, from, first);
      case "X" -> rest(s, first);
      case "object" -> object(s, from, first);
      case "we" -> Set.of("i", "we").contains(s.lower(first)) ? List.of(first) : List.of();
      case "your" -> Set.of("my", "our").contains(s.lower(first)) ? List.of(first) : List.of();
      case "be" ->
          readings(s, first).stream().anyMatch(Set.of("am", "are")::contains)
              ? List.of(first)
              : List.of();
      case "name" -> s.tag(first).startsWith("NNP") ? List.of(first) : List.of();
      default -> List.of();
    };
  }

  /** A verb phrase up to the end of its clause, every word of it governed from within the match. */
  private List<Integer> verbPhrase(Sentence s, int from, int first, String tag) {
    int verb = first;
    while (verb < s.size()
        && Set.of("also", "kindly", "just", "quickly", "always", "never").contains(s.lower(verb))) {
      verb++;
    }
    if (verb >= s.size() || !isVerb(s, verb, tag) || !s.parseable()) {
      return List.of();
    }
    int end = EnglishClauses.clauseEnd(s, verb);
    if (end < verb) {
      return List.of();
    }
    for (int t = verb + 1; t <= end; t++) {
      boolean governed = EnglishClauses.mark(s, t) || EnglishClauses.under(s, t, from, verb);
      if (!governed) {
        return List.of();
      }
    }
    return List.of(end);
  }

  private boolean isVerb(Sentence s, int t, String tag) {
    if (tag.equals("VBG")) {
      return s.tag(t).equals("VBG") || s.lower(t).endsWith("ing") && forms.is(s.lower(t), "VBG");
    }
    return (s.tag(t).equals("VB")
            || s.tag(t).equals("VBP")
            || s.tag(t).startsWith("NN") && !s.relation(t).equals("compound"))
        && forms.is(s.lower(t), "VB")
        && s.lemma(t).equals(s.lower(t))
        && !s.word(t).equals(s.word(t).toUpperCase(Locale.ROOT));
  }

  private List<Integer> nounPhrase(Sentence s, int first) {
    if (!s.parseable() || EnglishClauses.mark(s, first)) {
      return List.of();
    }
    // The noun that the first word belongs to: climb while the head stands further right.
    int head = first;
    for (int steps = 0;
        s.head(head) > head && steps < s.size() && inNoun(s.relation(head));
        steps++) {
      head = s.head(head);
    }
    String tag = s.tag(head);
    if (!tag.startsWith("NN")
        && !tag.startsWith("PRP")
        && !tag.equals("DT")
        && !tag.equals("CD")
        && !tag.equals("WP")) {
      return List.of();
    }
    if (EnglishClauses.subtreeStart(s, head) < first) {
      return List.of();
    }
    int end = EnglishClauses.subtreeEnd(s, head);
    for (int t = first; t <= end; t++) {
      if (!EnglishClauses.mark(s, t) && !EnglishClauses.under(s, t, head, head)) {
        return List.of();
      }
    }
    return List.of(end);
  }

  private static boolean inNoun(String relation) {
    return Set.of(
            "det",
            "amod",
            "compound",
            "nmod:poss",
            "nummod",
            "advmod",
            "nmod",
            "case",
            "det:predet")
        .contains(relation);
  }

  /** Nouns and their adjectives, no determiner, no following phrase. */
  private List<Integer> bareNoun(Sentence s, int first) {
    int t = first;
    while (t < s.size() && (s.tag(t).startsWith("NN") || s.tag(t).startsWith("JJ"))) {
      t++;
    }
    return t > first && s.tag(t - 1).startsWith("NN") ? List.of(t - 1) : List.of();
  }

  /** A finite clause with its own subject, up to the sentence's last word. */
  private List<Integer> clause(Sentence s, int from, int first) {
    if (!s.parseable() || EnglishClauses.mark(s, first)) {
      return List.of();
    }
    int last = EnglishClauses.lastWord(s);
    boolean finite = false;
    for (int t = first; t <= last; t++) {
      String relation = s.relation(t);
      if ((relation.startsWith("nsubj") || relation.equals("expl")) && s.head(t) >= first) {
        finite = true;
      }
    }
    boolean subjectFirst = s.tag(first).matches("PRP\\$?|DT|NN.*|EX|JJ|CD|VBG|WDT|IN|RB");
    return finite && subjectFirst && last > first ? List.of(last) : List.of();
  }

  /** Anything up to the sentence's last word. */
  private List<Integer> rest(Sentence s, int first) {
    int last = EnglishClauses.lastWord(s);
    return last >= first && !EnglishClauses.mark(s, first) ? List.of(last) : List.of();
  }

  /** The object between a verb and its particle: one to six words of one noun phrase. */
  private List<Integer> object(Sentence s, int from, int first) {
    List<Integer> ends = new ArrayList<>();
    for (int end = Math.min(first + 5, s.size() - 2); end >= first; end--) {
      if (s.tag(end).matches("NN.*|PRP|DT|CD") && nounsOnly(s, first, end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static boolean nounsOnly(Sentence s, int first, int end) {
    for (int t = first; t <= end; t++) {
      if (!s.tag(t).matches("NN.*|PRP\\$?|DT|CD|JJ.*|POS|PDT")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Optional<List<Reform>> reform(Sentence s, Match.Filled slot, String type) {
    if (slot.type().equals(type)) {
      return Optional.of(List.of());
    }
    String tag =
        switch (type) {
          case "V" -> "VB";
          case "V:ing" -> "VBG";
          default -> "";
        };
    if (tag.isEmpty() || !slot.type().startsWith("V")) {
      return Optional.empty();
    }
    List<Reform> changed = new ArrayList<>();
    for (int t = slot.first(); t <= slot.last(); t++) {
      boolean head = t == slot.first() || coordinate(s, slot, t);
      if (head) {
        Optional<String> form = forms.lemma(s.lower(t), "V").flatMap(l -> forms.inflect(l, tag));
        if (form.isEmpty()) {
          return Optional.empty();
        }
        changed.add(new Reform(t, form.get()));
      }
    }
    return Optional.of(changed);
  }

  private static boolean coordinate(Sentence s, Match.Filled slot, int t) {
    return s.tag(t).startsWith("V")
        && s.relation(t).equals("conj")
        && s.head(t) == slot.first()
        && s.tag(t).equals(s.tag(slot.first()));
  }

  @Override
  public boolean clauseStart(Sentence s, int t) {
    return EnglishClauses.clauseStart(s, t);
  }

  @Override
  public boolean sentenceStart(Sentence s, int t) {
    return EnglishClauses.sentenceStart(s, t);
  }

  @Override
  public String uncapitalized(Sentence s, int t) {
    String word = s.word(t);
    boolean stays =
        word.equals("I")
            || s.tag(t).startsWith("NNP")
            || word.length() > 1
                && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
            || !Character.isLetter(word.codePointAt(0));
    return stays ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  @Override
  public Optional<String> agree(String literal, Sentence s, Match match) {
    if (!literal.equals("be")) {
      return Optional.empty();
    }
    return match.slot("we").map(w -> s.lower(w.first()).equals("i") ? "am" : "are");
  }
}

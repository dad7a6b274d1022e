package dev.tonewright.english;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Finder;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Neighbours;
import dev.tonewright.card.Range;
import dev.tonewright.card.Template;
import dev.tonewright.card.Template.Inflection;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Contractions and full forms as three scales: pronoun and verb (I'm), verb and not (can't), and
 * the rest (there'd, should've). Which full form an 's or 'd stands for is read from the parse;
 * where that is not certain, nothing matches.
 */
final class Contractions implements Finder {

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there");
  private static final Set<String> WIDE_SUBJECTS =
      Set.of(
          "what",
          "who",
          "where",
          "how",
          "here",
          "everything",
          "everyone",
          "nothing",
          "something",
          "this");

  private static final Map<String, String> FULL =
      Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will");
  private static final Map<String, String> SHORT =
      Map.of(
          "am", "'m", "are", "'re", "have", "'ve", "will", "'ll", "would", "'d", "is", "'s", "has",
          "'s");

  /** Auxiliaries that take n't, with the shape they take it in. */
  private static final Map<String, String> NEGATIVE =
      Map.ofEntries(
          Map.entry("do", "don't"),
          Map.entry("does", "doesn't"),
          Map.entry("did", "didn't"),
          Map.entry("is", "isn't"),
          Map.entry("are", "aren't"),
          Map.entry("was", "wasn't"),
          Map.entry("were", "weren't"),
          Map.entry("have", "haven't"),
          Map.entry("has", "hasn't"),
          Map.entry("had", "hadn't"),
          Map.entry("will", "won't"),
          Map.entry("would", "wouldn't"),
          Map.entry("can", "can't"),
          Map.entry("could", "couldn't"),
          Map.entry("should", "shouldn't"));

  private final Card positive =
      card(
          "contraction.positive",
          0,
          57,
          42,
          "I am sorry.",
          "I'm sorry.",
          "The customer's order is here.");
  private final Card negative =
      card(
          "contraction.negative",
          0,
          57,
          42,
          "We cannot find it.",
          "We can't find it.",
          "It works, doesn't it?");
  private final Card complex =
      card("contraction.complex", 0, 35, 30, "What is wrong?", "What's wrong?", "Let's see.");

  private static Card card(
      String id, int low, int high, int fullFrom, String full, String contracted, String keep) {
    return new Card(
        id,
        Family.SCALE,
        Dimension.FORMALITY,
        Optional.of(Dial.FORMALITY),
        "",
        Anchor.ANYWHERE,
        List.of(form("contracted", low, high), form("full", fullFrom, 100)),
        List.of(),
        Set.of(),
        false,
        List.of(
            new Example(Optional.of(Dial.FORMALITY), 80, contracted, full),
            new Example(Optional.of(Dial.FORMALITY), -1, keep, keep)),
        Optional.empty(),
        Neighbours.ANY,
        "Contractions.java:1");
  }

  private static Form form(String name, int low, int high) {
    return new Form(
        Optional.of(Template.compile(name, Inflection.NONE)),
        List.of(),
        Map.of(Dial.FORMALITY, new Range(low, high)),
        Set.of(),
        Set.of(),
        Optional.empty(),
        List.of(),
        false);
  }

  @Override
  public List<Card> cards() {
    return List.of(positive, negative, complex);
  }

  @Override
  public List<Match> find(Sentence s) {
    List<Match> found = new ArrayList<>();
    for (int t = 1; t < s.size(); t++) {
      String lower = s.lower(t).replace('’', '\'');
      if (shouted(s, t - 1)) {
        continue;
      }
      if (lower.equals("n't")) {
        if (expandNegative(s, t).isPresent()) {
          found.add(match(negative, 0, t - 1, t));
        }
      } else if (lower.startsWith("'") && lower.length() > 1) {
        if (expandClitic(s, t).isPresent()) {
          found.add(
              match(WIDE_SUBJECTS.contains(s.lower(t - 1)) ? complex : positive, 0, t - 1, t));
        }
      } else if (lower.equals("not")) {
        if (contractNegative(s, t)) {
          found.add(match(negative, 1, t - 1, t));
        }
      } else if (contractVerb(s, t)) {
        found.add(match(positive, 1, t - 1, t));
      }
    }
    return found;
  }

  /** Shouted words are first calmed, or stay as loud as they are. */
  private static boolean shouted(Sentence s, int t) {
    String word = s.word(t);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Match match(Card card, int form, int first, int last) {
    return new Match(card, card.forms().get(form), first, last, List.of(), -1, -1);
  }

  @Override
  public Optional<List<TextChange>> realise(String text, Placed placed, Match m, Form form) {
    Sentence s = placed.sentence();
    boolean contract = form == m.card().forms().get(0);
    Optional<String> written =
        contract
            ? Optional.of(contracted(s, m))
            : m.card() == negative
                ? expandNegative(s, m.last())
                : expandClitic(s, m.last()).map(v -> s.word(m.first()) + " " + v);
    Span span = placed.token(m.first()).cover(placed.token(m.last()));
    boolean curly = text.indexOf('’') >= 0 && text.indexOf('\'') < 0;
    return written
        .map(w -> curly ? w.replace('\'', '’') : w)
        .map(w -> List.of(TextChange.of(text, span, cased(s, m.first(), w))));
  }

  private static String contracted(Sentence s, Match m) {
    String first = s.word(m.first());
    if (s.lower(m.last()).equals("not")) {
      return NEGATIVE.get(s.lower(m.first()));
    }
    return first + SHORT.get(s.lower(m.last()));
  }

  private static String cased(Sentence s, int first, String written) {
    boolean capital = Character.isUpperCase(s.word(first).charAt(0));
    return capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
  }

  /** "can't" → "cannot"; nothing where a question has its subject after the verb. */
  private static Optional<String> expandNegative(Sentence s, int not) {
    String verb = s.lower(not - 1);
    boolean inverted =
        not + 1 < s.size()
            && (SUBJECTS.contains(s.lower(not + 1))
                || s.lower(not + 1).equals("the") && not == 1
                || !Character.isLetter(s.word(not + 1).charAt(0))
                    && s.lower(not - 1).equals("do")
                    && not > 2);
    boolean ends =
        not + 1 >= s.size()
            || "?".equals(s.word(not + 1))
            || s.lower(not + 1).matches("wait|believe") && s.lower(not - 1).equals("ca");
    boolean any = not + 1 < s.size() && s.lower(not + 1).matches("any(?:thing|one|body)?");
    if (inverted
        || ends
        || any && verb.matches("is|are|was|were")
        || s.start(not) != s.end(not - 1)) {
      return Optional.empty();
    }
    return switch (verb) {
      case "ca" -> Optional.of("cannot");
      case "wo" -> Optional.of("will not");
      case "ai", "sha" -> Optional.empty();
      default -> NEGATIVE.containsKey(verb) ? Optional.of(verb + " not") : Optional.empty();
    };
  }

  /** The full word behind an apostrophe, where it is certain. */
  private static Optional<String> expandClitic(Sentence s, int t) {
    String clitic = s.lower(t).replace('’', '\'');
    String subject = s.lower(t - 1);
    boolean known = SUBJECTS.contains(subject) || WIDE_SUBJECTS.contains(subject);
    boolean how = subject.equals("how") && clitic.equals("'s");
    if (!known || how || s.start(t) != s.end(t - 1) || slip(s, t)) {
      return Optional.empty();
    }
    if (FULL.containsKey(clitic)) {
      return Optional.of(FULL.get(clitic));
    }
    if (t + 1 >= s.size()) {
      return Optional.empty();
    }
    int next = afterAdverbs(s, t + 1);
    if (clitic.equals("'d") && next < s.size()) {
      return s.lower(t + 1).equals("better") || s.lower(t + 1).equals("rather")
          ? Optional.empty()
          : s.tag(next).equals("VB")
              ? Optional.of("would")
              : s.tag(next).equals("VBN") || s.lower(next).equals("had")
                  ? Optional.of("had")
                  : Optional.empty();
    }
    if (!clitic.equals("'s") || s.tag(t).equals("POS")) {
      return Optional.empty();
    }
    return isOrHas(s, t, next);
  }

  /** "to it's team" is a slip for "its", "did you've" one of another kind; "we've got" is whole. */
  private static boolean slip(Sentence s, int t) {
    String before = t > 1 ? s.lower(t - 2) : "";
    boolean its =
        t > 1
            && s.lower(t - 1).equals("it")
            && s.tag(t - 2).matches("IN|TO|VB[DGN]?")
            && !before.matches("that|if|because|since|as|when|while|once|although|though|until")
            && t + 1 < s.size()
            && s.tag(t + 1).matches("NNS?|JJ")
            && t + 2 < s.size()
            && s.tag(t + 2).matches("NNS?");
    boolean doubled =
        before.matches("do|does|did|have|has")
            || t + 1 < s.size() && s.lower(t + 1).matches("is|are|was|were|will");
    boolean got = s.lower(t).matches("['’]ve") && t + 1 < s.size() && s.lower(t + 1).equals("got");
    boolean tag =
        t + 2 >= s.size() - 1
            && t + 1 < s.size()
            && s.lower(t + 1).equals("afraid")
            && t > 2
            && !s.word(t - 2).equals(",");
    return its || doubled || got || tag;
  }

  private static Optional<String> isOrHas(Sentence s, int t, int next) {
    if (next >= s.size()) {
      return Optional.empty();
    }
    if (Set.of("been", "got", "had").contains(s.lower(next))) {
      return Optional.of("has");
    }
    if (!s.tag(next).equals("VBN") && !s.tag(next).equals("VBD")) {
      return Optional.of("is");
    }
    return switch (s.relation(t)) {
      case "aux:pass", "cop" -> Optional.of("is");
      default -> Optional.empty();
    };
  }

  private static int afterAdverbs(Sentence s, int from) {
    int t = from;
    while (t < s.size() && (s.tag(t).equals("RB") || s.lower(t).equals("n't"))) {
      t++;
    }
    return t;
  }

  /**
   * "do not" before the rest of its clause. An opening "Do not" is an order and keeps its weight.
   */
  private static boolean contractNegative(Sentence s, int not) {
    String verb = s.lower(not - 1);
    boolean order = verb.equals("do") && (not == 1 || s.lower(not - 2).equals("please"));
    boolean follows = not + 1 < s.size() && Character.isLetter(s.word(not + 1).charAt(0));
    boolean scoped =
        follows
            && Set.of("only", "just", "merely", "even", "all", "necessarily")
                .contains(s.lower(not + 1));
    boolean pronounFirst =
        not > 1
            && SHORT.containsKey(verb)
            && SUBJECTS.contains(s.lower(not - 2))
            && Set.of("am", "are", "is").contains(verb);
    boolean inverted = follows && SUBJECTS.contains(s.lower(not + 1));
    return NEGATIVE.containsKey(verb)
        && !order
        && follows
        && !scoped
        && !pronounFirst
        && !inverted
        && s.start(not) - s.end(not - 1) <= 1;
  }

  /** "I am" where the verb's complement follows: "what it is for" and "Yes, I am." stay. */
  private static boolean contractVerb(Sentence s, int t) {
    String verb = s.lower(t);
    String subject = s.lower(t - 1);
    if (!SHORT.containsKey(verb)
        || !SUBJECTS.contains(subject)
        || s.start(t) - s.end(t - 1) != 1
        || t + 1 >= s.size()
        || !Character.isLetterOrDigit(s.word(t + 1).codePointAt(0))) {
      return false;
    }
    String before = t > 1 ? s.lower(t - 2) : "";
    boolean broken =
        before.matches("to|of|despite") && !verb.equals("would")
            || before.matches("once|when|if|until|after|soon") && verb.equals("will")
            || s.tag(0).matches("W.*") && s.word(s.size() - 1).equals("?") && t < 6;
    if (broken) {
      return false; // what stands wrong is not made to look approved
    }
    if (subject.equals("that") && !s.tag(t - 1).equals("DT")
        || subject.equals("that") && !verb.equals("is")) {
      return false;
    }
    if (subject.equals("there") && !verb.equals("is")
        || subject.equals("it") && Set.of("would", "will").contains(verb)
        || verb.equals("would") && Set.of("that", "there").contains(subject)) {
      return false;
    }
    if (s.lower(t + 1).equals("not") && !Set.of("am", "are", "is").contains(verb)) {
      return false;
    }
    if (s.lower(t + 1).equals("still") && verb.equals("will")) {
      return false; // "you will still not" keeps its weight
    }
    boolean questionBefore = t > 1 && s.tag(t - 2).startsWith("MD");
    int head = s.head(t);
    boolean auxiliary = s.relation(t).startsWith("aux") && head > t;
    boolean copula = s.relation(t).equals("cop") && head > t && s.head(t - 1) == head;
    boolean existential = subject.equals("there") && s.relation(t - 1).equals("expl");
    if (verb.equals("have") || verb.equals("has")) {
      boolean keeps =
          head >= 0 && s.lower(head).matches("installed|set|saved|stored|listed|linked|enabled");
      return auxiliary && s.tag(head).equals("VBN") && !keeps && !questionBefore;
    }
    return (auxiliary && s.head(t - 1) == head || copula && !stranded(s, t) || existential)
        && !questionBefore;
  }

  /** "whose name it is on the account": what the verb is said of stands before it. */
  private static boolean stranded(Sentence s, int t) {
    boolean bare = s.tag(t + 1).matches("IN|TO|RB");
    for (int w = t - 2; bare && w >= Math.max(0, t - 7) && s.word(w).length() > 1; w--) {
      if (s.tag(w).startsWith("W") && !s.lower(w).matches("when|why|that")) {
        return true;
      }
    }
    return false;
  }
}

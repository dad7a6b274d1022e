package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Optional;
import java.util.Set;

/** Where noun phrases begin and end, and their number. */
final class NounPhrases {

  private static final Set<String> NOUN_PARTS =
      Set.of(
          "det", "amod", "compound", "nmod:poss", "nummod", "advmod", "nmod", "case", "det:predet");

  private NounPhrases() {}

  /** The noun that a phrase beginning at {@code first} is about. */
  static int nounHead(Sentence s, int first) {
    int head = first;
    for (int steps = 0;
        s.head(head) > head && steps < s.size() && NOUN_PARTS.contains(s.relation(head));
        steps++) {
      head = s.head(head);
    }
    return head;
  }

  /** The first token of a noun phrase, its preposition left out. */
  static int nounStart(Sentence s, int head) {
    int start = head;
    for (int d = head - 1; d >= 0; d--) {
      boolean outside =
          s.head(d) == head && Set.of("case", "cc", "mark", "punct").contains(s.relation(d));
      if (!outside && EnglishClauses.under(s, d, head, head)) {
        start = d;
      }
    }
    return start;
  }

  /** The last token of a noun phrase, clauses run into it left out. */
  static int nounEnd(Sentence s, int head) {
    int end = head;
    for (int t = head + 1; t < s.size(); t++) {
      boolean withUs =
          s.lower(t).equals("with")
              && t + 1 < s.size()
              && Expressions.match(s.lower(t + 1), "me|us");
      if (VerbPhrases.breaks(s, t) || withUs) {
        break;
      }
      if (!EnglishClauses.under(s, t, head, head) && !EnglishClauses.mark(s, t)) {
        break;
      }
      boolean clause =
          Set.of("parataxis", "dep", "appos").contains(s.relation(t))
                  && EnglishClauses.headsClause(s, t)
              || s.relation(t).equals("conj")
                  && s.head(t) == head
                  && s.dependent(t, "nsubj", "expl") > head;
      if (clause) {
        return VerbPhrases.stripped(s, head, EnglishClauses.subtreeStart(s, t) - 1);
      }
      if (!EnglishClauses.mark(s, t)) {
        end = t;
      }
    }
    return end;
  }

  /** Whether a noun phrase is plural; empty where its words do not tell. */
  static Optional<Boolean> plural(Sentence s, int first, int last) {
    int head = nounHead(s, first);
    if (head > last) {
      return Optional.empty();
    }
    if (s.dependent(head, "conj") > head && s.dependent(head, "conj") <= last) {
      return Optional.of(true);
    }
    return switch (s.tag(head)) {
      case "NN", "NNP", "DT" ->
          s.lower(head).equals("these") || s.lower(head).equals("those")
              ? Optional.of(true)
              : Optional.of(false);
      case "NNS", "NNPS" -> Optional.of(true);
      default -> Optional.empty();
    };
  }
}

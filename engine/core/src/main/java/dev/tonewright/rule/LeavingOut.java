package dev.tonewright.rule;

import dev.tonewright.card.Card;
import dev.tonewright.card.Match;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How sentences that say nothing are left out of a reply, never all of them. */
final class LeavingOut {

  /** Words from which a sentence is taken to say something, and not only to greet. */
  private static final int SAYING = 3;

  /** Tokens of a salutation that stands as a sentence of its own: "Hi Sam Lee,". */
  private static final int SALUTATION = 5;

  private LeavingOut() {}

  /**
   * A match left out: with its whole sentence and the space that parted it from its neighbour,
   * never the only one that says something; or, after a greeting or an opener in the same sentence,
   * from there on.
   */
  static Optional<List<TextChange>> changes(Choices all, Placed placed, Match match) {
    if (match.card().at() == Card.Anchor.ANYWHERE) {
      return words(all.parsed().text(), placed, match);
    }
    Sentence sentence = placed.sentence();
    String text = all.parsed().text();
    int before = match.first() - 1;
    while (before >= 0 && !isWord(sentence, before)) {
      before--;
    }
    boolean more =
        all.parsed().sentences().stream()
            .anyMatch(p -> p != placed && !quoted(all.kept(), p) && says(p.sentence()));
    if (!more && before < SAYING) {
      return Optional.empty();
    }
    if (before >= 0 && before < SAYING && addressedAgain(all.parsed(), placed)) {
      return Optional.empty(); // two salutations would stand behind one another
    }
    if (before >= 0 && !onlyJoins(sentence, before)) {
      int from = placed.token(before).end();
      int to = placed.token(match.end() >= 0 ? match.end() : match.last()).end();
      return Optional.of(List.of(TextChange.of(text, from, to, ".")));
    }
    if (salutedTwice(all.parsed(), placed)) {
      return Optional.empty();
    }
    return Optional.of(List.of(TextChange.of(text, withSpace(all.parsed(), placed), "")));
  }

  /** Whether the sentence behind begins with the same word: "Hi Sam, … Hi Sam, …". */
  private static boolean addressedAgain(ParsedText parsed, Placed placed) {
    int i = parsed.sentences().indexOf(placed);
    return opensAlike(parsed, i, i + 1);
  }

  /** Whether a salutation in front and one behind would stand side by side. */
  private static boolean salutedTwice(ParsedText parsed, Placed placed) {
    int i = parsed.sentences().indexOf(placed);
    return i > 0 && salutes(parsed.sentences().get(i - 1)) && opensAlike(parsed, i - 1, i + 1);
  }

  private static boolean salutes(Placed placed) {
    return placed.sentence().text().endsWith(",") && placed.sentence().size() <= SALUTATION;
  }

  private static boolean opensAlike(ParsedText parsed, int salutation, int behind) {
    List<Placed> all = parsed.sentences();
    return behind < all.size()
        && all.get(behind).sentence().size() > 0
        && all.get(behind).sentence().lower(0).equals(all.get(salutation).sentence().lower(0));
  }

  /** Words inside a sentence left out with the space before them; what stands around them stays. */
  private static Optional<List<TextChange>> words(String text, Placed placed, Match match) {
    if (match.first() == 0) {
      return Optional.empty();
    }
    int from = placed.token(match.first() - 1).end();
    int to = placed.token(match.last()).end();
    return Optional.of(List.of(TextChange.of(text, from, to, "")));
  }

  /** A sentence with the space on one side of it, so that its neighbours stand as they did. */
  private static Span withSpace(ParsedText parsed, Placed placed) {
    List<Placed> all = parsed.sentences();
    String text = parsed.text();
    int i = all.indexOf(placed);
    int last = i == 0 ? placed.start() : all.get(i - 1).end();
    int next = i + 1 < all.size() ? all.get(i + 1).start() : placed.end();
    boolean opensLine = i == 0 || text.substring(last, placed.start()).indexOf('\n') >= 0;
    boolean endsLine = i + 1 == all.size() || text.substring(placed.end(), next).indexOf('\n') >= 0;
    boolean forward = opensLine && i + 1 < all.size() || !endsLine;
    boolean glued = i > 0 && last == placed.start() && !opensLine;
    if (glued && text.charAt(last - 1) != ',') {
      return placed.span(); // the space behind it parts the neighbours
    }
    return forward ? new Span(placed.start(), next) : new Span(last, placed.end());
  }

  /**
   * The offers without those that would together leave no sentence standing. What a dial leaves out
   * goes before what goes anyway, so that a dial that has room moves: then formulas stay, and else
   * the first sentence.
   */
  static List<Proposal> saying(RuleContext context, List<Proposal> offers) {
    Set<Integer> left = new HashSet<>();
    Set<Integer> byDial = new HashSet<>();
    for (Proposal p : offers) {
      if (leavesOut(context, p)) {
        left.add(p.sentence());
        if (p.family() == Proposal.Family.SCALE) {
          byDial.add(p.sentence());
        }
      }
    }
    if (left.isEmpty() || firstSaying(context, left, false) >= 0) {
      return offers;
    }
    int kept = firstSaying(context, byDial, false) >= 0 ? -1 : firstSaying(context, byDial, true);
    return offers.stream()
        .filter(
            p -> !leavesOut(context, p) || byDial.contains(p.sentence()) && p.sentence() != kept)
        .toList();
  }

  /** The first sentence that says something, in a set or outside of it; -1 where none does. */
  private static int firstSaying(RuleContext context, Set<Integer> set, boolean inside) {
    List<Placed> all = context.parsed().sentences();
    for (int i = 0; i < all.size(); i++) {
      if (set.contains(i) == inside && says(all.get(i).sentence())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether an offer takes away the words that open a sentence behind one that has no stop yet:
   * they are what shows where the one ends and the other begins.
   */
  static boolean hidesBoundary(RuleContext context, Proposal proposal) {
    int at = proposal.sentence();
    if (at <= 0) {
      return false;
    }
    Placed placed = context.parsed().sentences().get(at);
    Placed before = context.parsed().sentences().get(at - 1);
    return before.boundary() == Boundary.MISSING_STOP
        && proposal.edit().changes().stream()
            .anyMatch(c -> c.span().start() <= placed.start() && opensAnew(c));
  }

  private static boolean opensAnew(TextChange change) {
    String before = change.before().strip().split("\\s+")[0];
    String after = change.after().strip().split("\\s+")[0];
    return change.before().length() > change.after().length()
        && !before.isEmpty()
        && !before.equalsIgnoreCase(after);
  }

  private static boolean leavesOut(RuleContext context, Proposal proposal) {
    Placed placed = context.parsed().sentences().get(proposal.sentence());
    return proposal.edit().changes().stream()
        .anyMatch(
            c ->
                c.after().length() < 2
                    && c.span().end() >= placed.end()
                    && wordsBefore(placed, c.span().start()) < SAYING);
  }

  private static int wordsBefore(Placed placed, int offset) {
    int words = 0;
    for (int t = 0; t < placed.sentence().size(); t++) {
      words += isWord(placed.sentence(), t) && placed.token(t).end() <= offset ? 1 : 0;
    }
    return words;
  }

  /** Whether a sentence is protected as a whole: the customer's mail below, a subject line. */
  private static boolean quoted(ProtectedSpans kept, Placed placed) {
    return kept.at(placed.span()).filter(item -> item.span().contains(placed.span())).isPresent();
  }

  /** Whether the words up to a token only join the sentence to the one before: "and", "so". */
  private static boolean onlyJoins(Sentence sentence, int last) {
    for (int t = 0; t <= last; t++) {
      if (isWord(sentence, t) && !sentence.tag(t).matches("CC|RB|IN")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence says something: a greeting, a name or a signature does not. */
  private static boolean says(Sentence sentence) {
    int words = words(sentence);
    return words > 2 * SAYING || words >= SAYING && hasVerb(sentence);
  }

  private static boolean hasVerb(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      String tag = sentence.tag(t);
      if (tag.startsWith("V") || tag.equals("MD") || tag.equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (int t = 0; t < sentence.size(); t++) {
      words += isWord(sentence, t) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(Sentence sentence, int token) {
    return Character.isLetterOrDigit(sentence.word(token).codePointAt(0));
  }
}

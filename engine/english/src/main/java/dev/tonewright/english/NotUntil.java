package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A refusal with a condition, said from the condition: "We can't refund you until you send a
 * picture" is "We need a picture before we can refund you". The condition stays a condition; it
 * never becomes a promise.
 */
final class NotUntil implements Rule {

  private static final String ID = "act.not-until";
  private static final String WHY = "Says first what is needed; the condition stays the same.";

  private static final Set<String> GIVING =
      Set.of("send", "provide", "give", "share", "supply", "submit", "attach", "forward");

  /** Directness from which a bare refusal is at home. */
  private static final double BLUNT = 85;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> proposals = new ArrayList<>();
    Optional<DialTarget> directness = context.target().on(Dial.DIRECTNESS);
    boolean blunt = directness.map(d -> d.value() >= BLUNT).orElse(true);
    if (!context.norms().formulas() || blunt) {
      return proposals;
    }
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      int sentence = i;
      Placed placed = context.parsed().sentences().get(i);
      change(context.text(), placed)
          .filter(c -> context.free(c.span()))
          .ifPresent(
              c ->
                  proposals.add(
                      Proposal.of(
                          Edit.of(new Step(ID, Dimension.DIRECTNESS, WHY), List.of(c)),
                          Proposal.Family.ACT,
                          sentence)));
    }
    return proposals;
  }

  private static Optional<TextChange> change(String text, Placed placed) {
    Sentence s = placed.sentence();
    if (!s.parseable()) {
      return Optional.empty();
    }
    for (int t = 1; t + 3 < s.size(); t++) {
      if (Set.of("until", "unless", "till").contains(s.lower(t)) && s.relation(t).equals("mark")) {
        int until = t;
        return refusal(s, until)
            .flatMap(r -> condition(s, until, r))
            .map(turned -> written(text, placed, turned));
      }
    }
    return Optional.empty();
  }

  /** "We cannot refund you": the speaker, and the first and last word of what is refused. */
  private record Refusal(int speaker, int verb, int last) {}

  private record Turned(Refusal refusal, String lead, int first, int last, String tail) {}

  private static Optional<Refusal> refusal(Sentence s, int until) {
    int condition = s.head(until);
    int verb = condition < 0 ? -1 : s.head(condition);
    if (verb < 0 || verb >= until || !s.tag(verb).equals("VB")) {
      return Optional.empty();
    }
    int first = verb;
    while (first > 0 && Set.of("also", "even", "currently").contains(s.lower(first - 1))) {
      first--;
    }
    int subject = subjectOfRefusal(s, first);
    if (subject < 0
        || !Set.of("i", "we").contains(s.lower(subject))
        || subject > 0
            && Expressions.match(s.lower(subject - 1), "that|if|because|why|what|which")) {
      return Optional.empty();
    }
    int last = until - 1;
    while (last > verb && EnglishClauses.mark(s, last)) {
      last--;
    }
    for (int t = verb + 1; t <= last; t++) {
      if (s.tag(t).equals("CC") || Expressions.match(s.lower(t), "not|n.t|only")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Refusal(subject, first, last));
  }

  /** The subject before "cannot", "can't", "am unable to" or "will not be able to", or −1. */
  private static int subjectOfRefusal(Sentence s, int verb) {
    int t = verb - 1;
    if (t >= 1
        && Expressions.match(s.lower(t), "not|n['’]t")
        && Expressions.match(s.lower(t - 1), "can|ca")) {
      return t - 2;
    }
    if (t >= 2 && s.lower(t).equals("to") && s.lower(t - 1).equals("unable")) {
      return Expressions.match(s.lower(t - 2), "am|are|['’]m|['’]re") ? t - 3 : -1;
    }
    if (t >= 3 && s.lower(t).equals("to") && s.lower(t - 1).equals("able")) {
      int p = t - 2;
      if (s.lower(p).equals("be") && p >= 2) {
        return Expressions.match(s.lower(p - 1), "not|n['’]t")
                && Expressions.match(s.lower(p - 2), "will|wo")
            ? p - 3
            : -1;
      }
      return p >= 2
              && s.lower(p).equals("not")
              && Expressions.match(s.lower(p - 1), "am|are|['’]m|['’]re")
          ? p - 2
          : -1;
    }
    return -1;
  }

  private static Optional<Turned> condition(Sentence s, int until, Refusal r) {
    int end = EnglishClauses.lastWord(s);
    if (r.speaker() < 0) {
      return Optional.empty();
    }
    if (s.lower(until + 1).equals("you")) {
      int verb = until + 2;
      if (s.lower(verb).equals("have") && verb < end && s.tag(verb + 1).equals("VBN")) {
        verb++;
      }
      if (!GIVING.contains(s.lemma(verb))) {
        return Optional.empty();
      }
      int first = verb + 1;
      if (first > end) {
        return Optional.empty();
      }
      if (Set.of("us", "me").contains(s.lower(first)) && first < end) {
        first++;
        if (s.lower(first).equals("with") && first < end) {
          first++;
        }
      }
      int head = NounPhrases.nounHead(s, first);
      boolean noun = s.tag(head).startsWith("NN") && NounPhrases.nounStart(s, head) == first;
      return noun && NounPhrases.nounEnd(s, head) == end
          ? Optional.of(new Turned(r, "need", first, end, ""))
          : Optional.empty();
    }
    return passive(s, until, r, end);
  }

  /** "until it is restored": "it needs to be restored". */
  private static Optional<Turned> passive(Sentence s, int until, Refusal r, int end) {
    int condition = s.head(until);
    int be = s.dependent(condition, "aux:pass", "cop");
    int subject = s.dependent(condition, "nsubj:pass", "nsubj");
    boolean shape =
        be > until
            && subject > until
            && subject < be
            && condition == be + 1
            && Expressions.match(s.lower(be), "is|are|['’]s|['’]re")
            && Expressions.match(s.tag(condition), "VBN|JJ");
    if (!shape || EnglishClauses.subtreeStart(s, subject) != until + 1) {
      return Optional.empty();
    }
    for (int t = condition + 1; t <= end; t++) {
      if (EnglishClauses.mark(s, t) || EnglishClauses.headsClause(s, t)) {
        return Optional.empty();
      }
    }
    Optional<Boolean> plural =
        s.tag(subject).equals("PRP")
            ? Optional.of(!s.lower(subject).equals("it"))
            : NounPhrases.plural(s, until + 1, subject);
    return plural.map(
        many -> new Turned(r, many ? "need to be" : "needs to be", until + 1, end, "" + be));
  }

  private static TextChange written(String text, Placed placed, Turned t) {
    Sentence s = placed.sentence();
    Refusal r = t.refusal();
    int from = placed.token(r.speaker()).start();
    int to = placed.token(t.last()).end();
    String speaker = s.word(r.speaker());
    String inner = s.lower(r.speaker()).equals("i") ? "I" : "we";
    String refused = text.substring(placed.token(r.verb()).start(), placed.token(r.last()).end());
    String after = " before " + inner + " can " + refused;
    if (t.tail().isEmpty()) {
      String needed = text.substring(placed.token(t.first()).start(), to);
      return TextChange.of(text, from, to, speaker + " " + t.lead() + " " + needed + after);
    }
    int be = Integer.parseInt(t.tail());
    String subject = text.substring(placed.token(t.first()).start(), placed.token(be - 1).end());
    boolean capital = Character.isUpperCase(speaker.charAt(0)) && r.speaker() == 0;
    String shown =
        capital ? Character.toUpperCase(subject.charAt(0)) + subject.substring(1) : subject;
    String state = text.substring(placed.token(be + 1).start(), to);
    return TextChange.of(text, from, to, shown + " " + t.lead() + " " + state + after);
  }
}

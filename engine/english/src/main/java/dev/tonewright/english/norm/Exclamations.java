package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves as many exclamation marks as the channel allows, the first ones; none with bad news or to
 * anger.
 */
final class Exclamations extends SentenceRule {

  /** A wish or an outcry is one by its mark: "Happy New Year!", "Oh no!", "Voila!". */
  private static final String EXCLAIMS =
      "bye|goodbye|what|mm+|nicely|well|happy|merry|congratulations|congrats|welcome|oh|ohh|ooh|ouch|wow|voila|hooray|hurray|whoops|oops";

  private static final Pattern CODED = Pattern.compile(".*(?:\\d.*\\p{L}|\\p{L}.*\\d).*");

  private static final Set<String> SECRETS =
      Set.of("password", "passcode", "passphrase", "code", "pin", "key", "pwd");

  Exclamations() {
    super("norm.exclamation", Family.COUNT, Dimension.CHANNEL, Role.OWN);
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.maxExclamations().isPresent();
  }

  @Override
  void look(Passage p) {
    boolean spared = !Mood.upset(p.context()) && !p.context().norms().medium().spoken();
    if (runs(p.sentence()) == 0 || p.role() == Role.GREETING && spared) {
      return;
    }
    int allowed = Mood.sober(p.context()) ? 0 : p.context().norms().maxExclamations().getAsInt();
    int before = 0;
    List<Role> roles = p.roles();
    List<Placed> all = p.context().parsed().sentences();
    for (int i = 0; i < all.size() && all.get(i).start() < p.placed().start(); i++) {
      before +=
          Role.OWN.contains(roles.get(i)) && roles.get(i) != Role.GREETING
              ? runs(all.get(i).sentence())
              : 0;
    }
    Sentence s = p.sentence();
    for (int t = 0; t < s.size(); t++) {
      if (!isMark(s, t) || isMark(s, t - 1) && glued(s, t)) {
        continue;
      }
      int last = t;
      while (last + 1 < s.size() && isMark(s, last + 1) && glued(s, last + 1)) {
        last++;
      }
      calm(p, t, last, ++before > allowed);
    }
  }

  /** The sign itself, or the last one of a password: "use ! or #", "the password is Sun2024!". */
  private static boolean literal(Passage p, int mark) {
    Sentence s = p.sentence();
    boolean named =
        !glued(s, mark)
            && (Expressions.match(p.lower(mark + 1), "or|and|,|sign|symbol|mark|key|icon|character")
                || Expressions.match(p.lower(mark - 1), "e\\.g\\.|like|as|an?|the"));
    boolean coded =
        glued(s, mark)
            && CODED.matcher(s.word(mark - 1)).matches()
            && IntStream.range(0, mark).anyMatch(t -> SECRETS.contains(s.lemma(t)));
    return named || coded;
  }

  private static int runs(Sentence s) {
    int runs = 0;
    for (int t = 0; t < s.size(); t++) {
      runs += isMark(s, t) && !(isMark(s, t - 1) && glued(s, t)) ? 1 : 0;
    }
    return runs;
  }

  private static boolean isMark(Sentence s, int t) {
    if (t < 0 || t >= s.size()) {
      return false;
    }
    String word = s.word(t);
    return word.indexOf('!') >= 0 && word.chars().allMatch(c -> c == '!' || c == '?');
  }

  private static boolean glued(Sentence s, int t) {
    return t > 0 && s.end(t - 1) == s.start(t);
  }

  /** "When did you buy it share the date!": an order stands behind the question. */
  private static boolean asksFor(String word) {
    return Expressions.match(
        word, "share|send|tell|let|please|confirm|provide|check|give|kindly|pls");
  }

  private static void calm(Passage p, int first, int last, boolean tooMany) {
    int from = p.placed().token(first).start();
    int to = p.placed().token(last).end();
    String run = p.text().substring(from, to);
    boolean asks = run.indexOf('?') >= 0 || first > 0 && p.word(first - 1).equals("?");
    boolean question =
        tooMany
            && !asks
            && (Questions.certain(p.sentence(), 0, first)
                || p.lower(0).equals("anything") && p.lower(1).equals("else")
                || Expressions.match(p.lower(0), "when|where|why|who|which")
                    && first > 3
                    && Expressions.match(p.sentence().tag(1), "VBZ|VBD|VBP|MD")
                    && IntStream.range(2, first).noneMatch(t -> asksFor(p.lower(t))));
    boolean enclosed = Expressions.match(p.word(last + 1), "[)\"”’']");
    boolean upset = Mood.upset(p.context());
    boolean ends = p.role() == Role.GREETING && p.text().startsWith("\n", to);
    String stop = ends ? "," : ".";
    String mark = question ? "?" : asks ? (run.indexOf('?') >= 0 ? "?" : "") : tooMany ? stop : "!";
    boolean foreign = to < p.text().length() && "¿¡".indexOf(p.text().charAt(to)) >= 0;
    boolean hails =
        !upset
            && !p.context().norms().medium().spoken()
            && Expressions.match(p.lower(first - 1), "hi|hello|hey");
    boolean hollow =
        p.lower(0).equals("what") && !Expressions.match(p.lower(1), "an?")
            || p.lower(0).equals("well") && !p.lower(1).equals("done");
    boolean wishes =
        !upset
            && !question
            && !hollow
            && p.lower(0).matches(EXCLAIMS)
            && run.length() == 1
            && first < 7;
    if (first == 0
        || literal(p, first)
        || wishes
        || hails
        || foreign
        || enclosed
        || mark.equals(run)
        || Expressions.match(p.word(last + 1), "[,.;:]")) {
      return;
    }
    p.offer(
        tooMany
            ? "The channel is sparing with exclamation marks."
            : "One exclamation mark is enough.",
        p.change(from, to, mark));
  }
}

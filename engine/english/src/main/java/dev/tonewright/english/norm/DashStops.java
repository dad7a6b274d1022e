package dev.tonewright.english.norm;

import dev.tonewright.english.WordLists;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ends a courtesy that a dash joins to the sentence behind it: "Thank you - do you need it?". */
final class DashStops extends SentenceRule {

  /** A whole utterance is short: "Thank you so much". */
  private static final int LONGEST = 5;

  /** What may introduce the sentence behind it; so may what says sorry. */
  private static final Set<String> LEADS = WordLists.words("dash-leads.txt");

  private static final Pattern DASH = Pattern.compile("[-–—]{1,2}");

  private final SentenceCues cues;

  DashStops(SentenceCues cues) {
    super("repair.dash-stop", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (p.context().norms().medium() != Medium.WRITTEN || !s.parseable()) {
      return;
    }
    StringBuilder said = new StringBuilder();
    for (int t = 0; t < Math.min(LONGEST + 1, s.size() - 3); t++) {
      boolean dash = t > 0 && s.end(t - 1) < s.start(t) && DASH.matcher(s.word(t)).matches();
      if (dash && s.end(t) < s.start(t + 1)) {
        boolean courtesy = cues.formulas().contains(said.toString());
        boolean sorry = said.indexOf("sorry") >= 0 || said.indexOf("apolog") >= 0;
        if (courtesy && !sorry && !LEADS.contains(said.toString()) && begins(s, t + 1)) {
          int from = p.placed().token(t - 1).end();
          p.offer(
              "A courtesy is a sentence of its own.",
              p.change(from, p.placed().token(t).end(), "."),
              p.raise(t + 1));
        }
        return;
      }
      said.append(said.isEmpty() ? "" : " ").append(s.lower(t).replace('’', '\''));
    }
  }

  /** Whether a clause stands behind the dash, and not who signs or what the word is about. */
  private static boolean begins(Sentence s, int at) {
    return Clauses.main(s, at, s.size()) || Questions.certain(s, at, s.size());
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.english.customer.ReplyLexicon;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * To an angry or distressed customer: leaves out sentences that do nothing but cheer, and what
 * apologises once more without saying for what.
 */
final class Composure extends SentenceRule {

  private static final String CHEERLESS = "The customer is upset: nothing in the reply cheers.";
  private static final String ONCE = "One apology is sincere, several are a formula.";

  private final Pattern cheer;
  private final Pattern apology;
  private final Pattern sorry;

  Composure() {
    super("norm.composure", Family.FORMULA, Dimension.WARMTH, Set.of(Role.PROSE));
    ReplyLexicon lexicon = ReplyLexicon.load();
    this.cheer = Pattern.compile(lexicon.any("cheers"));
    this.apology = Pattern.compile(lexicon.any("apologies"));
    this.sorry = Pattern.compile("(?i)\\b" + lexicon.any("apologises") + "\\b");
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.formulas();
  }

  @Override
  void look(Passage p) {
    if (!Mood.upset(p.context())) {
      return;
    }
    String said = p.sentence().text().strip().replaceFirst("[\\s.!?,…]+$", "");
    String lower = said.toLowerCase(java.util.Locale.ROOT);
    boolean cheers = cheer.matcher(lower).matches();
    boolean apologises = !cheers && apology.matcher(lower).matches();
    if (p.word(p.size() - 1).equals("?") || !cheers && !apologises) {
      return;
    }
    if (cheers) {
      leaveOut(p, CHEERLESS);
    } else if (sorry.matcher(p.text().substring(0, p.placed().start())).find()) {
      leaveOut(p, ONCE);
    }
  }

  /** With the space that parts it from its neighbour; the reply has to say more than this. */
  private static void leaveOut(Passage p, String why) {
    if (p.neighbourRole(-1).filter(r -> r == Role.PROSE).isPresent()) {
      p.offerLeavingOut(why);
      return;
    }
    Optional<Placed> next =
        p.neighbour(1).filter(n -> p.neighbourRole(1).filter(r -> r == Role.PROSE).isPresent());
    boolean opens =
        next.filter(n -> !Expressions.match(n.sentence().lower(0), "and|but|then|so")).isPresent();
    if (opens && p.text().substring(p.placed().end(), next.get().start()).isBlank()) {
      p.offer(why, p.change(p.placed().start(), next.get().start(), ""));
    }
  }
}

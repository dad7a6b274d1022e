package dev.tonewright.english.norm;

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

  private static final String GREAT =
      "(?:great|perfect|awesome|excellent|brilliant|wonderful|fantastic|amazing|lovely|splendid"
          + "|superb|super|marvell?ous|cool|terrific|fab|fabulous|nice|sweet|good)";

  /** A whole sentence, in lower case and without its mark. */
  private static final Pattern CHEER =
      Pattern.compile(
          ("(?:oh |wow,? |aw+ |yay,? )?(?:" + GREAT + "(?: (?:news|stuff|question|choice|day))?")
              + ("|(?:that|this|it)(?: is|['’]s) (?:so |just |really |absolutely )?" + GREAT)
              + ("|(?:that )?sounds " + GREAT)
              + "|wow|yay|yippee|woo ?hoo|hooray|hurray|cheers|you rock"
              + "|you(?: are|['’]re) (?:so )?(?:awesome|amazing|great|wonderful|fantastic|the best|a star|a legend)"
              + "|(?:i am|i['’]m|we are|we['’]re)? ?(?:so |very |more than |always |only too )?"
              + "(?:happy|glad|delighted|thrilled|excited) to (?:help|assist)(?: you)?(?: (?:today|out|with this|with that))?"
              + "|(?:it(?: is|['’]s| was) )?my pleasure|no worries(?: at all)?|not to worry|no problem(?: at all)?"
              + ("|(?:please )?(?:have|enjoy) (?:a|an|the rest of your|your) (?:very |really |absolutely )?"
                  + "(?:"
                  + GREAT
                  + "|good|happy|fun|magical|blessed|beautiful)? ?"
                  + "(?:day|evening|afternoon|morning|night|weekend|week|one|time)(?: ahead| too)?")
              + "|happy (?:shopping|gaming|reading|listening|streaming|travels|holidays|friday|monday)"
              + "|keep smiling|stay awesome|enjoy)");

  /** A whole apology that names nothing of its own. */
  private static final Pattern APOLOGY =
      Pattern.compile(
          "(?:once again,? |again,? |and again,? |once more,? )?(?:please )?(?:(?:i|we)(?: am|['’]m| are|['’]re)? ?)?"
              + "(?:(?:do |would like to |must |want to |can only )?(?:so |very |really |truly |terribly |extremely |deeply |sincerely |once again )*"
              + "(?:sorry|apologi[sz]e|accept (?:my|our) (?:most )?(?:sincere|sincerest|deepest|humble)? ?apolog(?:y|ies))"
              + "|(?:my|our)? ?(?:most )?(?:sincere|sincerest|deepest|humble)? ?apologies)"
              + "(?: again| once again| once more| sincerely)?"
              + "(?:,? (?:about|for) (?:this|that|it|(?:any|all|all of|the|this|these|all the|all this|any of the|all the)"
              + " (?:great |serious |huge |considerable |possible )?(?:inconveniences?|trouble|troubles|hassle|frustration|confusion|disappointment|upset|distress|situation|mess|issues?|problems?)"
              + "(?: (?:this|that|it|we|i|you)(?: may| might)?(?: has| have|['’]ve)? (?:caused?|experienced|faced)(?: you| to you| by this)?| caused(?: by this| to you)?)?))?"
              + "(?: again| once again| once more)?");

  private static final Pattern APOLOGISES = Pattern.compile("(?i)\\b(?:sorry|apolog\\w+)\\b");

  Composure() {
    super("norm.composure", Family.FORMULA, Dimension.WARMTH, Set.of(Role.PROSE));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.formulas();
  }

  @Override
  void look(Passage p) {
    String said = p.sentence().text().strip().replaceFirst("[\\s.!?,…]+$", "");
    String lower = said.toLowerCase(java.util.Locale.ROOT);
    boolean cheers = CHEER.matcher(lower).matches();
    boolean apologises = !cheers && APOLOGY.matcher(lower).matches();
    if (p.word(p.size() - 1).equals("?") || !cheers && !apologises || !Mood.upset(p.context())) {
      return;
    }
    if (cheers) {
      leaveOut(p, CHEERLESS);
    } else if (APOLOGISES.matcher(p.text().substring(0, p.placed().start())).find()) {
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
    boolean opens = next.filter(n -> !n.sentence().lower(0).matches("and|but|then|so")).isPresent();
    if (opens && p.text().substring(p.placed().end(), next.get().start()).isBlank()) {
      p.offer(why, p.change(p.placed().start(), next.get().start(), ""));
    }
  }
}

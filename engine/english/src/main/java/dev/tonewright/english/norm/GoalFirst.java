package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names the goal before the action where the reply is heard: "Hold the button to reset it" becomes
 * "To reset it, hold the button". Only where what is done is plainly done for that goal.
 */
final class GoalFirst extends SentenceRule {

  private static final Set<String> ACTIONS =
      Set.of(
          "hold", "press", "tap", "click", "use", "open", "visit", "go", "call", "follow", "turn",
          "unplug", "swipe", "scroll", "refresh", "scan", "dial", "restart", "reopen", "reload");

  /** What they can be for themselves: "the option to pay later". */
  private static final Set<String> BOUND =
      Set.of(
          "option",
          "options",
          "setting",
          "feature",
          "ability",
          "permission",
          "request",
          "offer",
          "invitation",
          "reminder",
          "prompt",
          "time",
          "way",
          "right",
          "need",
          "ready",
          "next",
          "back");

  private static final Set<String> JOINTS =
      Set.of(
          "and", "or", "then", "if", "when", "once", "unless", "until", "so", "but", "because",
          "that", "which", "who", "while", "after", "before", "not", "without", ",", ":", ";", "(",
          "–", "-");

  private static final int LONGEST_GOAL = 12;

  GoalFirst() {
    super("norm.goal-first", Family.NORM, Dimension.CHANNEL, Set.of(Role.PROSE));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.repair() && norms.medium().spoken();
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int verb = s.size() > 0 && s.lower(0).equals("please") ? 1 : 0;
    int last = s.size() - 1;
    if (last < verb + 4 || !s.word(last).equals(".") || !ACTIONS.contains(s.lower(verb))) {
      return;
    }
    int goal = goal(s, verb, last);
    boolean state = goal >= 0 && Expressions.match(s.lower(goal + 1), "be|have");
    if (goal < 0 || state || !Expressions.match(s.tag(verb), "VB|VBP") || refersBack(p)) {
      return;
    }
    int start = p.placed().start();
    String text = p.text();
    int from = p.placed().token(goal - 1).end();
    int to = p.placed().token(last - 1).end();
    String words = text.substring(p.placed().token(goal).start(), to);
    String first = text.substring(start, start + 1).toLowerCase(Locale.ROOT);
    p.offer(
        "Who listens wants to know what for before being told what to do.",
        p.change(start, start + 1, "T" + words.substring(1) + ", " + first),
        p.change(from, to, ""));
  }

  /** "… to restart the boiler. If …, turn it off": moved away, the boiler would be no "it". */
  private static boolean refersBack(Passage p) {
    return p.neighbour(1)
        .map(Placed::sentence)
        .filter(
            n ->
                IntStream.range(1, n.size())
                    .anyMatch(
                        t ->
                            Expressions.match(n.lower(t), "it|them")
                                && n.relation(t).equals("obj")))
        .isPresent();
  }

  /** Where the only goal of the sentence begins; −1 where there is none or more than one. */
  private static int goal(Sentence s, int verb, int last) {
    int goal = -1;
    for (int t = verb + 1; t < last; t++) {
      if (JOINTS.contains(s.lower(t))) {
        return -1;
      }
      boolean infinitive =
          s.lower(t).equals("to") && s.tag(t).equals("TO") && s.tag(t + 1).equals("VB");
      if (infinitive && goal >= 0) {
        return -1;
      }
      goal = infinitive ? t : goal;
    }
    boolean plain =
        goal > verb + 1
            && last - goal <= LONGEST_GOAL
            && last - goal >= 2
            && !BOUND.contains(s.lower(goal - 1))
            && Expressions.match(s.tag(goal - 1), "NN.*|PRP|IN|RB|RP|CD");
    return plain ? goal : -1;
  }
}

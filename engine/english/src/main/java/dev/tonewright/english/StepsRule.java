package dev.tonewright.english;

import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays steps and items that run on in one line ("1 Go to … 2 Tap …") one a line where the channel
 * is written. All of a list moves or none of it does.
 */
final class StepsRule implements Rule {

  @Override
  public String id() {
    return "anatomy.steps";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().medium() != Medium.WRITTEN || !context.norms().repair()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<Placed> sentences = context.parsed().sentences();
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Placed next = sentences.get(i + 1);
      boolean item =
          sentences.get(i).boundary() == Boundary.LIST_ITEM
              && marked(next.sentence())
              && !context.text().substring(sentences.get(i).end(), next.start()).contains("\n");
      if (item) {
        changes.addAll(ownLine(context.text(), sentences.get(i).end(), next));
      }
    }
    if (changes.size() > 1 && whole(context.text(), sentences)) {
      Step step = new Step(id(), Dimension.CHANNEL, "Steps are easier to follow one a line.");
      proposals.add(Proposal.of(Edit.of(step, changes), Family.NORM, -1));
    }
    return proposals;
  }

  /**
   * Whether no later number of the list is left inside a sentence: half a list is worse than none.
   */
  private static boolean whole(String text, List<Placed> sentences) {
    int last = 0;
    int end = 0;
    for (Placed p : sentences) {
      String marker = p.sentence().size() > 0 ? p.sentence().word(0) : "";
      if (marked(p.sentence()) && marker.matches("\\d{1,2}")) {
        last = Integer.parseInt(marker);
        end = p.start() + marker.length();
      }
    }
    String next = "(?<![\\w.,])" + (last + 1) + "[.)]?\\s*\\p{Lu}";
    return last == 0 || !Pattern.compile(next).matcher(text.substring(end)).find();
  }

  private static boolean marked(Sentence s) {
    return s.size() > 1 && s.tag(0).equals("LS");
  }

  private static List<TextChange> ownLine(String text, int from, Placed item) {
    List<TextChange> changes = new ArrayList<>();
    changes.add(TextChange.of(text, from, item.start(), "\n"));
    Sentence s = item.sentence();
    boolean punctuated = s.tag(1).equals("LS");
    int markerEnd = item.token(punctuated ? 1 : 0).end();
    int word = item.token(Math.min(s.size() - 1, punctuated ? 2 : 1)).start();
    boolean number = Character.isDigit(s.word(0).charAt(0));
    if (!punctuated && number) {
      changes.add(TextChange.of(text, markerEnd, markerEnd, "."));
    } else if (word == markerEnd) {
      changes.add(TextChange.of(text, markerEnd, markerEnd, " "));
    }
    return changes;
  }
}

package dev.tonewright;

import dev.tonewright.markup.Draft;
import dev.tonewright.plan.EditScript;
import dev.tonewright.rule.Proposal;
import dev.tonewright.text.Edit;
import java.util.List;

/**
 * Which offers the draft's notation has a place for. What it has none for is never taken, so that
 * no later edit rests on words that are not sent.
 */
final class Writable {

  private final Draft words;
  private final EditScript script;

  /**
   * @param script what has become of the draft's words so far
   */
  Writable(Draft words, EditScript script) {
    this.words = words;
    this.script = script;
  }

  /** Those offers over the script's text that can be written together with all it holds. */
  List<Proposal> of(List<Proposal> offers) {
    List<Proposal> left = words.isPlain() ? List.of() : offers;
    while (!left.isEmpty()) {
      EditScript.Trial trial = script.trial(left.stream().map(Proposal::edit).toList());
      List<Edit> written = words.inSource(trial.edits()).stream().map(Draft.Pair::text).toList();
      if (written.size() == trial.edits().size()) {
        return left;
      }
      List<Proposal> fit =
          left.stream()
              .filter(p -> trial.of(p.edit()).stream().allMatch(written::contains))
              .toList();
      // Where an earlier edit would go instead, fewer are tried: it stands, and they wait.
      left = fit.size() < left.size() ? fit : left.subList(0, left.size() / 2);
    }
    return words.isPlain() ? offers : left;
  }
}

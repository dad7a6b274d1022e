package dev.tonewright;

import dev.tonewright.markup.Draft;
import dev.tonewright.plan.EditScript;
import dev.tonewright.rule.Proposal;
import dev.tonewright.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits of one rewrite for which the draft's notation has no place. They are taken back in the
 * round that made them, so that no later edit rests on words that are not sent.
 */
final class Unwritable {

  private final Draft words;
  private final EditScript script;
  private final List<Edit> found = new ArrayList<>();

  Unwritable(Draft words, EditScript script) {
    this.words = words;
    this.script = script;
  }

  /** Takes back what the script holds of them. */
  void takeBack() {
    if (words.isPlain()) {
      return;
    }
    List<Edit> edits = script.edits();
    List<Edit> written = words.inSource(edits).stream().map(Draft.Pair::text).toList();
    if (written.size() < edits.size()) {
      edits.stream().filter(e -> !written.contains(e)).forEach(found::add);
      script.keep(written);
    }
  }

  /** Whether an offer over the script's text is one that was taken back. */
  boolean holds(Proposal offer) {
    int start = offer.edit().cover().start();
    return found.stream()
        .anyMatch(
            e ->
                e.ruleId().equals(offer.edit().ruleId())
                    && script.place(e.cover()).start() == start);
  }
}

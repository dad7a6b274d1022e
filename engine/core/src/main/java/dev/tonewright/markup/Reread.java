package dev.tonewright.markup;

import dev.tonewright.markup.Draft.Pair;
import dev.tonewright.text.Edit;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds what was written into markup against what was meant: the result, read again, must have the
 * words of the edited text. Where it has not, edits that read otherwise are left out.
 */
final class Reread {

  private final Draft draft;
  private final List<Pair> written;
  private final Set<String> gone;

  Reread(Draft draft, List<Pair> written, Set<String> gone) {
    this.draft = draft;
    this.written = written;
    this.gone = new HashSet<>(gone);
  }

  List<Pair> pairs() {
    List<Pair> left = left(written);
    if (!reads(left)) {
      List<Pair> standing = standing(left);
      left.stream().filter(w -> !standing.contains(w)).forEach(w -> gone.add(w.text().id()));
      left = left(written);
    }
    Map<String, String> ids = new TreeMap<>();
    left.forEach(w -> ids.put(w.text().id(), w.source().id()));
    List<Pair> pairs = new ArrayList<>();
    for (Pair w : left) {
      Set<String> needs = new TreeSet<>();
      w.text().needs().forEach(n -> needs.add(ids.get(n)));
      pairs.add(new Pair(w.text(), w.source().withNeeds(needs)));
    }
    return pairs;
  }

  /** As many as read well together, each behind what it rests on. */
  private List<Pair> standing(List<Pair> edits) {
    List<Pair> standing = new ArrayList<>();
    List<Pair> waiting = new ArrayList<>(edits);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Pair w : List.copyOf(waiting)) {
        if (needed(w, standing)) {
          waiting.remove(w);
          standing.add(w);
          boolean reads = reads(standing);
          grown |= reads;
          if (!reads) {
            standing.remove(standing.size() - 1);
          }
        }
      }
    }
    return standing;
  }

  private static boolean needed(Pair w, List<Pair> tried) {
    return w.text().needs().stream()
        .allMatch(n -> tried.stream().anyMatch(t -> t.text().id().equals(n)));
  }

  /** Those that are not gone and rest on nothing that is. */
  private List<Pair> left(List<Pair> all) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Pair w : all) {
        if (!gone.contains(w.text().id()) && w.text().needs().stream().anyMatch(gone::contains)) {
          grown |= gone.add(w.text().id());
        }
      }
    }
    return all.stream().filter(w -> !gone.contains(w.text().id())).toList();
  }

  private boolean reads(List<Pair> edits) {
    List<TextChange> changes = changes(edits, Pair::source);
    for (int i = 1; i < changes.size(); i++) {
      if (changes.get(i).span().start() < changes.get(i - 1).span().end()) {
        return false;
      }
    }
    String meant = apply(draft.text(), changes(edits, Pair::text));
    String read = draft.again(apply(draft.source(), changes)).text();
    return words(meant).equals(words(read));
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static List<TextChange> changes(List<Pair> edits, Function<Pair, Edit> form) {
    List<TextChange> changes = new ArrayList<>();
    edits.forEach(w -> changes.addAll(form.apply(w).changes()));
    changes.sort(null);
    return changes;
  }

  private static String apply(String text, List<TextChange> changes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextChange c : changes) {
      out.append(text, at, c.span().start()).append(c.after());
      at = c.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }
}

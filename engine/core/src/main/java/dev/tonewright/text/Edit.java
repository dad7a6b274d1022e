package dev.tonewright.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An atomic list of changes over one text: all of them happen or none does.
 *
 * @param id stable from call to call: a hash of rules and changes
 * @param steps what was done and why, in order; at least one
 * @param changes in order of their spans, never overlapping; at least one
 * @param needs ids of the edits without which this one makes no sense
 */
public record Edit(String id, List<Step> steps, List<TextChange> changes, Set<String> needs) {

  public Edit {
    steps = List.copyOf(steps);
    changes = sorted(changes);
    needs = java.util.Collections.unmodifiableSet(new TreeSet<>(needs));
    if (steps.isEmpty() || changes.isEmpty()) {
      throw new IllegalArgumentException("an edit has at least one step and one change");
    }
    for (int i = 1; i < changes.size(); i++) {
      if (changes.get(i).span().start() < changes.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "changes overlap in an edit of " + steps.get(0).ruleId());
      }
    }
  }

  /** An edit whose id is derived from its steps and changes. */
  public static Edit of(List<Step> steps, List<TextChange> changes, Set<String> needs) {
    List<TextChange> sorted = sorted(changes);
    return new Edit(id(steps, sorted), steps, sorted, needs);
  }

  /** An edit of one rule. */
  public static Edit of(Step step, List<TextChange> changes) {
    return of(List.of(step), changes, Set.of());
  }

  /** The first step's rule. */
  public String ruleId() {
    return steps.get(0).ruleId();
  }

  /** The first step's dimension. */
  public Dimension dimension() {
    return steps.get(0).dimension();
  }

  /** The smallest span that covers all changes. */
  public Span cover() {
    return changes.get(0).span().cover(changes.get(changes.size() - 1).span());
  }

  /** The same edit, resting on {@code needs}. */
  public Edit withNeeds(Set<String> others) {
    return new Edit(id, steps, changes, others);
  }

  private static List<TextChange> sorted(List<TextChange> changes) {
    List<TextChange> sorted = new ArrayList<>(changes);
    sorted.sort(null);
    return List.copyOf(sorted);
  }

  private static String id(List<Step> steps, List<TextChange> changes) {
    StringBuilder key = new StringBuilder();
    for (Step step : steps) {
      key.append(key.isEmpty() ? "" : "+").append(step.ruleId());
    }
    String mark = "@";
    for (TextChange change : changes) {
      key.append(mark).append(change.span().start()).append(':').append(change.span().end());
      key.append(':').append(change.after());
      mark = "|";
    }
    // FNV-1a, 64 bits: stable across machines and releases, unlike Object.hashCode.
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return HexFormat.of().toHexDigits(hash);
  }
}

package dev.tonewright.server;

import dev.tonewright.v1.Feedback.Outcome;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What agents did with edits, as counters per rule, outcome and profile: no text and no agent. Safe
 * for use by many threads.
 */
final class FeedbackCounters {

  /** Counters kept; a flood of made-up rule ids ends in one counter for the rest. */
  private static final int MOST = 20_000;

  private static final String OTHER_RULES = "other";

  private final Map<Key, LongAdder> counters = new ConcurrentHashMap<>();

  /** What is counted apart. */
  record Key(String ruleId, Outcome outcome, String profile) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRule = ruleId.compareTo(other.ruleId);
      int byOutcome = byRule != 0 ? byRule : outcome.compareTo(other.outcome);
      return byOutcome != 0 ? byOutcome : profile.compareTo(other.profile);
    }
  }

  void count(String ruleId, Outcome outcome, String profile) {
    Key key = new Key(ruleId, outcome, profile);
    if (counters.size() >= MOST && !counters.containsKey(key)) {
      key = new Key(OTHER_RULES, outcome, "");
    }
    counters.computeIfAbsent(key, k -> new LongAdder()).increment();
  }

  /** The counters as they stand, sorted. */
  Map<Key, Long> snapshot() {
    Map<Key, Long> sums = new TreeMap<>();
    counters.forEach((key, sum) -> sums.put(key, sum.sum()));
    return sums;
  }
}

package dev.tonewright;

import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that a rewrite does not fail because one rule does. Serves one rewrite. */
final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private final List<Notice> notices;
  private final Set<String> failed = new TreeSet<>();

  /**
   * @param notices where a rule that fails is reported, once
   */
  Guard(List<Notice> notices) {
    this.notices = notices;
  }

  /** What some work of a rule comes to, or {@code otherwise} where it fails. */
  <T> T of(String rule, Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      failed(rule, e);
      return otherwise;
    }
  }

  /** The exception's message may quote the draft, so the log names its class and place only. */
  private void failed(String rule, RuntimeException e) {
    if (failed.add(rule)) {
      StackTraceElement[] trace = e.getStackTrace();
      LOG.error(
          "rule {} failed: {} at {}",
          rule,
          e.getClass().getName(),
          trace.length > 0 ? trace[0] : "?");
      notices.add(
          Notice.whole(
              "EDIT_WITHHELD", Severity.WARNING, "Rule " + rule + " failed and was left out."));
    }
  }
}

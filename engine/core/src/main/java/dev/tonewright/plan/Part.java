package dev.tonewright.plan;

import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An edit in the making. Identity matters, not content. */
final class Part {

  private final boolean wholeReply;
  private final List<Step> steps;
  private final Set<Part> needs = new LinkedHashSet<>();

  /**
   * @param wholeReply whether it was made for the reply and for no sentence of it
   */
  Part(List<Step> steps, boolean wholeReply) {
    this.steps = new ArrayList<>(steps);
    this.wholeReply = wholeReply;
  }

  boolean wholeReply() {
    return wholeReply;
  }

  List<Step> steps() {
    return steps;
  }

  Set<Part> needs() {
    return needs;
  }
}

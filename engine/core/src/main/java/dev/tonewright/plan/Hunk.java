package dev.tonewright.plan;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;

/**
 * A change of the draft and where its result stands in the current text.
 *
 * @param draft what it replaces
 * @param current where {@code after} stands now
 * @param part the edit that it belongs to
 */
record Hunk(Span draft, Span current, String after, Part part) {

  /** A change of the current text that is yet to be laid over the hunks. */
  record Incoming(TextChange change, Part part) {}

  /** Whether a sentence would read otherwise without it; a greeting above it is no part of it. */
  boolean shapes(Span sentence) {
    return part.wholeReply() ? current.overlaps(sentence) : current.touches(sentence);
  }

  /** Whether an edit of the whole reply stands in it or where it left something out. */
  boolean holds(Edit edit) {
    return edit.changes().stream()
        .map(TextChange::span)
        .anyMatch(s -> current.isEmpty() ? current.touches(s) : current.overlaps(s));
  }

  /** Whether it changed a stretch; what changed the neighbour alone did not. */
  boolean within(Span stretch) {
    return current.isEmpty() || stretch.isEmpty()
        ? current.touches(stretch)
        : current.overlaps(stretch);
  }
}

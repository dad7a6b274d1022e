package dev.tonewright.plan;

import dev.tonewright.plan.Hunk.Incoming;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What has become of a draft after some rounds of edits, kept as changes of the draft itself.
 *
 * <p>Edits of a round are over the text as it stands then. One that enters what an earlier edit
 * wrote merges with it; any other that changes a sentence again rests on the earlier edits of that
 * sentence ({@code needs}), because it was decided on their text. Not safe for use by many threads.
 */
public final class EditScript {

  private final String draft;
  private String current;
  private List<Hunk> hunks = new ArrayList<>();

  public EditScript(String draft) {
    this.draft = draft;
    this.current = draft;
  }

  /** The text as it stands. */
  public String text() {
    return current;
  }

  /** Where a stretch of the draft that no edit has changed stands in the text now. */
  public Span place(Span unchanged) {
    int shift = 0;
    for (Hunk h : hunks) {
      if (h.draft().end() > unchanged.start()) {
        break;
      }
      shift += h.after().length() - h.draft().length();
    }
    return unchanged.shift(shift);
  }

  /**
   * Applies one round.
   *
   * @param edits over {@link #text}, without conflict
   * @param sentences per edit, the stretch of the current text on whose wording it was decided;
   *     none for an edit of the whole reply, such as a greeting, which rests on no sentence
   */
  public void apply(List<Edit> edits, Map<Edit, Span> sentences) {
    laid(edits, sentences);
  }

  /** Applies one round, and tells which part each edit went into. */
  private Map<Edit, Part> laid(List<Edit> edits, Map<Edit, Span> sentences) {
    List<Incoming> incoming = new ArrayList<>();
    Map<Edit, Part> parts = new IdentityHashMap<>();
    for (Edit edit : edits) {
      Span sentence = sentences.get(edit);
      Part part = new Part(edit.steps(), sentence == null);
      parts.put(edit, part);
      for (Hunk h : hunks) {
        boolean rests = sentence == null ? h.holds(edit) : h.shapes(sentence);
        if (rests) {
          part.needs().add(h.part());
        }
      }
      edit.changes().forEach(c -> incoming.add(new Incoming(c, part)));
    }
    incoming.sort(Comparator.comparing(i -> i.change().span()));
    Fusion fusion = new Fusion(current, hunks, incoming);
    settle(fusion.hunks(), fusion::root);
    parts.replaceAll((edit, part) -> fusion.root(part));
    return parts;
  }

  /**
   * What would come of a round that is not taken.
   *
   * @param edits the script as edits of the draft
   * @param parts per edit of the round, the edit of the draft that it would be or be part of
   */
  public record Trial(List<Edit> edits, Map<Edit, Edit> parts) {

    /** What an edit of the round would be or be part of; nothing where it undoes what was done. */
    public Optional<Edit> of(Edit edit) {
      return Optional.ofNullable(parts.get(edit));
    }
  }

  /**
   * Tries one round and leaves the script as it is. What rests on what is not told.
   *
   * @param round edits over {@link #text}, without conflict
   */
  public Trial trial(List<Edit> round) {
    EditScript other = new EditScript(draft);
    Map<Part, Part> copies = new IdentityHashMap<>();
    hunks.forEach(
        h ->
            other.hunks.add(
                new Hunk(
                    h.draft(),
                    h.current(),
                    h.after(),
                    copies.computeIfAbsent(h.part(), p -> new Part(p.steps(), p.wholeReply())))));
    other.current = current;
    Map<Edit, Part> laid = other.laid(round, Map.of());
    Map<Part, Edit> edits = other.parts();
    Map<Edit, Edit> parts = new IdentityHashMap<>();
    laid.forEach(
        (edit, part) -> Optional.ofNullable(edits.get(part)).ifPresent(e -> parts.put(edit, e)));
    return new Trial(other.edits().stream().map(e -> e.withNeeds(Set.of())).toList(), parts);
  }

  /** Orders the hunks, gives each its place in the new text and points needs at merged parts. */
  private void settle(List<Hunk> next, UnaryOperator<Part> root) {
    next.removeIf(h -> h.draft().of(draft).equals(h.after()));
    next.sort(Comparator.comparing(Hunk::draft));
    List<Hunk> settled = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Hunk h : next) {
      text.append(draft, at, h.draft().start());
      int start = text.length();
      text.append(h.after());
      settled.add(
          new Hunk(h.draft(), new Span(start, text.length()), h.after(), root.apply(h.part())));
      at = h.draft().end();
    }
    text.append(draft, at, draft.length());
    for (Hunk h : settled) {
      Set<Part> needs =
          h.part().needs().stream().map(root).collect(Collectors.toCollection(LinkedHashSet::new));
      needs.remove(h.part());
      h.part().needs().clear();
      h.part().needs().addAll(needs);
    }
    hunks = settled;
    current = text.toString();
  }

  /** Takes back every edit that changed the stretches, and what rests on those. */
  public void revert(Collection<Span> stretches) {
    Set<Part> gone = new LinkedHashSet<>();
    for (Hunk h : hunks) {
      if (stretches.stream().anyMatch(h::within)) {
        gone.add(h.part());
      }
    }
    drop(gone);
  }

  private void drop(Set<Part> gone) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Hunk h : hunks) {
        if (!gone.contains(h.part()) && h.part().needs().stream().anyMatch(gone::contains)) {
          grown |= gone.add(h.part());
        }
      }
    }
    List<Hunk> left = new ArrayList<>(hunks);
    left.removeIf(h -> gone.contains(h.part()));
    settle(left, UnaryOperator.identity());
  }

  /** Takes back every edit that is not among {@code edits}, which are of this script. */
  public void keep(List<Edit> edits) {
    Set<String> ids = edits.stream().map(Edit::id).collect(Collectors.toSet());
    Set<Part> gone = new LinkedHashSet<>();
    parts()
        .forEach(
            (part, edit) -> {
              if (!ids.contains(edit.id())) {
                gone.add(part);
              }
            });
    if (!gone.isEmpty()) {
      drop(gone);
    }
  }

  /** The script as edits of the draft, in order of their first change. */
  public List<Edit> edits() {
    Map<Part, Edit> edits = parts();
    List<Edit> out = new ArrayList<>();
    edits.forEach(
        (part, edit) -> {
          Set<String> needs = new TreeSet<>();
          part.needs().stream()
              .filter(edits::containsKey)
              .forEach(p -> needs.add(edits.get(p).id()));
          out.add(edit.withNeeds(needs));
        });
    out.sort(Comparator.comparing((Edit e) -> e.changes().get(0).span()).thenComparing(Edit::id));
    return out;
  }

  /** The parts of the script, each as an edit without its needs. */
  private Map<Part, Edit> parts() {
    Map<Part, List<Hunk>> byPart = new java.util.LinkedHashMap<>();
    hunks.forEach(h -> byPart.computeIfAbsent(h.part(), p -> new ArrayList<>()).add(h));
    Map<Part, Edit> edits = new java.util.LinkedHashMap<>();
    byPart.forEach(
        (part, list) ->
            edits.put(
                part,
                Edit.of(
                    part.steps(),
                    list.stream().map(h -> TextChange.of(draft, h.draft(), h.after())).toList(),
                    Set.of())));
    return edits;
  }

  /** The draft with some edits applied; their changes must not overlap. */
  public static String apply(String draft, List<Edit> edits) {
    List<TextChange> changes = new ArrayList<>();
    edits.forEach(e -> changes.addAll(e.changes()));
    changes.sort(null);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextChange c : changes) {
      out.append(draft, at, c.span().start()).append(c.after());
      at = c.span().end();
    }
    return out.append(draft, at, draft.length()).toString();
  }

  /** The edits without those of {@code ids} and without what rests on them. */
  public static List<Edit> without(List<Edit> edits, Set<String> ids) {
    Set<String> gone = new TreeSet<>(ids);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Edit e : edits) {
        if (!gone.contains(e.id()) && e.needs().stream().anyMatch(gone::contains)) {
          grown |= gone.add(e.id());
        }
      }
    }
    return edits.stream().filter(e -> !gone.contains(e.id())).toList();
  }
}

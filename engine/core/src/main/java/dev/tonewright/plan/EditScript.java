package dev.tonewright.plan;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** An edit in the making. Identity matters, not content. */
  private static final class Part {
    private boolean wholeReply;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Part> needs = new LinkedHashSet<>();
  }

  /** A change of the draft and where its result stands in the current text. */
  private record Hunk(Span draft, Span current, String after, Part part) {

    /** Whether a sentence would read otherwise without it; a greeting above it is no part of it. */
    boolean shapes(Span sentence) {
      return part.wholeReply ? current.overlaps(sentence) : current.touches(sentence);
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

  private record Incoming(TextChange change, Part part) {}

  public EditScript(String draft) {
    this.draft = draft;
    this.current = draft;
  }

  /** The text as it stands. */
  public String text() {
    return current;
  }

  /**
   * Applies one round.
   *
   * @param edits over {@link #text}, without conflict
   * @param sentences per edit, the stretch of the current text on whose wording it was decided;
   *     none for an edit of the whole reply, such as a greeting, which rests on no sentence
   */
  public void apply(List<Edit> edits, Map<Edit, Span> sentences) {
    List<Incoming> incoming = new ArrayList<>();
    for (Edit edit : edits) {
      Part part = new Part();
      part.steps.addAll(edit.steps());
      Span sentence = sentences.get(edit);
      part.wholeReply = sentence == null;
      for (Hunk h : hunks) {
        boolean rests = sentence == null ? h.holds(edit) : h.shapes(sentence);
        if (rests) {
          part.needs.add(h.part);
        }
      }
      edit.changes().forEach(c -> incoming.add(new Incoming(c, part)));
    }
    incoming.sort(Comparator.comparing(i -> i.change().span()));
    merge(incoming);
  }

  private void merge(List<Incoming> incoming) {
    Map<Part, Part> merged = new IdentityHashMap<>();
    List<Hunk> next = new ArrayList<>();
    List<Hunk> rest = new ArrayList<>(hunks);
    List<Incoming> waiting = new ArrayList<>(incoming);
    while (!waiting.isEmpty()) {
      List<Incoming> cluster = new ArrayList<>(List.of(waiting.remove(0)));
      List<Hunk> met = new ArrayList<>();
      grow(cluster, met, waiting, rest);
      next.add(fuse(cluster, met, merged));
    }
    next.addAll(rest);
    settle(next, merged);
  }

  /** Takes into a cluster every hunk and change that enters one of its members. */
  private static void grow(
      List<Incoming> cluster, List<Hunk> met, List<Incoming> waiting, List<Hunk> rest) {
    boolean grown = true;
    while (grown) {
      grown =
          rest.removeIf(
              h -> {
                boolean enters = cluster.stream().anyMatch(i -> enters(i.change().span(), h));
                if (enters) {
                  met.add(h);
                }
                return enters;
              });
      grown |=
          waiting.removeIf(
              i -> {
                boolean enters = met.stream().anyMatch(h -> enters(i.change().span(), h));
                if (enters) {
                  cluster.add(i);
                }
                return enters;
              });
    }
  }

  private static boolean enters(Span change, Hunk h) {
    if (change.isEmpty() && h.draft.isEmpty()) {
      return change.touches(h.current);
    }
    if (h.current.isEmpty()) {
      return change.start() < h.current.start() && h.current.start() < change.end();
    }
    if (change.isEmpty()) {
      return h.current.start() < change.start() && change.start() < h.current.end();
    }
    return change.overlaps(h.current);
  }

  private Hunk fuse(List<Incoming> cluster, List<Hunk> met, Map<Part, Part> merged) {
    cluster.sort(Comparator.comparing(i -> i.change().span()));
    Span first = cluster.get(0).change().span();
    int start = first.start();
    int end = first.end();
    for (Incoming i : cluster) {
      start = Math.min(start, i.change().span().start());
      end = Math.max(end, i.change().span().end());
    }
    for (Hunk h : met) {
      start = Math.min(start, h.current.start());
      end = Math.max(end, h.current.end());
    }
    StringBuilder after = new StringBuilder();
    int at = start;
    for (Incoming i : cluster) {
      after.append(current, at, i.change().span().start()).append(i.change().after());
      at = i.change().span().end();
    }
    after.append(current, at, end);
    Part owner = met.isEmpty() ? cluster.get(0).part() : met.get(0).part;
    met.stream()
        .sorted(Comparator.comparing(Hunk::draft))
        .forEach(h -> join(h.part, owner, merged));
    cluster.forEach(i -> join(i.part(), owner, merged));
    Span place =
        new Span(
            draftStart(start, met), Math.max(draftStart(start, met), draftEnd(start, end, met)));
    return new Hunk(place, new Span(start, start), after.toString(), owner);
  }

  private int draftStart(int position, List<Hunk> met) {
    for (Hunk h : met) {
      if (h.current.start() == position) {
        return h.draft.start();
      }
    }
    int shift = 0;
    for (Hunk h : hunks) {
      if (h.current.end() <= position && !met.contains(h)) {
        shift += h.after.length() - h.draft.length();
      }
    }
    return position - shift;
  }

  private int draftEnd(int start, int position, List<Hunk> met) {
    if (position == start && met.isEmpty()) {
      return draftStart(position, met);
    }
    for (Hunk h : met) {
      if (h.current.end() == position) {
        return h.draft.end();
      }
    }
    int shift = 0;
    for (Hunk h : hunks) {
      boolean before =
          h.current.end() < position || h.current.end() == position && !h.current.isEmpty();
      if (before || met.contains(h)) {
        shift += h.after.length() - h.draft.length();
      }
    }
    return position - shift;
  }

  private static void join(Part part, Part owner, Map<Part, Part> merged) {
    Part from = root(part, merged);
    Part to = root(owner, merged);
    if (from != to) {
      merged.put(from, to);
      to.steps.addAll(from.steps);
      to.needs.addAll(from.needs);
    }
  }

  private static Part root(Part part, Map<Part, Part> merged) {
    Part p = part;
    while (merged.containsKey(p)) {
      p = merged.get(p);
    }
    return p;
  }

  /** Orders the hunks, gives each its place in the new text and points needs at merged parts. */
  private void settle(List<Hunk> next, Map<Part, Part> merged) {
    next.removeIf(h -> h.draft.of(draft).equals(h.after));
    next.sort(Comparator.comparing(Hunk::draft));
    List<Hunk> settled = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Hunk h : next) {
      text.append(draft, at, h.draft.start());
      int start = text.length();
      text.append(h.after);
      settled.add(new Hunk(h.draft, new Span(start, text.length()), h.after, root(h.part, merged)));
      at = h.draft.end();
    }
    text.append(draft, at, draft.length());
    for (Hunk h : settled) {
      Set<Part> needs =
          h.part.needs.stream()
              .map(p -> root(p, merged))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      needs.remove(h.part);
      h.part.needs.clear();
      h.part.needs.addAll(needs);
    }
    hunks = settled;
    current = text.toString();
  }

  /** Takes back every edit that changed the stretches, and what rests on those. */
  public void revert(Collection<Span> stretches) {
    Set<Part> gone = new LinkedHashSet<>();
    for (Hunk h : hunks) {
      if (stretches.stream().anyMatch(h::within)) {
        gone.add(h.part);
      }
    }
    drop(gone);
  }

  private void drop(Set<Part> gone) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Hunk h : hunks) {
        if (!gone.contains(h.part) && h.part.needs.stream().anyMatch(gone::contains)) {
          grown |= gone.add(h.part);
        }
      }
    }
    List<Hunk> left = new ArrayList<>(hunks);
    left.removeIf(h -> gone.contains(h.part));
    settle(left, new IdentityHashMap<>());
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
          part.needs.stream().filter(edits::containsKey).forEach(p -> needs.add(edits.get(p).id()));
          out.add(edit.withNeeds(needs));
        });
    out.sort(Comparator.comparing((Edit e) -> e.changes().get(0).span()).thenComparing(Edit::id));
    return out;
  }

  /** The parts of the script, each as an edit without its needs. */
  private Map<Part, Edit> parts() {
    Map<Part, List<Hunk>> byPart = new java.util.LinkedHashMap<>();
    hunks.forEach(h -> byPart.computeIfAbsent(h.part, p -> new ArrayList<>()).add(h));
    Map<Part, Edit> edits = new java.util.LinkedHashMap<>();
    byPart.forEach(
        (part, list) ->
            edits.put(
                part,
                Edit.of(
                    part.steps,
                    list.stream().map(h -> TextChange.of(draft, h.draft, h.after)).toList(),
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

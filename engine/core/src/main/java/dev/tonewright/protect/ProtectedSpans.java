package dev.tonewright.protect;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The stretches of one text that no rule may touch, in order and disjoint. A change may stand
 * directly beside one, and text may be inserted at its border.
 */
public final class ProtectedSpans {

  /** Nothing is protected. */
  public static final ProtectedSpans NONE = new ProtectedSpans(List.of(), new TreeSet<>());

  private final List<Item> items;
  private final NavigableSet<Integer> seams;

  private ProtectedSpans(List<Item> items, NavigableSet<Integer> seams) {
    this.items = List.copyOf(items);
    this.seams = seams;
  }

  /**
   * The same stretches, and offsets that no change may cross because notation stands there. Text
   * may be inserted at one.
   */
  public ProtectedSpans withSeams(Collection<Integer> offsets) {
    return offsets.isEmpty() ? this : new ProtectedSpans(items, new TreeSet<>(offsets));
  }

  /** The same seams and those stretches that {@code kept} holds for. */
  public ProtectedSpans where(Predicate<Item> kept) {
    return new ProtectedSpans(items.stream().filter(kept).toList(), seams);
  }

  /** Why a stretch is protected. */
  public enum Kind {
    NUMBER,
    AMOUNT,
    DATE,
    TIME,
    CODE,
    URL,
    EMAIL,
    PHONE,
    POSTAL_ADDRESS,
    NAME,
    PRODUCT,
    QUOTATION,
    QUOTED_MAIL,
    SUBJECT,
    LEGAL,
    SOURCE_CODE,
    PLACEHOLDER,
    INTERFACE,
    MENTION,
    HASHTAG,
    /** A phrase that the caller or a profile asked to keep. */
    KEEP,
    /** Notation of the draft's markup. */
    MARKUP
  }

  /**
   * One protected stretch and its reason; where several reasons met, that of the longest. A figure
   * in which a phrase is to be kept is itself to be kept, and so is a quotation whose marks are: it
   * may take no other form.
   */
  public record Item(Span span, Kind kind) {}

  /** Merges overlapping stretches and drops empty ones; neighbours that only touch stay apart. */
  public static ProtectedSpans of(Collection<Item> found) {
    List<Item> sorted = new ArrayList<>(found);
    sorted.removeIf(item -> item.span().isEmpty());
    sorted.sort(Comparator.comparing(Item::span).thenComparing(Item::kind));
    List<Item> merged = new ArrayList<>(sorted.size());
    List<Span> asked = new ArrayList<>();
    int longest = 0;
    for (Item item : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).span().overlaps(item.span())) {
        Item before = merged.get(last);
        boolean longer = item.span().length() > longest;
        longest = Math.max(longest, item.span().length());
        Kind kind = longer ? item.kind() : before.kind();
        merged.set(last, new Item(before.span().cover(item.span()), kind));
      } else {
        hold(merged, asked);
        asked.clear();
        merged.add(item);
        longest = item.span().length();
      }
      if (item.kind() == Kind.KEEP) {
        asked.add(item.span());
      }
    }
    hold(merged, asked);
    return new ProtectedSpans(merged, new TreeSet<>());
  }

  /** Gives the last stretch no other form where it has a phrase that is to be kept. */
  private static void hold(List<Item> merged, List<Span> asked) {
    int last = merged.size() - 1;
    if (asked.stream().anyMatch(phrase -> holds(phrase, merged.get(last)))) {
      merged.set(last, new Item(merged.get(last).span(), Kind.KEEP));
    }
  }

  private static boolean holds(Span phrase, Item item) {
    return switch (item.kind()) {
      case DATE, TIME, NUMBER, AMOUNT -> true;
      case QUOTATION -> phrase.start() == item.span().start() || phrase.end() == item.span().end();
      default -> false;
    };
  }

  /** The protected stretches, in order. */
  public List<Item> items() {
    return items;
  }

  /** The protected stretches without their reasons, in order. */
  public List<Span> spans() {
    return items.stream().map(Item::span).toList();
  }

  /**
   * Whether a change of {@code span} would touch something protected. An empty span counts only
   * inside one, not at its border.
   */
  public boolean overlaps(Span span) {
    Integer seam = seams.higher(span.start());
    return seam != null && seam < span.end() || at(span).isPresent();
  }

  /** The first protected stretch that {@code span} overlaps. */
  public Optional<Item> at(Span span) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < items.size() && items.get(low).span().overlaps(span)
        ? Optional.of(items.get(low))
        : Optional.empty();
  }

  /** Whether a change leaves everything protected as it is. */
  public boolean allows(TextChange change) {
    return !overlaps(change.span());
  }

  /** Whether every change of an edit leaves everything protected as it is. */
  public boolean allows(Edit edit) {
    return edit.changes().stream().allMatch(this::allows);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtectedSpans spans
        && items.equals(spans.items)
        && seams.equals(spans.seams);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.toString();
  }
}

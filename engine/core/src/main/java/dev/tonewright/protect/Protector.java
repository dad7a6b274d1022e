package dev.tonewright.protect;

import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Finds what no rule may touch in drafts of one language. Safe for use by many threads. */
public final class Protector {

  private final Shapes shapes;
  private final Codes codes;
  private final Names names;
  private final InterfaceWords interfaceWords;
  private final Quotations quotations;
  private final Phrases legal;

  public Protector(ProtectionCues cues) {
    shapes = new Shapes(cues);
    codes = new Codes(cues);
    names = new Names(cues);
    interfaceWords = new InterfaceWords(cues);
    quotations = new Quotations(cues);
    legal = new Phrases(cues.of(Cue.LEGAL), Kind.LEGAL);
  }

  /**
   * What no rule may touch in a text without markup.
   *
   * @param keep phrases that the request or the profile asks to keep, found as whole words and
   *     figures whatever their case
   */
  public ProtectedSpans protect(ParsedText parsed, Collection<String> keep) {
    return protect(parsed, keep, List.of());
  }

  /**
   * What no rule may touch, notation included.
   *
   * @param opaque stretches of the text that are markup
   */
  public ProtectedSpans protect(
      ParsedText parsed, Collection<String> keep, Collection<Span> opaque) {
    List<Item> found = new ArrayList<>();
    opaque.forEach(span -> found.add(new Item(span, Kind.MARKUP)));
    shapes.find(parsed.text(), found);
    BitSet itemEnds = new BitSet();
    parsed.sentences().stream()
        .filter(s -> s.boundary() == Boundary.LIST_ITEM)
        .forEach(s -> itemEnds.set(s.end()));
    found.removeIf(item -> item.kind() == Kind.DATE && runsOver(item.span(), itemEnds));
    codes.find(parsed.text(), found);
    quotations.find(parsed.text(), found);
    legal.find(parsed.text(), found);
    new Phrases(keep, Kind.KEEP).find(parsed.text(), found);
    names.find(parsed, found);
    interfaceWords.find(parsed, found);
    return ProtectedSpans.of(found);
  }

  /** "Wait until 3 June 2. Cancel": the number of the next step is no part of a date. */
  private static boolean runsOver(Span date, BitSet itemEnds) {
    int end = itemEnds.nextSetBit(date.start());
    return end >= 0 && end < date.end();
  }
}

package dev.tonewright.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectedSpansTest {

  private static final ProtectedSpans SPANS =
      ProtectedSpans.of(
          List.of(
              new Item(new Span(20, 24), Kind.NUMBER),
              new Item(new Span(5, 9), Kind.NAME),
              new Item(new Span(9, 12), Kind.URL),
              new Item(new Span(18, 30), Kind.QUOTATION),
              new Item(new Span(3, 3), Kind.KEEP)));

  @Test
  void overlappingStretchesBecomeOneUnderTheLongestReason() {
    assertThat(SPANS.items())
        .containsExactly(
            new Item(new Span(5, 9), Kind.NAME),
            new Item(new Span(9, 12), Kind.URL),
            new Item(new Span(18, 30), Kind.QUOTATION));
  }

  @Test
  void aDateWithAKeptPhraseIsKept() {
    Item day = new Item(new Span(3, 4), Kind.NUMBER);
    Item phrase = new Item(new Span(3, 4), Kind.KEEP);
    Item date = new Item(new Span(3, 14), Kind.DATE);
    assertThat(ProtectedSpans.of(List.of(day, phrase, date)).items())
        .containsExactly(new Item(new Span(3, 14), Kind.KEEP));
    assertThat(ProtectedSpans.of(List.of(day, date)).items()).containsExactly(date);
  }

  @ParameterizedTest
  @EnumSource(names = {"TIME", "NUMBER", "AMOUNT", "QUOTATION"})
  void aFigureAndAQuotationAreKeptAsTheyAre(Kind kind) {
    Item figure = new Item(new Span(3, 9), kind);
    Item phrase = new Item(new Span(3, 9), Kind.KEEP);
    assertThat(ProtectedSpans.of(List.of(figure, phrase)).items()).containsExactly(phrase);
  }

  @Test
  void aPhraseWithinAQuotationDoesNotHoldItsMarks() {
    Item quotation = new Item(new Span(3, 9), Kind.QUOTATION);
    Item phrase = new Item(new Span(4, 8), Kind.KEEP);
    assertThat(ProtectedSpans.of(List.of(quotation, phrase)).items()).containsExactly(quotation);
  }

  @Test
  void aChangeBesideOneIsAllowedAndAChangeWithinIsNot() {
    String text = "0123456789".repeat(4);
    assertThat(SPANS.allows(TextChange.of(text, 0, 5, "x"))).isTrue();
    assertThat(SPANS.allows(TextChange.of(text, 0, 6, "x"))).isFalse();
    assertThat(SPANS.allows(TextChange.of(text, 12, 18, ""))).isTrue();
    assertThat(SPANS.allows(TextChange.of(text, 0, 40, ""))).isFalse();
  }

  @Test
  void insertionsStandAtTheBordersOnly() {
    assertThat(SPANS.overlaps(new Span(5, 5))).isFalse();
    assertThat(SPANS.overlaps(new Span(9, 9))).isFalse();
    assertThat(SPANS.overlaps(new Span(12, 12))).isFalse();
    assertThat(SPANS.overlaps(new Span(7, 7))).isTrue();
  }
}

package dev.tonewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.TableRow.Bar;
import dev.tonewright.text.TableRow.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {

  @Test
  void findsRowsAndWhatTheirBarsDo() {
    String text = "Prices:\n| Size | Price |\n|---|---|\n| M |  | 5 |\nOne | two.";
    List<TableRow> rows = TableRow.in(text);
    assertThat(rows)
        .extracting(row -> row.span().of(text))
        .containsExactly("| Size | Price |", "|---|---|", "| M |  | 5 |");
    assertThat(rows).extracting(row -> row.isRule(text)).containsExactly(false, true, false);
    assertThat(rows.get(0).bars())
        .extracting(Bar::place)
        .containsExactly(Place.OPENS, Place.PARTS, Place.CLOSES);
    assertThat(rows.get(2).bars())
        .extracting(Bar::place)
        .containsExactly(Place.OPENS, Place.PARTS, Place.OPENS, Place.CLOSES);
  }

  @Test
  void knowsTheLineBelowAHeadWithoutOuterBars() {
    String text = "Size | Price\n--- | :---:\nM | 5";
    assertThat(TableRow.in(text))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.span().of(text)).isEqualTo("--- | :---:");
              assertThat(row.isRule(text)).isTrue();
            });
  }

  @Test
  void findsNoneInText() {
    assertThat(TableRow.in("Choose A | B.\n- one\n-----\n: |")).isEmpty();
  }
}

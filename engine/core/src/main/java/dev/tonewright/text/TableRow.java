package dev.tonewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line between bars, as plain text and Markdown draw a table.
 *
 * @param span the line, with the spaces around it and without its end
 * @param bars in order, with the spaces around each
 */
public record TableRow(Span span, List<Bar> bars) {

  /** Between bars; the line below a table's head may lack the outer ones. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^(?:[ \\t]*\\|.*\\|[ \\t]*|(?=[^|\\n]*\\|)(?=[^-\\n]*-)[-:| \\t]+)$");

  private static final Pattern BAR = Pattern.compile("[ \\t]{0,40}\\|[ \\t]{0,40}");

  private static final Pattern RULE = Pattern.compile("[-:| \\t]*-[-:| \\t]*");

  public TableRow {
    bars = List.copyOf(bars);
  }

  /**
   * Where a bar stands: at the row's edge or behind an empty cell, between two cells, or before
   * nothing but empty cells.
   */
  public enum Place {
    OPENS,
    PARTS,
    CLOSES
  }

  /** A bar and the spaces around it. */
  public record Bar(Span span, Place place) {}

  /** The rows of a text, in order. */
  public static List<TableRow> in(String text) {
    List<TableRow> rows = new ArrayList<>();
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      rows.add(new TableRow(new Span(row.start(), row.end()), bars(text, row)));
    }
    return rows;
  }

  private static List<Bar> bars(String text, Matcher row) {
    List<Bar> bars = new ArrayList<>();
    Matcher bar = BAR.matcher(text).region(row.start(), row.end());
    int last = row.start();
    while (bar.find()) {
      boolean opens = bar.start() == last; // at the edge, or behind an empty cell
      boolean closes = text.substring(bar.end(), row.end()).replace("|", "").isBlank();
      last = bar.end();
      Place place = opens ? Place.OPENS : closes ? Place.CLOSES : Place.PARTS;
      bars.add(new Bar(new Span(bar.start(), bar.end()), place));
    }
    return bars;
  }

  /** Whether it parts the head of its table from the rest: "|---|:--|". */
  public boolean isRule(String text) {
    return RULE.matcher(span.of(text)).matches();
  }
}

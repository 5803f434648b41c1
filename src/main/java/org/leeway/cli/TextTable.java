package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An aligned table for the terminal: columns of numbers to the right, words to the left. */
final class TextTable {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9][0-9,. ]*([eE][-+]?[0-9]+)?( ?%)?");
  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  /** Adds a row with one cell per column. */
  void add(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.size() + " cells in a table of " + header.size() + " columns");
    }
    rows.add(cells.stream().map(Words::plain).toList());
  }

  /** The lines of the table: header, rule, rows; without blanks at the ends of lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int[] widths = new int[header.size()];
    boolean[] numeric = new boolean[header.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = header.get(column).length();
      numeric[column] = !rows.isEmpty();
      for (List<String> row : rows) {
        String cell = row.get(column);
        widths[column] = Math.max(widths[column], cell.length());
        numeric[column] &= cell.isEmpty() || NUMBER.matcher(cell).matches();
      }
    }
    lines.add(line(header, widths, numeric));
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    lines.add(line(rule, widths, numeric));
    for (List<String> row : rows) {
      lines.add(line(row, widths, numeric));
    }
    return lines;
  }

  private static String line(List<String> cells, int[] widths, boolean[] numeric) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String blanks = " ".repeat(widths[column] - cell.length());
      line.append(column == 0 ? "" : GAP);
      line.append(numeric[column] ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }
}

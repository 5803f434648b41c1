package org.leeway.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for terminals: the first column takes what the figures leave and wraps, figures are
 * aligned to the right, words to the left. Where the figures alone are too wide, each row becomes
 * two lines. No line is wider than the terminal, unless one figure is.
 */
final class TextTable {
  private static final int NARROWEST_LABEL = 16;
  private static final int INDENT = 4;

  private final List<Row> rows = new ArrayList<>();
  private final boolean[] right;
  private final int[] gaps;

  private record Row(int indent, String label, List<String> cells) {}

  /**
   * Two letters per column after the first: the spaces before it, then {@code r} for figures or
   * {@code l} for words, as in {@code 2r1l}.
   */
  TextTable(String columns) {
    right = new boolean[columns.length() / 2];
    gaps = new int[right.length];
    for (int i = 0; i < right.length; i++) {
      gaps[i] = columns.charAt(2 * i) - '0';
      right[i] = columns.charAt(2 * i + 1) == 'r';
    }
  }

  TextTable row(int indent, String label, String... cells) {
    rows.add(new Row(indent, label, List.of(cells)));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** True when no label has to be broken at this width. */
  boolean fits(int width) {
    return labelWidth() + figuresWidth(widths()) <= width;
  }

  private int labelWidth() {
    return rows.stream().mapToInt(r -> r.indent() + r.label().length()).max().orElse(0);
  }

  private int[] widths() {
    int[] widths = new int[right.length];
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        widths[i] = Math.max(widths[i], row.cells().get(i).length());
      }
    }
    return widths;
  }

  private int figuresWidth(int[] widths) {
    int figures = 0;
    for (int i = 0; i < widths.length; i++) {
      figures += widths[i] == 0 ? 0 : widths[i] + gaps[i];
    }
    return figures;
  }

  /** The lines of the table, each ended. */
  String render(int width) {
    int[] widths = widths();
    int figures = figuresWidth(widths);
    boolean stacked = width - figures < NARROWEST_LABEL;
    int room = stacked ? width : Math.min(labelWidth(), width - figures);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      List<String> lines = wrap(row.label(), Math.max(1, room - row.indent()));
      for (int i = 0; i < lines.size() - 1; i++) {
        text.append(" ".repeat(row.indent())).append(lines.get(i)).append('\n');
      }
      String last = " ".repeat(row.indent()) + lines.get(lines.size() - 1);
      if (stacked) {
        text.append(last).append('\n');
        stack(text, row.cells(), width);
      } else {
        text.append((last + " ".repeat(room - last.length()) + cells(row, widths)).stripTrailing());
        text.append('\n');
      }
    }
    return text.toString();
  }

  private String cells(Row row, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      String pad = " ".repeat(widths[i] - cell.length());
      if (widths[i] > 0) {
        text.append(" ".repeat(gaps[i])).append(right[i] ? pad + cell : cell + pad);
      }
    }
    return text.toString();
  }

  private void stack(StringBuilder text, List<String> cells, int width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (line.length() > 0 && INDENT + line.length() + gaps[i] + cell.length() > width) {
        text.append(" ".repeat(INDENT)).append(line).append('\n');
        line.setLength(0);
      }
      line.append(" ".repeat(line.length() == 0 ? 0 : gaps[i])).append(cell);
    }
    if (line.length() > 0) {
      text.append(" ".repeat(INDENT)).append(line).append('\n');
    }
  }

  /** Breaks text at spaces; a word that is too long is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > width) {
      int cut = rest.lastIndexOf(' ', width);
      if (cut <= 0) {
        cut = width;
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }
}

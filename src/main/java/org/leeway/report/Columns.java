package org.leeway.report;

import java.util.ArrayList;
import java.util.List;

/** Two worlds beside each other on a terminal: a label, and a column for each. */
final class Columns {
  private static final int NARROW = 8;
  private static final int WIDE = 34;
  private static final String GAP = "  ";

  private final int width;

  /**
   * @param width characters on a line
   */
  Columns(int width) {
    this.width = width;
  }

  /** A row with a short label, such as a week. */
  List<String> narrow(String label, String one, String other) {
    return row(NARROW, label, one, other);
  }

  /** A row with a label of some words. */
  List<String> wide(String label, String one, String other) {
    return row(WIDE, label, one, other);
  }

  private List<String> row(int label, String name, String one, String other) {
    int column = (width - label - 2 * GAP.length()) / 2;
    List<String> names = wrap(name, label);
    List<String> left = wrap(one, column);
    List<String> right = wrap(other, column);
    List<String> lines = new ArrayList<>();
    int height = Math.max(names.size(), Math.max(left.size(), right.size()));
    for (int line = 0; line < height; line++) {
      lines.add(
          (padded(names, line, label)
                  + GAP
                  + padded(left, line, column)
                  + GAP
                  + padded(right, line, column))
              .stripTrailing());
    }
    return lines;
  }

  private static String padded(List<String> lines, int line, int width) {
    String text = line < lines.size() ? lines.get(line) : "";
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Text over the whole width. */
  List<String> wrap(String text) {
    return wrap(text, width);
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(GAP);
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

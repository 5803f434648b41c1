package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import org.leeway.results.Table;

/** Tables as lines of text, to the last bit of every number. */
public final class Tables {
  private Tables() {}

  /** One line for each row, which begins with the name of the table. */
  public static List<String> lines(Table table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      StringBuilder line = new StringBuilder(table.name());
      for (Table.Column column : table.columns()) {
        line.append(',').append(cell(column, row));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String cell(Table.Column column, int row) {
    if (column instanceof Table.Words words) {
      return words.values()[row];
    } else if (column instanceof Table.Integers integers) {
      return Long.toString(integers.values()[row]);
    }
    return Double.toString(((Table.Reals) column).values()[row]);
  }
}

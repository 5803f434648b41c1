package org.leeway.results;

import java.util.List;

/**
 * A table in memory: named columns of equal length, in a fixed order. Arrays are handed over, not
 * copied; nobody writes to them afterwards.
 *
 * @param name table and file name, such as {@code outcomes}
 * @param columns at least one column, all of the same length
 */
@SuppressWarnings(
    "ArrayRecordComponent") // columns of a million rows are handed over, never compared
public record Table(String name, List<Column> columns) {
  public Table {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("table " + name + " has no columns");
    }
    int rows = columns.get(0).length();
    for (Column column : columns) {
      if (column.length() != rows) {
        throw new IllegalArgumentException(
            "table "
                + name
                + ": column "
                + column.name()
                + " has "
                + column.length()
                + " rows, not "
                + rows);
      }
    }
  }

  /** Number of rows. */
  public int rows() {
    return columns.get(0).length();
  }

  /** One column: its name and its values. */
  public sealed interface Column {
    String name();

    int length();
  }

  /** Words, such as outcome and group codes. */
  public record Words(String name, String[] values) implements Column {
    @Override
    public int length() {
      return values.length;
    }
  }

  /** Whole numbers, such as weeks and counts. */
  public record Integers(String name, long[] values) implements Column {
    @Override
    public int length() {
      return values.length;
    }
  }

  /** Measured quantities. */
  public record Reals(String name, double[] values) implements Column {
    @Override
    public int length() {
      return values.length;
    }
  }
}

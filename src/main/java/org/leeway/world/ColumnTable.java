package org.leeway.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Many agents of one kind, one row each, one primitive array per trait. Subclasses declare their
 * columns; the table grows all of them together.
 */
abstract class ColumnTable {
  private static final int FIRST_CAPACITY = 64;

  private final List<Column> columns = new ArrayList<>();
  private int capacity = FIRST_CAPACITY;
  private int rows;

  /** Rows in use or used before: loops run from 0 to this number. */
  public final int rows() {
    return rows;
  }

  final ByteColumn bytes(int empty) {
    return register(new ByteColumn(capacity, (byte) empty));
  }

  final IntColumn ints(int empty) {
    return register(new IntColumn(capacity, empty));
  }

  final LongColumn longs() {
    return register(new LongColumn(capacity, 0));
  }

  final FloatColumn floats() {
    return register(new FloatColumn(capacity, 0));
  }

  final GainColumn gains() {
    return register(new GainColumn(capacity));
  }

  final StateColumn states() {
    return register(new StateColumn(capacity));
  }

  final ProblemColumn problems() {
    return register(new ProblemColumn(capacity));
  }

  final ProgrammeColumn programmes() {
    return register(new ProgrammeColumn(capacity));
  }

  private <C extends Column> C register(C column) {
    columns.add(column);
    return column;
  }

  /** Adds a row with empty values at the end. */
  final int append() {
    if (rows == capacity) {
      capacity += capacity >> 1;
      for (Column column : columns) {
        column.grow(capacity);
      }
    }
    return rows++;
  }

  /** Makes a row empty again. */
  final void reset(int row) {
    for (Column column : columns) {
      column.reset(row);
    }
  }

  /** Copies all values of one row over another. */
  final void copy(int from, int to) {
    for (Column column : columns) {
      column.copy(from, to);
    }
  }

  /** Drops all rows from {@code size} on. */
  final void truncate(int size) {
    for (int row = size; row < rows; row++) {
      reset(row);
    }
    rows = size;
  }
}

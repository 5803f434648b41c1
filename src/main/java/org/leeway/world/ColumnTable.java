package org.leeway.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Many agents of one kind, one row each, one primitive array per trait. Subclasses declare their
 * columns; the table grows all of them together.
 */
abstract class ColumnTable {
  private static final int FIRST_CAPACITY = 64;

  private final List<ByteColumn> bytes = new ArrayList<>();
  private final List<IntColumn> ints = new ArrayList<>();
  private final List<LongColumn> longs = new ArrayList<>();
  private final List<FloatColumn> floats = new ArrayList<>();
  private final List<Column> others = new ArrayList<>();
  private int capacity = FIRST_CAPACITY;
  private int rows;

  /** Rows in use or used before: loops run from 0 to this number. */
  public final int rows() {
    return rows;
  }

  final ByteColumn bytes(int empty) {
    return register(bytes, new ByteColumn(capacity, (byte) empty));
  }

  final IntColumn ints(int empty) {
    return register(ints, new IntColumn(capacity, empty));
  }

  final LongColumn longs() {
    return register(longs, new LongColumn(capacity, 0));
  }

  final FloatColumn floats() {
    return register(floats, new FloatColumn(capacity, 0));
  }

  final GainColumn gains(ByteColumn moved) {
    return register(others, new GainColumn(capacity, moved));
  }

  final StatusColumn statuses() {
    return register(others, new StatusColumn(capacity));
  }

  final StateColumn states(ByteColumn moved) {
    return register(others, new StateColumn(capacity, moved));
  }

  final ProblemColumn problems() {
    return register(others, new ProblemColumn(capacity));
  }

  final ProgrammeColumn programmes() {
    return register(others, new ProgrammeColumn(capacity));
  }

  final ShortlistColumn shortlists() {
    return register(others, new ShortlistColumn(capacity));
  }

  final AnsweredColumn answered() {
    return register(others, new AnsweredColumn(capacity));
  }

  final RareColumn rares() {
    return register(others, new RareColumn(capacity));
  }

  private <C extends K, K extends Column> C register(List<K> kind, C column) {
    kind.add(column);
    return column;
  }

  /** Adds a row with empty values at the end. */
  final int append() {
    if (rows == capacity) {
      grow();
    }
    return rows++;
  }

  private void grow() {
    capacity += Math.max(FIRST_CAPACITY, capacity >> 3);
    for (List<? extends Column> kind : List.of(bytes, ints, longs, floats, others)) {
      kind.forEach(column -> column.grow(capacity));
    }
  }

  /** Makes a row empty again, kind by kind of column, which is faster than one list of all. */
  final void reset(int row) {
    for (int at = 0; at < bytes.size(); at++) {
      bytes.get(at).reset(row);
    }
    for (int at = 0; at < ints.size(); at++) {
      ints.get(at).reset(row);
    }
    for (int at = 0; at < longs.size(); at++) {
      longs.get(at).reset(row);
    }
    for (int at = 0; at < floats.size(); at++) {
      floats.get(at).reset(row);
    }
    for (int at = 0; at < others.size(); at++) {
      others.get(at).reset(row);
    }
  }

  /**
   * Keeps some rows and drops all others.
   *
   * @param kept the rows, in their order
   * @param number how many they are
   */
  final void keep(int[] kept, int number) {
    int moved = 0;
    while (moved < number && kept[moved] == moved) {
      moved++;
    }
    for (int column = 0; column < bytes.size(); column++) {
      bytes.get(column).keep(kept, moved, number);
    }
    for (int column = 0; column < ints.size(); column++) {
      ints.get(column).keep(kept, moved, number);
    }
    for (int column = 0; column < longs.size(); column++) {
      longs.get(column).keep(kept, moved, number);
    }
    for (int column = 0; column < floats.size(); column++) {
      floats.get(column).keep(kept, moved, number);
    }
    for (int column = 0; column < others.size(); column++) {
      others.get(column).keep(kept, moved, number);
    }
    truncate(number);
  }

  /** Drops all rows from {@code size} on. */
  private void truncate(int size) {
    for (int row = size; row < rows; row++) {
      reset(row);
    }
    rows = size;
  }
}

package org.leeway.world;

/** One named trait of all agents in a {@link ColumnTable}. */
abstract sealed class Column
    permits ByteColumn,
        IntColumn,
        LongColumn,
        FloatColumn,
        GainColumn,
        StateColumn,
        StatusColumn,
        ProblemColumn,
        ProgrammeColumn,
        AnsweredColumn,
        RareColumn,
        ShortlistColumn {
  abstract void grow(int capacity);

  abstract void copy(int from, int to);

  abstract void reset(int row);

  /** Moves the values of some rows, in their order, to the rows from {@code moved} on. */
  void keep(int[] kept, int moved, int number) {
    for (int to = moved; to < number; to++) {
      copy(kept[to], to);
    }
  }
}

package org.leeway.world;

/** One named trait of all agents in a {@link ColumnTable}. */
abstract sealed class Column
    permits ByteColumn,
        IntColumn,
        LongColumn,
        FloatColumn,
        GainColumn,
        StateColumn,
        ProblemColumn,
        ProgrammeColumn,
        RareColumn,
        ShortlistColumn {
  abstract void grow(int capacity);

  abstract void copy(int from, int to);

  abstract void reset(int row);
}

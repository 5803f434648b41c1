package org.leeway.world;

import java.util.Arrays;

/** Names of agents. */
public final class LongColumn extends Column {
  private final long empty;
  private long[] values;

  LongColumn(int capacity, long empty) {
    this.empty = empty;
    this.values = new long[capacity];
    Arrays.fill(values, empty);
  }

  /** The value in a row. */
  public long get(int row) {
    return values[row];
  }

  /** Sets the value in a row. */
  public void set(int row, long value) {
    values[row] = value;
  }

  @Override
  void grow(int capacity) {
    int before = values.length;
    values = Arrays.copyOf(values, capacity);
    Arrays.fill(values, before, capacity, empty);
  }

  @Override
  void copy(int from, int to) {
    values[to] = values[from];
  }

  @Override
  void keep(int[] kept, int moved, int number) {
    long[] all = values;
    for (int to = moved; to < number; to++) {
      all[to] = all[kept[to]];
    }
  }

  @Override
  void reset(int row) {
    values[row] = empty;
  }
}

package org.leeway.world;

import java.util.Arrays;

/** Whole numbers, such as weeks. */
public final class IntColumn extends Column {
  private final int empty;
  private int[] values;

  IntColumn(int capacity, int empty) {
    this.empty = empty;
    this.values = new int[capacity];
    Arrays.fill(values, empty);
  }

  /** The value in a row. */
  public int get(int row) {
    return values[row];
  }

  /** Sets the value in a row. */
  public void set(int row, int value) {
    values[row] = value;
  }

  /** Adds to the value in a row. */
  public void add(int row, int value) {
    values[row] += value;
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
    int[] all = values;
    for (int to = moved; to < number; to++) {
      all[to] = all[kept[to]];
    }
  }

  @Override
  void reset(int row) {
    values[row] = empty;
  }
}

package org.leeway.world;

import java.util.Arrays;

/** Measured quantities. */
public final class FloatColumn extends Column {
  private final float empty;
  private float[] values;

  FloatColumn(int capacity, float empty) {
    this.empty = empty;
    this.values = new float[capacity];
    Arrays.fill(values, empty);
  }

  /** The value in a row. */
  public float get(int row) {
    return values[row];
  }

  /** Sets the value in a row. */
  public void set(int row, double value) {
    values[row] = (float) value;
  }

  /** Adds to the value in a row. */
  public void add(int row, double value) {
    values[row] += (float) value;
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
    float[] all = values;
    for (int to = moved; to < number; to++) {
      all[to] = all[kept[to]];
    }
  }

  @Override
  void reset(int row) {
    values[row] = empty;
  }
}

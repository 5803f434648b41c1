package org.leeway.world;

import java.util.Arrays;

/** Small whole numbers, such as the place of a word in its enum. */
public final class ByteColumn extends Column {
  private final byte empty;
  private byte[] values;

  ByteColumn(int capacity, byte empty) {
    this.empty = empty;
    this.values = new byte[capacity];
    Arrays.fill(values, empty);
  }

  /** The value in a row. */
  public byte get(int row) {
    return values[row];
  }

  /** Sets the value in a row. */
  public void set(int row, int value) {
    values[row] = (byte) value;
  }

  /** Adds to the value in a row. */
  public void add(int row, int value) {
    values[row] += (byte) value;
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
    byte[] all = values;
    for (int to = moved; to < number; to++) {
      all[to] = all[kept[to]];
    }
  }

  @Override
  void reset(int row) {
    values[row] = empty;
  }
}

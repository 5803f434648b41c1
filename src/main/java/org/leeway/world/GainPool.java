package org.leeway.world;

import java.util.Arrays;

/**
 * Room for gains, in blocks of a few sizes: a block that is given back goes to whoever next asks
 * for one of its size. Where a block lies says nothing about whose it is, and changes no result.
 */
final class GainPool {
  /** Size of no block at all. */
  static final int NONE = 0;

  private static final int SIZES = 6;
  private static final int SMALLEST = 8;

  private float[] values = new float[SMALLEST];
  private byte[] names = new byte[SMALLEST];
  private int used;
  private final int[][] free = new int[SIZES][SMALLEST];
  private final int[] freeBlocks = new int[SIZES];

  /** How many gains fit into a block of a size. */
  static int room(int size) {
    return size == NONE ? 0 : SMALLEST << (size - 1);
  }

  /** All gains, by their place; asked for anew after a block was taken. */
  float[] values() {
    return values;
  }

  /** What each of them is a gain of, by their place; asked for anew after a block was taken. */
  byte[] names() {
    return names;
  }

  /** Moves some gains to another place, which may overlap. */
  void move(int from, int to, int number) {
    System.arraycopy(values, from, values, to, number);
    System.arraycopy(names, from, names, to, number);
  }

  /** A block of a size: the place of its first gain. */
  int take(int size) {
    if (freeBlocks[size] > 0) {
      return free[size][--freeBlocks[size]];
    }
    int first = used;
    used += room(size);
    if (used > values.length) {
      int length = Math.max(used, values.length + (values.length >> 1));
      values = Arrays.copyOf(values, length);
      names = Arrays.copyOf(names, length);
    }
    return first;
  }

  /** Gives a block back. */
  void give(int size, int first) {
    if (size == NONE) {
      return;
    }
    if (freeBlocks[size] == free[size].length) {
      free[size] = Arrays.copyOf(free[size], free[size].length * 2);
    }
    free[size][freeBlocks[size]++] = first;
  }
}

package org.leeway.world;

import java.util.Arrays;

/**
 * Rows of numbers for those who need one. The first row is everybody's who has none: it holds zeros
 * and is never written. Where a row lies says nothing about whose it is, and changes no result.
 */
final class SumPool {
  /** Where the row of zeros lies. */
  static final int ZEROS = 0;

  private static final int FIRST_ROWS = 16;

  private final int width;
  private float[] values;
  private int used;
  private int[] free = new int[FIRST_ROWS];
  private int freeRows;

  /**
   * @param width numbers in a row
   */
  SumPool(int width) {
    this.width = width;
    this.values = new float[width * FIRST_ROWS];
    this.used = width;
  }

  /** All numbers, row after row; asked for anew after a row was taken. */
  float[] values() {
    return values;
  }

  /** Where a row of zeros begins that nobody else has. */
  int take() {
    if (freeRows > 0) {
      int first = free[--freeRows];
      Arrays.fill(values, first, first + width, 0);
      return first;
    }
    int first = used;
    used += width;
    if (used > values.length) {
      values = Arrays.copyOf(values, used + Math.max(width, (used >> 3) / width * width));
    }
    return first;
  }

  /** Gives a row back; the row of zeros stays. */
  void give(int first) {
    if (first == ZEROS) {
      return;
    }
    if (freeRows == free.length) {
      free = Arrays.copyOf(free, free.length * 2);
    }
    free[freeRows++] = first;
  }
}

package org.leeway.observe;

import java.util.Arrays;

/** How arrays that are filled week by week make room: by half as much again. */
final class Growing {
  private static final int FIRST = 64;

  private Growing() {}

  /** Room for one more than {@code size}. */
  static int room(int length, int size) {
    return size < length ? length : Math.max(FIRST, length + (length >> 1));
  }

  static int[] ints(int[] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, room(values.length, size));
  }

  static long[] longs(long[] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, room(values.length, size));
  }

  static int[][] lists(int[][] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, room(values.length, size));
  }

  static double[][] lists(double[][] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, room(values.length, size));
  }

  static float[][] lists(float[][] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, room(values.length, size));
  }
}

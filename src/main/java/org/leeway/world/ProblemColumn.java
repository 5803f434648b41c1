package org.leeway.world;

import java.util.Arrays;

/**
 * How heavy each problem weighs that people have apart from what they know, want and can: debts,
 * illness, housing and so on, by its place in {@link Problems#owned()}.
 */
public final class ProblemColumn extends Column {
  /** More problems of their own kind do not fit. */
  static final int MOST = 24;

  private static final double STEPS = Short.MAX_VALUE;

  private short[] values;

  ProblemColumn(int capacity) {
    this.values = new short[capacity * MOST];
  }

  /** Intensity of a problem, 0 (not there) to 1. */
  public double get(int row, int problem) {
    return values[row * MOST + problem] / STEPS;
  }

  /** True when the person has the problem at all, however lightly. */
  public boolean has(int row, int problem) {
    return values[row * MOST + problem] > 0;
  }

  /** Sets an intensity; what lies outside 0 to 1 becomes the nearest end. */
  public void set(int row, int problem, double intensity) {
    double bounded = Math.max(0, Math.min(1, intensity));
    values[row * MOST + problem] = (short) Math.rint(bounded * STEPS);
  }

  @Override
  void grow(int capacity) {
    values = Arrays.copyOf(values, capacity * MOST);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(values, from * MOST, values, to * MOST, MOST);
  }

  @Override
  void reset(int row) {
    Arrays.fill(values, row * MOST, (row + 1) * MOST, (short) 0);
  }
}

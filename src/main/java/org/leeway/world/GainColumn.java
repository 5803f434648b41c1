package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;

/**
 * The gains that people have from service: by state and anchoring level, side by side, since they
 * are read together.
 */
public final class GainColumn extends Column {
  private static final int LEVELS = Anchoring.values().length;
  private static final int PER_ROW = State.values().length * LEVELS;

  private float[] values;

  GainColumn(int capacity) {
    this.values = new float[capacity * PER_ROW];
  }

  /** Gain of one state at one level. */
  public double get(int row, State state, Anchoring level) {
    return values[place(row, state) + level.ordinal()];
  }

  /** Sets a gain. */
  public void set(int row, State state, Anchoring level, double value) {
    values[place(row, state) + level.ordinal()] = (float) value;
  }

  /** Adds to a gain. */
  public void add(int row, State state, Anchoring level, double value) {
    values[place(row, state) + level.ordinal()] += (float) value;
  }

  /** Gains of a state at all levels together. */
  public double sum(int row, State state) {
    int first = place(row, state);
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += values[first + level];
    }
    return sum;
  }

  private static int place(int row, State state) {
    return row * PER_ROW + state.ordinal() * LEVELS;
  }

  /**
   * Multiplies the gains of a state by what is kept at each level.
   *
   * @return the largest that is left, whatever its sign
   */
  public double keep(
      int row, State state, double material, double cognitive, double social, double emotional) {
    int first = place(row, state);
    double largest = keep(first + Anchoring.MATERIAL.ordinal(), material);
    largest = Math.max(largest, keep(first + Anchoring.COGNITIVE.ordinal(), cognitive));
    largest = Math.max(largest, keep(first + Anchoring.SOCIAL.ordinal(), social));
    return Math.max(largest, keep(first + Anchoring.EMOTIONAL.ordinal(), emotional));
  }

  private double keep(int at, double kept) {
    float left = (float) (values[at] * kept);
    values[at] = left;
    return Math.abs(left);
  }

  /** Forgets the gains of a state. */
  public void forget(int row, State state) {
    int first = place(row, state);
    Arrays.fill(values, first, first + LEVELS, 0);
  }

  @Override
  void grow(int capacity) {
    values = Arrays.copyOf(values, capacity * PER_ROW);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(values, from * PER_ROW, values, to * PER_ROW, PER_ROW);
  }

  @Override
  void reset(int row) {
    Arrays.fill(values, row * PER_ROW, (row + 1) * PER_ROW, 0);
  }
}

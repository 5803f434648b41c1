package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.State;

/** What people have of each state of their own, side by side, since they are read together. */
public final class StateColumn extends Column {
  private static final int PER_ROW = State.values().length;

  private final ByteColumn moved;
  private float[] values;

  StateColumn(int capacity, ByteColumn moved) {
    this.moved = moved;
    this.values = new float[capacity * PER_ROW];
  }

  /** What the person in a row has of a state, 0 to 1. */
  public double get(int row, State state) {
    return values[row * PER_ROW + state.ordinal()];
  }

  /** Sets it; what lies outside 0 to 1 becomes the nearest end. */
  public void set(int row, State state, double value) {
    values[row * PER_ROW + state.ordinal()] = (float) (value <= 0 ? 0 : value >= 1 ? 1 : value);
    moved.set(row, Jobseekers.ALL_WORKED_OUT);
  }

  /** Adds to it, within 0 to 1. */
  public void add(int row, State state, double value) {
    set(row, state, get(row, state) + value);
  }

  /** Multiplies it. */
  public void scale(int row, State state, double factor) {
    set(row, state, get(row, state) * factor);
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

package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Status;

/**
 * Where people stand: a {@link Status} by place. It counts who stands where and how often somebody
 * moved, so that nobody has to look through all people to know.
 */
public final class StatusColumn extends Column {
  private byte[] values;
  private final int[] number = new int[Status.values().length];
  private int moves;

  StatusColumn(int capacity) {
    values = new byte[capacity];
  }

  /** The position of the person in a row, by its place. */
  public int get(int row) {
    return values[row];
  }

  /** Puts the person in a row in a position. */
  public void set(int row, int status) {
    number[values[row]]--;
    number[status]++;
    values[row] = (byte) status;
    moves++;
  }

  /** How many people stand in a position; of {@link Status#NOBODY} it says nothing. */
  int number(Status status) {
    return number[status.ordinal()];
  }

  /** How often somebody moved so far. */
  int moves() {
    return moves;
  }

  @Override
  void grow(int capacity) {
    values = Arrays.copyOf(values, capacity);
  }

  @Override
  void copy(int from, int to) {
    set(to, values[from]);
  }

  @Override
  void reset(int row) {
    set(row, Status.NOBODY.ordinal());
  }
}

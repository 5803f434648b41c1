package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;

/**
 * The gains that people have from service, by state and anchoring level. Most people have few of
 * the many that there could be, and people outside the service hardly any: only those that are
 * there take room, side by side, level by level in the order of the states, and a bit for each says
 * which they are. What is read most, all levels of a state together, is kept at hand; those without
 * any gain share one row of zeros.
 */
public final class GainColumn extends Column {
  private static final int LEVELS = Anchoring.values().length;
  private static final int STATES = State.values().length;

  /** The name of a gain is its level and its state, side by side. */
  private static final int STATE_BITS = 5;

  private static final int STATE_MASK = (1 << STATE_BITS) - 1;

  /** Behind what is kept of gains that fade stands what is kept of those that are spared. */
  private static final int SPARED = LEVELS;

  private final GainPool pool = new GainPool();
  private int[] there;
  private int[] first;
  private byte[] size;
  private int[] sumsAt;
  private final SumPool sums = new SumPool(STATES);
  private final double[] keeps = new double[2 * LEVELS];
  private final ByteColumn moved;

  GainColumn(int capacity, ByteColumn moved) {
    this.moved = moved;
    there = new int[capacity * LEVELS];
    first = new int[capacity];
    size = new byte[capacity];
    sumsAt = new int[capacity];
  }

  /** Gain of one state at one level. */
  public double get(int row, State state, Anchoring level) {
    return has(row, state, level) ? pool.values()[place(row, state, level)] : 0;
  }

  /** Sets a gain. */
  public void set(int row, State state, Anchoring level, double value) {
    add(row, state, level, value - get(row, state, level));
  }

  /** Adds to a gain. */
  public void add(int row, State state, Anchoring level, double value) {
    int at = placeOf(row, state, level);
    pool.values()[at] += (float) value;
    sums.values()[sumsAt[row] + state.ordinal()] += (float) value;
    moved.set(row, Jobseekers.ALL_WORKED_OUT);
  }

  /** Gains of a state at all levels together. */
  public double sum(int row, State state) {
    return sums.values()[sumsAt[row] + state.ordinal()];
  }

  /**
   * Lets the gains of a person fade, and forgets those of which next to nothing is left.
   *
   * @param spared states that do not fade now, a bit each
   * @param shares the share that fades in a week, by level
   * @param faster how many times as much fades for this person; never more than all
   * @param forgottenBelow a gain is forgotten when less than this is left of it, whatever its sign
   * @param weeks for how many weeks; in the last of them the spared states do not fade
   */
  public void fade(
      int row, int spared, double[] shares, double faster, double forgottenBelow, int weeks) {
    moved.set(row, Jobseekers.ALL_WORKED_OUT);
    if (sumsAt[row] == SumPool.ZEROS) {
      return;
    }
    float[] values = pool.values();
    byte[] names = pool.names();
    int person = sumsAt[row];
    for (int level = 0; level < LEVELS; level++) {
      double kept = Math.max(0, 1 - shares[level] * faster);
      double before = 1;
      for (int week = 1; week < weeks; week++) {
        before *= kept;
      }
      keeps[level] = before * kept;
      keeps[SPARED + level] = before;
    }
    float[] together = sums.values();
    Arrays.fill(together, person, person + STATES, 0);
    int to = first[row];
    int end = to + number(row, LEVELS);
    for (int from = to; from < end; from++) {
      int level = names[from] >> STATE_BITS;
      int state = names[from] & STATE_MASK;
      float still = (float) (values[from] * keeps[(spared >> state & 1) * SPARED + level]);
      if (Math.abs(still) >= forgottenBelow) {
        values[to] = still;
        names[to++] = names[from];
        together[person + state] += still;
      } else {
        there[row * LEVELS + level] &= ~(1 << state);
      }
    }
    if (to == first[row]) {
      forget(row);
    }
  }

  /** A person without gains has no sums of them. */
  private void forget(int row) {
    sums.give(sumsAt[row]);
    sumsAt[row] = SumPool.ZEROS;
  }

  /** True when the person has any gain. */
  public boolean isAny(int row) {
    return number(row, LEVELS) > 0;
  }

  private boolean has(int row, State state, Anchoring level) {
    return (there[row * LEVELS + level.ordinal()] & 1 << state.ordinal()) != 0;
  }

  /** How many gains a person has at the first so many levels. */
  private int number(int row, int levels) {
    int number = 0;
    for (int at = row * LEVELS; at < row * LEVELS + levels; at++) {
      number += Integer.bitCount(there[at]);
    }
    return number;
  }

  /** Where a gain stands or would stand: behind the levels and states before it. */
  private int place(int row, State state, Anchoring level) {
    int before = there[row * LEVELS + level.ordinal()] & (1 << state.ordinal()) - 1;
    return first[row] + number(row, level.ordinal()) + Integer.bitCount(before);
  }

  /** Where a gain stands; makes room for it when it is new. */
  private int placeOf(int row, State state, Anchoring level) {
    if (has(row, state, level)) {
      return place(row, state, level);
    }
    int number = number(row, LEVELS);
    if (number == GainPool.room(size[row])) {
      enlarge(row, number);
    }
    int at = place(row, state, level);
    pool.move(at, at + 1, first[row] + number - at);
    pool.values()[at] = 0;
    pool.names()[at] = (byte) (level.ordinal() << STATE_BITS | state.ordinal());
    there[row * LEVELS + level.ordinal()] |= 1 << state.ordinal();
    if (sumsAt[row] == SumPool.ZEROS) {
      sumsAt[row] = sums.take();
    }
    return at;
  }

  private void enlarge(int row, int number) {
    int from = first[row];
    int before = size[row];
    size[row]++;
    first[row] = pool.take(size[row]);
    pool.move(from, first[row], number);
    pool.give(before, from);
  }

  @Override
  void grow(int capacity) {
    there = Arrays.copyOf(there, capacity * LEVELS);
    first = Arrays.copyOf(first, capacity);
    size = Arrays.copyOf(size, capacity);
    sumsAt = Arrays.copyOf(sumsAt, capacity);
  }

  @Override
  void copy(int from, int to) {
    reset(to);
    System.arraycopy(there, from * LEVELS, there, to * LEVELS, LEVELS);
    if (sumsAt[from] != SumPool.ZEROS) {
      sumsAt[to] = sums.take();
      System.arraycopy(sums.values(), sumsAt[from], sums.values(), sumsAt[to], STATES);
    }
    size[to] = size[from];
    if (size[to] != GainPool.NONE) {
      first[to] = pool.take(size[to]);
      pool.move(first[from], first[to], number(from, LEVELS));
    }
  }

  @Override
  void reset(int row) {
    Arrays.fill(there, row * LEVELS, (row + 1) * LEVELS, 0);
    forget(row);
    pool.give(size[row], first[row]);
    size[row] = GainPool.NONE;
  }
}

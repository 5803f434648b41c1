package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;

/**
 * The gains that people have from service, by state and anchoring level. Most people have few of
 * the many that there could be, and people outside the service hardly any: only those that are
 * there take room, side by side in the order of the states, and a bit for each says which they are.
 */
public final class GainColumn extends Column {
  private static final int LEVELS = Anchoring.values().length;
  private static final int ALL_LEVELS = (1 << LEVELS) - 1;
  private static final int STATES_PER_WORD = Long.SIZE / LEVELS;
  private static final int WORDS = 2;

  private final GainPool pool = new GainPool();
  private long[] there;
  private int[] first;
  private byte[] size;

  GainColumn(int capacity) {
    there = new long[capacity * WORDS];
    first = new int[capacity];
    size = new byte[capacity];
  }

  /** Gain of one state at one level. */
  public double get(int row, State state, Anchoring level) {
    int levels = levels(row, state);
    return (levels & 1 << level.ordinal()) == 0 ? 0 : pool.get(place(row, state, levels, level));
  }

  /** Sets a gain. */
  public void set(int row, State state, Anchoring level, double value) {
    pool.set(placeOf(row, state, level), (float) value);
  }

  /** Adds to a gain. */
  public void add(int row, State state, Anchoring level, double value) {
    int at = placeOf(row, state, level);
    pool.set(at, pool.get(at) + (float) value);
  }

  /** Gains of a state at all levels together. */
  public double sum(int row, State state) {
    int at = place(row, state);
    double sum = 0;
    for (int left = levels(row, state); left != 0; left &= left - 1) {
      sum += pool.get(at++);
    }
    return sum;
  }

  /**
   * Lets the gains of a state fade.
   *
   * @param shares the share that fades, by level
   * @param faster how many times as much fades for this person; never more than all
   * @return the largest that is left, whatever its sign
   */
  public double fade(int row, State state, double[] shares, double faster) {
    int at = place(row, state);
    float largest = 0;
    for (int left = levels(row, state); left != 0; left &= left - 1) {
      double faded = shares[Integer.numberOfTrailingZeros(left)] * faster;
      float still = (float) (pool.get(at) * (faded < 1 ? 1 - faded : 0));
      pool.set(at++, still);
      float amount = Math.abs(still);
      largest = amount > largest ? amount : largest;
    }
    return largest;
  }

  /** Forgets the gains of a state. */
  public void forget(int row, State state) {
    int at = place(row, state);
    int number = Integer.bitCount(levels(row, state));
    pool.move(at + number, at, first[row] + number(row) - at - number);
    there[word(row, state)] &= ~((long) ALL_LEVELS << shift(state));
  }

  /** The levels at which there is a gain of a state, a bit each. */
  private int levels(int row, State state) {
    return (int) (there[word(row, state)] >>> shift(state)) & ALL_LEVELS;
  }

  private static int word(int row, State state) {
    return row * WORDS + state.ordinal() / STATES_PER_WORD;
  }

  private static int shift(State state) {
    return state.ordinal() % STATES_PER_WORD * LEVELS;
  }

  /** How many gains a person has. */
  private int number(int row) {
    return Long.bitCount(there[row * WORDS]) + Long.bitCount(there[row * WORDS + 1]);
  }

  /** Where the gains of a state stand: behind those of the states before it. */
  private int place(int row, State state) {
    int word = word(row, state);
    int before = Long.bitCount(there[word] & (1L << shift(state)) - 1);
    return first[row] + before + (word == row * WORDS ? 0 : Long.bitCount(there[word - 1]));
  }

  private int place(int row, State state, int levels, Anchoring level) {
    return place(row, state) + Integer.bitCount(levels & (1 << level.ordinal()) - 1);
  }

  /** Where a gain stands; makes room for it when it is new. */
  private int placeOf(int row, State state, Anchoring level) {
    int levels = levels(row, state);
    if ((levels & 1 << level.ordinal()) != 0) {
      return place(row, state, levels, level);
    }
    int number = number(row);
    if (number == GainPool.room(size[row])) {
      enlarge(row, number);
    }
    int at = place(row, state, levels, level);
    pool.move(at, at + 1, first[row] + number - at);
    pool.set(at, 0);
    there[word(row, state)] |= 1L << (shift(state) + level.ordinal());
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
    there = Arrays.copyOf(there, capacity * WORDS);
    first = Arrays.copyOf(first, capacity);
    size = Arrays.copyOf(size, capacity);
  }

  @Override
  void copy(int from, int to) {
    reset(to);
    System.arraycopy(there, from * WORDS, there, to * WORDS, WORDS);
    size[to] = size[from];
    if (size[to] != GainPool.NONE) {
      first[to] = pool.take(size[to]);
      pool.move(first[from], first[to], number(from));
    }
  }

  @Override
  void reset(int row) {
    Arrays.fill(there, row * WORDS, (row + 1) * WORDS, 0);
    pool.give(size[row], first[row]);
    size[row] = GainPool.NONE;
  }
}

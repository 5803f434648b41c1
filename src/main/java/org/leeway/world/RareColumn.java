package org.leeway.world;

import java.util.Arrays;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * The luck of what rarely happens to people. Four weeks are drawn at once, and a bit is kept for
 * each week in which luck is so low that something rare may happen; in the other weeks nothing
 * needs to be drawn. It only remembers: the luck of a week is the same whether it is asked every
 * week or never before.
 */
public final class RareColumn extends Column {
  /** Chance per week up to which something counts as rare: bears on time, on no outcome. */
  static final double RARE = 1 / 16.0;

  private static final int BITS = (1 << Draws.WEEKS_AT_ONCE) - 1;
  private static final int PURPOSE_SHIFT = Draws.WEEKS_AT_ONCE;
  private static final int WINDOW_SHIFT = PURPOSE_SHIFT + Byte.SIZE;

  private int[] lows;

  RareColumn(int capacity) {
    lows = new int[capacity];
  }

  /** True when something happens that has the given chance. */
  public boolean happens(
      int row, Draws draws, Purpose purpose, long agent, int week, double chance) {
    return luck(row, draws, purpose, agent, week, chance) < chance;
  }

  /**
   * The luck of a week; 1 when it is too good for anything that has at most the given chance.
   *
   * @param most the highest chance that it can have
   */
  public double luck(int row, Draws draws, Purpose purpose, long agent, int week, double most) {
    if (most <= RARE) {
      int window = Draws.window(agent, week);
      int name = window << WINDOW_SHIFT | purpose.ordinal() << PURPOSE_SHIFT;
      if ((lows[row] & ~BITS) != name) {
        lows[row] = name | draws.lowWeeks(purpose, agent, window, RARE);
      }
      if ((lows[row] >> Draws.placeInWindow(agent, week) & 1) == 0) {
        return 1;
      }
    }
    return draws.weekly(purpose, agent, week);
  }

  @Override
  void grow(int capacity) {
    lows = Arrays.copyOf(lows, capacity);
  }

  @Override
  void copy(int from, int to) {
    lows[to] = lows[from];
  }

  @Override
  void reset(int row) {
    lows[row] = 0;
  }
}

package org.leeway.world;

import java.util.Arrays;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * The luck of what rarely happens to people. Many weeks are drawn at once, and a bit is kept for
 * each week in which luck is so low that something rare may happen; in the other weeks nothing
 * needs to be drawn. It only remembers: the luck of a week is the same whether it is asked every
 * week or never before.
 */
public final class RareColumn extends Column {
  private static final long BITS = (1L << Draws.RARE_WEEKS) - 1;
  private static final int WINDOW_SHIFT = Byte.SIZE;

  /** The window and purpose for which bits are kept, and the bits; 0 for none. */
  private long[] lows;

  RareColumn(int capacity) {
    lows = new long[capacity];
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
    boolean low = isLow(row, draws, purpose, agent, week);
    return low || most > Draws.RARE ? draws.rare(purpose, agent, week, low) : 1;
  }

  /** True in a week in which luck is so low that something rare may happen. */
  private boolean isLow(int row, Draws draws, Purpose purpose, long agent, int week) {
    int window = Draws.rareWindow(agent, week);
    long name = (long) (window << WINDOW_SHIFT | purpose.ordinal() + 1) << Draws.RARE_WEEKS;
    if ((lows[row] & ~BITS) != name) {
      lows[row] = name | (draws.lowWeeks(purpose, agent, window) & BITS);
    }
    return (lows[row] >> Draws.placeInRareWindow(agent, week) & 1) != 0;
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

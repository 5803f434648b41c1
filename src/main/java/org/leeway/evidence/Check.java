package org.leeway.evidence;

import java.util.Arrays;
import java.util.List;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;
import org.leeway.observe.Offices;

/**
 * One figure of a finding: levels, what is made of them, and what would be accepted.
 *
 * @param label what is looked at, in words
 * @param contrast what is made of the levels
 * @param sides the levels, as many as the contrast takes
 * @param accept what counts as the same finding
 * @param needed true when it decides on the finding
 * @param naive true when it copies what an observer without an experiment would have estimated
 */
public record Check(
    String label,
    Contrast contrast,
    List<Side> sides,
    Accept accept,
    boolean needed,
    boolean naive) {
  /** Place of the last of two pairs. */
  private static final int OTHER_WHERE_NOTHING_IS_DONE = 3;

  public Check {
    sides = List.copyOf(sides);
    if (sides.size() != contrast.sides()) {
      throw new IllegalArgumentException(
          contrast.words() + " takes " + contrast.sides() + " levels, not " + sides.size());
    }
  }

  /** What the figure is measured in. */
  public String unit() {
    return contrast.unit(sides.get(0).quantity().unit());
  }

  /**
   * The figure with its interval.
   *
   * @param blocks per independent seed the sums of all sides, one behind the other
   */
  Estimate estimate(List<double[]> blocks) {
    return Jackknife.of(blocks, this::figure);
  }

  /** The figure that follows from the sums of all sides, one behind the other. */
  double figure(double[] sums) {
    double[][] own = new double[sides.size()][];
    double[] levels = new double[sides.size()];
    int from = 0;
    for (int side = 0; side < levels.length; side++) {
      int until = from + sides.get(side).quantity().sums();
      own[side] = Arrays.copyOfRange(sums, from, until);
      levels[side] = sides.get(side).quantity().level(own[side]);
      from = until;
    }
    return contrast == Contrast.ACROSS_OFFICES
        ? Offices.correlation(own[0], own[1], own[OTHER_WHERE_NOTHING_IS_DONE])
        : contrast.of(levels);
  }

  /** True when it sets what is done against nothing being done, or against something else. */
  boolean isEffect() {
    return sides.stream().map(Side::arm).distinct().count() > 1;
  }
}

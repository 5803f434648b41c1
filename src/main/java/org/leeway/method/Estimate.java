package org.leeway.method;

/**
 * A figure with its 90% interval.
 *
 * @param value the estimate; NaN when there is nothing to estimate it from
 * @param low lower end; NaN with fewer than two blocks
 * @param high upper end
 * @param blocks independent blocks (seeds) behind it
 */
public record Estimate(double value, double low, double high, int blocks) {
  /** True when the whole interval lies within {@code [least, most]}. */
  public boolean isWithin(double least, double most) {
    return low >= least && high <= most;
  }

  /** True when no part of the interval lies within {@code [least, most]}. */
  public boolean isOutside(double least, double most) {
    return high < least || low > most;
  }
}

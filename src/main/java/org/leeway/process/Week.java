package org.leeway.process;

import org.leeway.scenario.RatePerYear;

/**
 * The week that runs.
 *
 * @param number weeks since the start; negative during the burn-in
 * @param countFrom week in which counting starts for people already in the service
 */
public record Week(int number, int countFrom) {
  private static final int WEEKS_PER_QUARTER = RatePerYear.WEEKS_PER_YEAR / 4;

  /** Quarter of the year, 0 to 3. */
  public int quarter() {
    return Math.floorMod(number, RatePerYear.WEEKS_PER_YEAR) / WEEKS_PER_QUARTER;
  }

  /** True once in so many weeks. */
  public boolean isEvery(int weeks) {
    return Math.floorMod(number, weeks) == 0;
  }

  /** True in the first week after the burn-in. */
  public boolean endsBurnIn() {
    return number == 0;
  }

  /** True when everybody in the service starts to be counted. */
  public boolean startsCounting() {
    return number == countFrom;
  }

  /** True from the week in which counting starts. */
  public boolean counts() {
    return number >= countFrom;
  }
}

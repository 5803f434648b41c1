package org.leeway.world;

import org.leeway.domain.Employment;
import org.leeway.domain.Occupation;
import org.leeway.scenario.RatePerYear;

/**
 * Who a professional is.
 *
 * @param employer who employs the professional
 * @param occupation the professional's occupation
 * @param bornWeek week of birth, counted from the start of the run (negative)
 * @param inJobSince week in which the professional began in this kind of work
 */
public record Vita(Employment employer, Occupation occupation, int bornWeek, int inJobSince) {
  /** Years in this kind of work. */
  public double tenureYears(int week) {
    return Math.max(0, week - inJobSince) / (double) RatePerYear.WEEKS_PER_YEAR;
  }

  /** Age in years. */
  public double age(int week) {
    return (week - bornWeek) / (double) RatePerYear.WEEKS_PER_YEAR;
  }
}

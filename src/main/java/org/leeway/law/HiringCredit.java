package org.leeway.law;

import org.leeway.scenario.RatePerYear;

/**
 * What the state pays an employer, for some years, for an hour of somebody who came from the scheme
 * [loonkostenvoordeel]: by age, and less for people of the target-group register to whom nothing
 * else applies.
 */
public final class HiringCredit {
  /** Euro for an hour, and a most in a week. */
  private record Rate(double perHour, double mostPerWeek) {
    static Rate of(Facts facts) {
      double mostPerYear = facts.number("most-per-year", 0);
      return new Rate(facts.number("per-hour", 0), mostPerYear / RatePerYear.WEEKS_PER_YEAR);
    }

    double euroPerWeek(double hours) {
      return Math.min(mostPerWeek, perHour * hours);
    }
  }

  private final Rate full;
  private final Rate register;
  private final double fromAge;
  private final int weeks;

  HiringCredit(Facts scheme) {
    Facts facts = scheme.below("hiring-credit");
    full = Rate.of(facts);
    register = Rate.of(facts.below("register"));
    fromAge = facts.number("from-age", 0);
    weeks = (int) Math.rint(facts.number("years", 0) * RatePerYear.WEEKS_PER_YEAR);
  }

  /**
   * Euro a week.
   *
   * @param age years, on the day of hiring
   * @param registered true for somebody of the target-group register
   * @param hours a week
   */
  public double euroPerWeek(double age, boolean registered, double hours) {
    double byAge = age >= fromAge ? full.euroPerWeek(hours) : 0;
    return byAge > 0 || !registered ? byAge : register.euroPerWeek(hours);
  }

  /** Age in years from which the full credit is paid; 0 when age does not matter. */
  public double fromAge() {
    return fromAge;
  }

  /** True as long as it is paid to an employer with whom somebody has been for so many weeks. */
  public boolean isPaid(int weeksInJob) {
    return weeksInJob < weeks;
  }

  /** Weeks in the job for which it is paid. */
  public int weeks() {
    return weeks;
  }
}

package org.leeway.law;

import org.leeway.scenario.RatePerYear;

/**
 * What the state pays an employer, for some years, for an hour of somebody who came from the scheme
 * [loonkostenvoordeel]: by age, and less for people of the target-group register to whom nothing
 * else applies.
 */
public final class HiringCredit {
  private final double perHour;
  private final double mostPerWeek;
  private final double fromAge;
  private final double registerPerHour;
  private final double registerMostPerWeek;
  private final int weeks;

  HiringCredit(Facts scheme) {
    Facts facts = scheme.below("hiring-credit");
    perHour = facts.number("per-hour", 0);
    mostPerWeek = facts.number("most-per-year", 0) / RatePerYear.WEEKS_PER_YEAR;
    fromAge = facts.number("from-age", 0);
    Facts register = facts.below("register");
    registerPerHour = register.number("per-hour", 0);
    registerMostPerWeek = register.number("most-per-year", 0) / RatePerYear.WEEKS_PER_YEAR;
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
    if (age >= fromAge && perHour > 0) {
      return Math.min(mostPerWeek, perHour * hours);
    }
    return registered ? Math.min(registerMostPerWeek, registerPerHour * hours) : 0;
  }

  /** Age in years from which the full credit is paid; 0 when age does not matter. */
  public double fromAge() {
    return fromAge;
  }

  /** Weeks in the job for which it is paid. */
  public int weeks() {
    return weeks;
  }
}

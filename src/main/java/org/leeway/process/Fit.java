package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Vacancies;

/** How well a person fits a vacancy: occupation, schooling and hours. 1 is a seamless fit. */
final class Fit {
  private final double otherSector;
  private final double perLevelTooHigh;
  private final double hoursShort;

  Fit(Values values) {
    otherSector = values.share("fit.other-sector").value();
    perLevelTooHigh = values.share("fit.per-level-too-high").value();
    hoursShort = values.share("fit.hours-short").value();
  }

  /** True when the person has the schooling that is asked. */
  static boolean isQualified(Jobseekers people, int row, Vacancies vacancies, int vacancy) {
    return people.education.get(row) >= vacancies.education.get(vacancy);
  }

  /** The fit, 0 to 1. */
  double of(Jobseekers people, int row, Vacancies vacancies, int vacancy) {
    return of(
        people.sector.get(row) == vacancies.sector.get(vacancy),
        people.education.get(row) - vacancies.education.get(vacancy),
        vacancies.hours.get(vacancy),
        people.capacity.get(row));
  }

  /**
   * The fit, 0 to 1.
   *
   * @param ownSector whether the work is in the sector of the person's occupation
   * @param levels levels of schooling that the person has above what is asked
   * @param hours hours a week that are asked
   * @param capacity hours a week that the person can work
   */
  double of(boolean ownSector, int levels, double hours, double capacity) {
    double fit = ownSector ? 1 : 1 - otherSector;
    fit -= levels > 0 ? perLevelTooHigh * levels : 0;
    double lacking = hours - capacity;
    if (lacking > 0) {
      fit -= hoursShort * lacking / hours;
    }
    return fit > 0 ? fit : 0;
  }
}

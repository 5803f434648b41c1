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
    double fit = 1;
    if (people.sector.get(row) != vacancies.sector.get(vacancy)) {
      fit -= otherSector;
    }
    int levels = people.education.get(row) - vacancies.education.get(vacancy);
    fit -= perLevelTooHigh * Math.max(0, levels);
    double hours = vacancies.hours.get(vacancy);
    double lacking = hours - people.capacity.get(row);
    if (lacking > 0) {
      fit -= hoursShort * lacking / hours;
    }
    return Math.max(0, fit);
  }
}

package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Vacancies;

/**
 * Which work is within reach of a person: how long the way is depends on the distance and on having
 * a car; how long a way people take depends on their schooling, on what the law calls suitable as
 * far as they feel pressed, and on the hours that the job brings.
 */
final class Travel {
  private final double fixed;
  private final double[] perKm;
  private final double[] most;
  private final double fullWeek;
  private final double hoursCount;
  private final Duties duties;

  Travel(Values values) {
    fixed = values.minutes("commuting.minutes-fixed").value();
    perKm =
        new double[] {
          values.minutes("commuting.minutes-per-km.without-car").value(),
          values.minutes("commuting.minutes-per-km.car").value()
        };
    most =
        new double[] {
          values.minutes("commuting.most.low").value(),
          values.minutes("commuting.most.middle").value(),
          values.minutes("commuting.most.high").value()
        };
    fullWeek = values.hours("market.vacancy.hours-most").value();
    hoursCount = values.share("commuting.hours-count").value();
    duties = values.once(Duties.class, Duties::new);
  }

  /** Minutes one way that a person would travel for a full-time job. */
  double most(Jobseekers people, int row, Week week) {
    double own = most[people.education.get(row)];
    double pressure = people.now(State.PRESSURE, row);
    double suitable = pressure > 0 ? duties.travelMinutes(people, row, week) : 0;
    return own + pressure * Math.max(0, suitable - own);
  }

  /**
   * True when the work is near enough for the hours that it brings.
   *
   * @param most minutes one way that the person would travel for a full-time job
   */
  boolean isInReach(Jobseekers people, int row, Vacancies vacancies, int vacancy, double most) {
    double hours = Math.min(1, vacancies.hours.get(vacancy) / fullWeek);
    double minutes = most * (1 - hoursCount * (1 - hours)) - fixed;
    double farthest = Math.max(0, minutes) / perKm[people.car.get(row)];
    double east = vacancies.east.get(vacancy) - people.east.get(row);
    double north = vacancies.north.get(vacancy) - people.north.get(row);
    return east * east + north * north <= farthest * farthest;
  }
}

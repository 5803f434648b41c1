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
  private final double ofFullWeek;
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
    ofFullWeek = 1 / values.hours("market.vacancy.hours-most").value();
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
    double east = vacancies.east.get(vacancy) - people.east.get(row);
    double north = vacancies.north.get(vacancy) - people.north.get(row);
    double km = km(people, row, most);
    return isInReach(east, north, km, kmFixed(people, row), vacancies.hours.get(vacancy)) == 1;
  }

  /** Km that a person travels in so many minutes. */
  double km(Jobseekers people, int row, double minutes) {
    return minutes / perKm[people.car.get(row)];
  }

  /** Km that a person could travel in the minutes that every way takes, however short. */
  double kmFixed(Jobseekers people, int row) {
    return fixed / perKm[people.car.get(row)];
  }

  /**
   * 1 when work is near enough for the hours that it brings, 0 when it is not.
   *
   * @param east km from home to the east
   * @param north km from home to the north
   * @param most km one way that the person would travel for a full-time job, were every minute of
   *     the way travelled
   * @param lost km of these for the minutes that every way takes
   * @param hours hours a week
   */
  int isInReach(double east, double north, double most, double lost, double hours) {
    double week = hours * ofFullWeek;
    double part = week < 1 ? week : 1;
    double km = most * (1 - hoursCount * (1 - part)) - lost;
    double farthest = km > 0 ? km : 0;
    double beyond = farthest * farthest - (east * east + north * north);
    return (int)
        (~Double.doubleToRawLongBits(beyond) >>> (Long.SIZE - 1)); // 1 when it is not negative
  }
}

package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/**
 * Which offers may not be refused [passende arbeid]: where the law of the scheme binds somebody to
 * take work, work near enough and, for as long as the law lets people hold out, of the own level. A
 * refusal is known to the service only of those whom a professional had put forward.
 */
final class SuitableWork {
  private final Duties duties;
  private final Travel travel;

  SuitableWork(Values values) {
    duties = values.once(Duties.class, Duties::new);
    travel = new Travel(values);
  }

  /** Notes that somebody does not take the job that was offered. */
  void refused(Region region, int row, int vacancy, Week week) {
    boolean known = region.vacancies().bestChannel(vacancy) == Channel.MEDIATED.ordinal();
    if (known && mustTake(region, row, vacancy, week)) {
      region.jobseekers().refused.set(row, 1);
    }
  }

  /** True when the law binds a person to take this work. */
  boolean mustTake(Region region, int row, int vacancy, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    boolean ownLevel = vacancies.education.get(vacancy) >= people.education.get(row);
    if (!duties.mustAccept(people, row) || (!ownLevel && duties.mayHoldOut(people, row, week))) {
      return false;
    }
    double most = duties.travelMinutes(people, row, week);
    return most <= 0 || travel.isInReach(people, row, vacancies, vacancy, most);
  }
}

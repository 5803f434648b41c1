package org.leeway.process;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;
import org.leeway.world.Wages;

/**
 * Job carving: a professional and an employer who trusts the professional make a place out of tasks
 * that suit one client, where there was no vacancy (companies.md B2, B3). The place is the client's
 * to get or to lose: others do not hear of it, and without the client it is gone. It asks the
 * schooling and the hours that the client has, with a contract as new jobs have them.
 */
final class Carving {
  private static final int NONE = -1;
  private static final int HAPPENS = 0;
  private static final int CONTRACT = 1;

  /** From this index on, draws in one week say to which employers a professional goes. */
  static final int WHERE = 2;

  private final double chance;
  private final double[] contracts;
  private final Wages wages;

  Carving(Values values) {
    chance = values.probability("mediation.carving").value();
    contracts = Contracts.ofNewJobs(values);
    wages = new Wages(values);
  }

  /**
   * Perhaps makes a place.
   *
   * @param where the employer, by its place
   * @return the place in the list of vacancies; -1 when none is made
   */
  int make(Region region, int row, int where, Week week) {
    Jobseekers people = region.jobseekers();
    Draws draws = region.draws();
    long id = people.id.get(row);
    Employer employer = region.employer(where);
    double trust =
        employer.trust(region.officeOf(row).organisation(), region.professionalOf(row).id());
    double willing = chance * trust;
    if (!draws.happens(Purpose.CARVING, id, week.number(), HAPPENS, willing)) {
      return NONE;
    }
    Vacancies vacancies = region.vacancies();
    int vacancy = vacancies.open();
    // Nobody else is offered the place, so that the person's name makes it one of its kind.
    long opened = AgentKey.vacancy(region.code(), where, week.number(), 0);
    vacancies.id.set(vacancy, AgentKey.pair(id, opened));
    vacancies.employer.set(vacancy, where);
    vacancies.sector.set(vacancy, people.sector.get(row));
    vacancies.education.set(vacancy, people.education.get(row));
    vacancies.hours.set(vacancy, people.capacity.get(row));
    vacancies.contract.set(
        vacancy, draws.pick(Purpose.CARVING, id, week.number(), CONTRACT, contracts));
    vacancies.wage.set(vacancy, wages.of(people.education.get(row), 0));
    vacancies.made.set(vacancy, 1);
    vacancies.opened.set(vacancy, week.number());
    vacancies.decides.set(vacancy, week.number());
    region.ledger().add(Ledger.Figure.OPENED, 1);
    return vacancy;
  }
}

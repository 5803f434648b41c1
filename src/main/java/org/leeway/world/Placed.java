package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * People who left a benefit for a job in the year before the run begins. Some of them will be back:
 * as many as make up the returning part of the inflow, at the rate at which such jobs end. Those
 * who keep a right at work are {@link AtWork}.
 */
final class Placed {
  private static final int EMPLOYER = 80;
  private static final int CONTRACT = 81;
  private static final int TENURE = 82;
  private static final int WAGE = 86;
  private static final double YEARS_OF_RATE = 0.5;

  private final double[] people = new double[Schemes.NUMBER];
  private final double[] contracts;
  private final Wages wages;
  private final Employability employability;
  private final Demands demands;
  private final RegionalShares shares;

  Placed(Values values, RegionalShares shares) {
    this.shares = shares;
    double lost = values.number("employers.turnover.separation_first_26_weeks_placed_client");
    double endsPerYear = -StrictMath.log(1 - lost) / YEARS_OF_RATE;
    for (Scheme scheme : Scheme.values()) {
      people[scheme.ordinal()] =
          AtWork.holds(scheme) ? 0 : Population.returningPerYear(values, scheme) / endsPerYear;
    }
    contracts = Contracts.ofNewJobs(values);
    wages = new Wages(values);
    demands = new Demands(values);
    employability = new Employability(values);
  }

  /** Puts those people of a scheme to work. */
  void employ(Region region, PersonMaker maker, Scheme scheme, int week, int firstOrdinal) {
    double agents =
        people[scheme.ordinal()] * shares.inflow(region.data(), scheme) / region.scale();
    for (int ordinal = 0; ordinal < Math.rint(agents); ordinal++) {
      int row = maker.entrant(region, scheme, week, firstOrdinal + ordinal);
      employ(region, row, week);
    }
  }

  private void employ(Region region, int row, int week) {
    Jobseekers jobseekers = region.jobseekers();
    Draws draws = region.draws();
    long id = jobseekers.id.get(row);
    jobseekers.status.set(row, Status.WORKING.ordinal());
    jobseekers.work.employer.set(
        row, region.jobs().employerOf(draws.uniform(Purpose.AT_START, id, 0, EMPLOYER)));
    int contract = draws.pick(Purpose.AT_START, id, 0, CONTRACT, contracts);
    jobseekers.work.contract.set(row, contract);
    int tenure = 1 + draws.below(Purpose.AT_START, id, 0, TENURE, RatePerYear.WEEKS_PER_YEAR);
    jobseekers.work.started.set(row, week - tenure);
    jobseekers.work.since.set(row, week - tenure);
    jobseekers.work.hours.set(row, jobseekers.capacity.get(row));
    double luck = draws.normal(Purpose.AT_START, id, 0, WAGE);
    jobseekers.work.wage.set(row, wages.of(jobseekers.education.get(row), luck));
    jobseekers.work.fit.set(row, 1);
    double brings = employability.of(jobseekers, row);
    jobseekers.work.match.set(row, brings);
    jobseekers.work.asked.set(row, demands.suiting(jobseekers.education.get(row), brings));
  }
}

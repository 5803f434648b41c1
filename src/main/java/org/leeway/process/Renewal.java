package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * What becomes of people and contracts in a job. Now and then the employer looks at what somebody
 * brings by now: more with practice, less after a relapse. A contract with an end may then become
 * permanent, the more readily the better person and job fit; when the law allows no further fixed
 * term [ketenregeling], it becomes permanent or ends.
 */
final class Renewal {
  private static final int LOOKS = 0;
  private static final int CHAIN = 1;

  private final Employability employability;
  private final int term;
  private final double madePermanent;
  private final int chain;
  private final double kept;
  private final double matchThatLasts;

  Renewal(Values values) {
    employability = new Employability(values);
    term = values.weeks("work.review.weeks").whole();
    double perYear = values.number("employers.turnover.flex_to_permanent_per_year");
    madePermanent = 1 - StrictMath.pow(1 - perYear, term / (double) RatePerYear.WEEKS_PER_YEAR);
    chain = values.weeks("work.chain.weeks").whole();
    kept = values.share("work.chain.kept").value();
    matchThatLasts = values.share("work.match-that-lasts").value();
  }

  /**
   * Looks at the contract of a person at work.
   *
   * @param tenure weeks in the job
   * @return false when the job ends because no further fixed term is allowed
   */
  boolean goesOn(Region region, int row, int tenure, Week week) {
    boolean looks = tenure % term == 0;
    if (tenure == 0 || (!looks && tenure != chain)) {
      return true;
    }
    Jobseekers people = region.jobseekers();
    if (looks) {
      people.work.match.set(row, people.work.fit.get(row) * employability.of(people, row));
    }
    int contract = people.work.contract.get(row);
    boolean last = tenure == chain && contract == Contract.FIXED_TERM.ordinal();
    if (contract == Contract.PERMANENT.ordinal() || (!looks && !last)) {
      return true;
    }
    double fits = Math.min(1, people.work.match.get(row) / matchThatLasts);
    boolean permanent =
        last
            ? !ends(region, row, tenure, 1 - fits * kept, week)
            : happens(region, row, LOOKS, fits * madePermanent, week);
    if (permanent) {
      people.work.contract.set(row, Contract.PERMANENT.ordinal());
    }
    return permanent || !last;
  }

  private static boolean ends(Region region, int row, int tenure, double chance, Week week) {
    if (region.isFollowed(row)) {
      Witness.lastTerm(region, row, tenure, chance, CHAIN, week);
    }
    return happens(region, row, CHAIN, chance, week);
  }

  private static boolean happens(Region region, int row, int index, double chance, Week week) {
    long id = region.jobseekers().id.get(row);
    return region.draws().happens(Purpose.CONTRACT, id, week.number(), index, chance);
  }
}

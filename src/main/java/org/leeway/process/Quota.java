package org.leeway.process;

import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * People of the target-group register [doelgroepregister] whom employers want for another reason
 * than their work: because the employer has a social policy and does not have as many as it wants,
 * or because the law asks for a share of places [quotum] and takes a fee for each that is missing.
 * A policy holds for as many as it names, so that those who have enough choose like others.
 */
final class Quota {
  private final double policyShare;
  private final double policyWorth;
  private final double share;
  private final double fromJobs;
  private final double feePerWeek;
  private final double toState;

  Quota(Values values) {
    policyShare = values.share("screening.policy.share").value();
    policyWorth = values.number("screening.policy.worth");
    share = values.share("quota.share").value();
    fromJobs = values.number("quota.from-jobs");
    feePerWeek = values.money("quota.fee").euro() / RatePerYear.WEEKS_PER_YEAR;
    toState = values.share("quota.to-state").value();
  }

  /** Counts whom employers have of the register. */
  static void count(Region region) {
    region.clearRegistered();
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.targetGroup.get(row) == 1 && people.is(row, Status.WORKING)) {
        int at = people.work.employer.get(row);
        if (at >= 0) {
          region.countRegistered(at);
        }
      }
    }
  }

  /**
   * What one more of the register is worth to an employer besides the work, in productivity.
   *
   * @param asked what the job must bring for its wage
   * @param payPerWeek that wage, euro a week
   */
  double worth(Employer employer, double asked, double payPerWeek) {
    double worth = 0;
    if (employer.hasPolicy()
        && employer.registered() < Math.max(1, policyShare * employer.jobs())) {
      worth += policyWorth;
    }
    if (payPerWeek > 0) {
      worth += asked * feePerWeek * Math.min(1, missing(employer)) / payPerWeek;
    }
    return worth;
  }

  /** Places that an employer lacks of what the law asks. */
  private double missing(Employer employer) {
    return employer.jobs() < fromJobs
        ? 0
        : Math.max(0, share * employer.jobs() - employer.registered());
  }

  /** Employers pay the fee of a week, for places that nobody has. */
  void charge(Region region) {
    if (share <= 0) {
      return;
    }
    double euro = 0;
    for (int place = 0; place < region.employers().size(); place++) {
      euro += feePerWeek * missing(region.employer(place));
    }
    pay(region, Party.STATE, euro * toState);
    pay(region, Party.FUNDS, euro * (1 - toState));
  }

  private static void pay(Region region, Party payee, double euro) {
    region.ledger().flows().pay(Expense.LEVY, Party.EMPLOYERS, payee, euro);
  }
}

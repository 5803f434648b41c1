package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.Stage;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.BenefitRights;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Work: jobs last or end. The chance that a job ends depends on the contract, falls with tenure,
 * with how well person and job match and with guidance, and rises with the person's burden. Who
 * loses a job returns to a benefit: unemployment benefit after enough weeks of work, otherwise the
 * benefit from before.
 */
final class Work implements Rules<Work> {
  private static final int LASTING = 26;

  private final double[] ends = new double[Contract.values().length];
  private final double newness;
  private final double settledAfter;
  private final double poorMatch;
  private final double matchThatLasts;
  private final double burdenEffect;
  private final double guided;
  private final double employerGuidance;
  private final int followed;
  private final double weeksForRight;
  private final double guidanceEuro;
  private final double subsidyEuro;
  private final Problems problems;
  private final Experience failing;
  private final BenefitRights rights;
  private final FirstPicture firstPicture;
  private final Incidents incidents;
  private final Credit credit;
  private final SlowChange slowChange;
  private final Impressions impressions;

  Work(Values values) {
    ends[Contract.PERMANENT.ordinal()] = weekly(values, "separation_permanent");
    ends[Contract.FIXED_TERM.ordinal()] = weekly(values, "separation_fixed_term");
    ends[Contract.TEMPORARY.ordinal()] = weekly(values, "separation_temp_agency_oncall");
    newness = values.number("work.newness");
    settledAfter = values.weeks("work.settled-after").value();
    poorMatch = values.number("work.poor-match");
    matchThatLasts = values.share("work.match-that-lasts").value();
    burdenEffect = values.number("work.burden");
    guided = values.share("work.guidance.effect").value();
    employerGuidance = values.share("work.employer-guidance").value();
    followed = values.weeks("work.followed").whole();
    weeksForRight = values.number("law.ww.weeks_condition");
    guidanceEuro =
        values.number("work.guidance.hours") * values.number("staff.cost.job_coach_hour_uwv");
    subsidyEuro =
        values.number("money.wage_cost_subsidy.cost_per_person_year") / RatePerYear.WEEKS_PER_YEAR;
    problems = new Problems(values);
    failing = new Experience(values);
    rights = new BenefitRights(values);
    firstPicture = new FirstPicture(values);
    incidents = new Incidents(values);
    credit = new Credit(values);
    slowChange = new SlowChange(values);
    impressions = new Impressions(values);
  }

  private static double weekly(Values values, String what) {
    return values.number("employers.turnover." + what) / RatePerYear.WEEKS_PER_YEAR;
  }

  @Override
  public void week(Region region, Week week, Editions<Work> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.WORKING)) {
        rules.of(region, row).work(region, row, week, rules);
      }
    }
  }

  private void work(Region region, int row, Week week, Editions<Work> rules) {
    Jobseekers people = region.jobseekers();
    int tenure = week.number() - people.work.started.get(row);
    boolean guidedNow = people.work.guidedUntil.get(row) >= week.number();
    if (guidedNow) {
      region.ledger().add(Ledger.Figure.INSTRUMENT_EURO, guidanceEuro);
      people.account.spend(row, week.number(), guidanceEuro);
    }
    if (people.work.subsidisedUntil.get(row) >= week.number()) {
      region.ledger().add(Ledger.Figure.INSTRUMENT_EURO, subsidyEuro);
      people.account.spend(row, week.number(), subsidyEuro);
    }
    if (tenure == LASTING) {
      Counting.lasted(people, row);
      impressions.note(region, row, true, week);
      credit.lasted(region, row);
    }
    if (region.isFollowed(row)) {
      double chance = tenure > 0 ? chanceOfEnd(region, row, tenure, guidedNow) : 0;
      Witness.job(region, row, tenure, chance, week);
    }
    // A job that was found this week lasts the week.
    if (tenure > 0 && ends(region, row, tenure, guidedNow, week)) {
      separate(region, row, tenure, week);
      rules.of(region, row).firstPicture.form(region, row, week);
    } else if (tenure >= followed && Counting.mayGo(people, row, week)) {
      if (region.isFollowed(row)) {
        Witness.over(region, row, week);
      }
      region.depart(row);
    }
  }

  /** Whether the job ends this week: for most, luck decides before a closer look. */
  private boolean ends(Region region, int row, int tenure, boolean guidedNow, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    double most = chanceByJob(region, row, tenure) * (1 + Math.max(0, burdenEffect));
    double luck =
        people.leaving.luck(row, region.draws(), Purpose.SEPARATION, id, week.number(), most);
    return luck < most && luck < chanceOfEnd(region, row, tenure, guidedNow);
  }

  /** The chance as far as it follows from the job and how it fits. */
  private double chanceByJob(Region region, int row, int tenure) {
    Jobseekers people = region.jobseekers();
    double chance = ends[people.work.contract.get(row)];
    chance *= 1 + newness * settledAfter / (settledAfter + tenure);
    double lacking = Math.max(0, matchThatLasts - people.work.match.get(row));
    return chance * (1 + poorMatch * lacking);
  }

  private double chanceOfEnd(Region region, int row, int tenure, boolean guidedNow) {
    Jobseekers people = region.jobseekers();
    double chance = chanceByJob(region, row, tenure);
    double freedom = (1 - people.burdenInJobNow(row)) * problems.freedom(Stage.KEEP, people, row);
    chance *= 1 + burdenEffect * (1 - freedom);
    Employer employer = region.employer(people.work.employer.get(row));
    chance *= 1 - employerGuidance * employer.guidance();
    return guidedNow ? chance * (1 - guided * people.work.coached.get(row)) : chance;
  }

  private void separate(Region region, int row, int tenure, Week week) {
    Jobseekers people = region.jobseekers();
    slowChange.catchUp(region, row, week.number());
    region.ledger().add(Ledger.Figure.SEPARATIONS, 1);
    if (tenure < LASTING) {
      impressions.note(region, row, false, week);
      incidents.brokeOff(region, row, tenure, week);
      failing.failure(people, row);
    }
    Scheme scheme = schemeAfter(Schemes.at(people.scheme.get(row)), tenure);
    people.status.set(row, Status.SERVED.ordinal());
    people.scheme.set(row, scheme.ordinal());
    people.jobless.set(row, week.number());
    people.work.employer.set(row, -1);
    rights.grant(region, row, scheme, week.number());
    region.allocate(row);
  }

  private Scheme schemeAfter(Scheme before, int tenure) {
    return switch (before) {
      case SOCIAL_ASSISTANCE, SICKNESS ->
          tenure >= weeksForRight ? Scheme.UNEMPLOYMENT : Scheme.SOCIAL_ASSISTANCE;
      case UNEMPLOYMENT, PARTIAL_DISABILITY, YOUNG_DISABLED -> before;
    };
  }
}

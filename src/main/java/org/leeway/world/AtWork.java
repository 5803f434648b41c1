package org.leeway.world;

import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Arrival;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * People who are at work when the run begins and keep a right beside it: the partially disabled,
 * the young disabled, and people in the target group register of the municipalities. How many there
 * are at week 0 is where the run starts; from then on jobs found and jobs lost make the number. Who
 * is at work is the one of a few who could earn most: hours by what is done in them.
 */
public final class AtWork {
  private static final int INFLOW = Schemes.NUMBER + 1;
  private static final int FROM_SCHOOL = Schemes.NUMBER + 2;
  private static final int TURNED_DOWN = Schemes.NUMBER + 3;
  private static final int AGE = 87;
  private static final int TAKEN_BACK = 88;

  /** Names of those who come from school, apart from those who were there at the start. */
  private static final int SCHOOL_ORDINALS = 1 << 24;

  /** Names of those who make up the number at work, apart from both. */
  private static final int MADE_UP_ORDINALS = 3 << 23;

  /** Candidates for one job at most; a name is kept free for each. */
  private static final int MOST_CANDIDATES = 256;

  private final PersonMaker maker;
  private final RegionalShares shares;
  private final Employability employability;
  private final double[] people = new double[Schemes.NUMBER];
  private final double entering;
  private final double fromSchool;
  private final double turnedDown;
  private final double youngest;
  private final Demands demands;
  private final HeldJobs jobs;
  private final int candidates;

  public AtWork(Values values, PersonMaker maker, RegionalShares shares) {
    this.maker = maker;
    this.shares = shares;
    employability = new Employability(values);
    people[Scheme.PARTIAL_DISABILITY.ordinal()] = partiallyDisabled(values);
    people[Scheme.YOUNG_DISABLED.ordinal()] = values.number("stocks.wajong.working_with_capacity");
    people[Scheme.SOCIAL_ASSISTANCE.ordinal()] =
        values.number("stocks.banenafspraak.register")
            * values.number("stocks.banenafspraak.composition.participation_act_pro_vso")
            * values.number("stocks.banenafspraak.working_share_participation_act");
    entering =
        values.number("stocks.wia.wga.inflow")
            * values.share("population.wga.enters-at-work").value()
            / RatePerYear.WEEKS_PER_YEAR;
    fromSchool = values.number("population.register.from-school") / RatePerYear.WEEKS_PER_YEAR;
    turnedDown =
        values.number("stocks.wia.claims_handled")
            * values.number("stocks.wia.claims_rejected")
            * (1 - values.number("stocks.zw.outflow_to_wia_share_of_wia_inflow"))
            / RatePerYear.WEEKS_PER_YEAR;
    youngest = values.number("population.age.youngest");
    demands = new Demands(values);
    jobs = new HeldJobs(values);
    candidates = (int) values.number("population.at-work.candidates");
  }

  /** True for schemes of which everybody at work keeps a right. */
  static boolean holds(Scheme scheme) {
    return scheme == Scheme.PARTIAL_DISABILITY || scheme == Scheme.YOUNG_DISABLED;
  }

  private static double partiallyDisabled(Values values) {
    String path = "stocks.wia.wga.";
    return values.number(path + "stock")
        * (values.number(path + "share_partial_35_80") * values.number(path + "working_partial")
            + values.number(path + "share_full_80_100") * values.number(path + "working_full"));
  }

  /** Puts those people of a scheme to work. */
  void employ(Region region, Scheme scheme, int week, int firstOrdinal) {
    double agents = people[scheme.ordinal()] * shares.stock(region.data(), scheme) / region.scale();
    for (int person = 0; person < Math.rint(agents); person++) {
      int row = choose(region, scheme, week, firstOrdinal + person * MOST_CANDIDATES);
      if (row >= 0) {
        jobs.give(region, row, week, jobs.weeks(region, row, scheme));
      }
    }
  }

  /**
   * Puts so many more of them to work that there are as many as the data know at the end of the
   * burn-in: in the first weeks of the burn-in hardly anybody is taken on, since no employer has
   * anybody to choose from yet, while jobs end as ever.
   */
  public void makeUp(Region region, int week) {
    for (Scheme scheme : Scheme.values()) {
      double due = people[scheme.ordinal()] * shares.stock(region.data(), scheme) / region.scale();
      int lacking = (int) Math.rint(due) - numberOf(region, scheme);
      int first = Arrival.AT_WORK.firstOrdinal() + MADE_UP_ORDINALS;
      for (int person = 0; person < lacking; person++) {
        int row = choose(region, scheme, week, first + person * MOST_CANDIDATES);
        if (row >= 0) {
          jobs.give(region, row, week, jobs.weeks(region, row, scheme));
        }
      }
    }
  }

  private static int numberOf(Region region, Scheme scheme) {
    Jobseekers jobseekers = region.jobseekers();
    boolean inRegister = scheme == Scheme.SOCIAL_ASSISTANCE;
    int number = 0;
    for (int row = 0; row < jobseekers.rows(); row++) {
      boolean counts =
          jobseekers.is(row, Status.WORKING)
              && jobseekers.scheme.get(row) == scheme.ordinal()
              && (!inRegister || jobseekers.targetGroup.get(row) == 1);
      number += counts ? 1 : 0;
    }
    return number;
  }

  /** Those who come into the model in a week while they work. */
  public void enter(Region region, int week) {
    enterDisabled(region, week);
    enterFromSchool(region, week);
  }

  /**
   * Those of whom the disability is assessed in a week while they work: half of the new partially
   * disabled have an employer, who kept many of them at work through the two years of illness.
   */
  private void enterDisabled(Region region, int week) {
    Scheme scheme = Scheme.PARTIAL_DISABILITY;
    double mean = entering * shares.inflow(region.data(), scheme) / region.scale();
    int number = region.draws().poisson(Purpose.INFLOW, region.id(), week, INFLOW, mean);
    for (int person = 0; person < number; person++) {
      int first = Arrival.AT_WORK.firstOrdinal() + person * MOST_CANDIDATES;
      int row = choose(region, scheme, week, first);
      if (row >= 0) {
        jobs.give(region, row, week, jobs.weeks(region, row, scheme));
        region.jobseekers().work.contract.set(row, Contract.PERMANENT.ordinal());
      }
    }
  }

  /**
   * Those who go to work straight from practical or special schools [praktijkonderwijs, vso], often
   * where they were an intern: the school puts them into the register.
   */
  private void enterFromSchool(Region region, int week) {
    Scheme scheme = Scheme.SOCIAL_ASSISTANCE;
    double mean = fromSchool * shares.inflow(region.data(), scheme) / region.scale();
    int number = region.draws().poisson(Purpose.INFLOW, region.id(), week, FROM_SCHOOL, mean);
    for (int person = 0; person < number; person++) {
      int first = Arrival.AT_WORK.firstOrdinal() + SCHOOL_ORDINALS + person * MOST_CANDIDATES;
      int row = choose(region, scheme, week, first);
      if (row >= 0) {
        double age =
            youngest
                + region.draws().uniform(Purpose.AT_START, region.jobseekers().id.get(row), 0, AGE);
        region.jobseekers().born.set(row, week - (int) (age * RatePerYear.WEEKS_PER_YEAR));
        jobs.give(region, row, week, 1);
      }
    }
  }

  /** How many with an employer are turned down in a week for a benefit for the disabled. */
  public int turnedDown(Region region, int week) {
    double mean =
        turnedDown * shares.inflow(region.data(), Scheme.PARTIAL_DISABILITY) / region.scale();
    return region.draws().poisson(Purpose.INFLOW, region.id(), week, TURNED_DOWN, mean);
  }

  /**
   * Somebody who was ill for two years and can work so many hours or more.
   *
   * @return the row; -1 when nobody is found
   */
  public int claimant(Region region, int week, int person, double leastHours) {
    Jobseekers jobseekers = region.jobseekers();
    int first = Arrival.AT_WORK.firstOrdinal() + person * MOST_CANDIDATES;
    for (int at = 0; at < MOST_CANDIDATES; at++) {
      int row = maker.entrant(region, Scheme.SICKNESS, week, first + at);
      if (jobseekers.capacity.get(row) >= leastHours) {
        return row;
      }
      jobseekers.leave(row);
      region.ledger().add(Ledger.Figure.LEFT, 1);
    }
    return -1;
  }

  /**
   * True when the employer of before makes work for somebody who cannot do the own work any more as
   * it was: who is willing and able to adapt it does so for whom is worth the wage of any job.
   */
  public boolean isTakenBack(Region region, int row) {
    Jobseekers jobseekers = region.jobseekers();
    double adapts = region.employer(HeldJobs.employerOf(region, row)).adapts();
    return employability.of(jobseekers, row) >= demands.of(0)
        && region.draws().happens(Purpose.AT_START, jobseekers.id.get(row), 0, TAKEN_BACK, adapts);
  }

  /** Goes back to work with the employer of before, for good. */
  public void takeBack(Region region, int row, int week) {
    jobs.give(region, row, week, jobs.weeks(region, row, Scheme.PARTIAL_DISABILITY));
    region.jobseekers().work.contract.set(row, Contract.PERMANENT.ordinal());
  }

  /** The one who could earn most, of those who qualify. */
  private int choose(Region region, Scheme scheme, int week, int firstOrdinal) {
    Jobseekers jobseekers = region.jobseekers();
    boolean inRegister = scheme == Scheme.SOCIAL_ASSISTANCE;
    int best = -1;
    double most = 0;
    int seen = 0;
    for (int at = 0; at < MOST_CANDIDATES && seen < candidates; at++) {
      int row = maker.entrant(region, scheme, week, firstOrdinal + at);
      double able = employability.of(jobseekers, row) * jobseekers.capacity.get(row);
      boolean qualifies = !inRegister || jobseekers.targetGroup.get(row) == 1;
      seen += qualifies ? 1 : 0;
      int worse = row;
      if (qualifies && (best < 0 || able > most)) {
        worse = best;
        best = row;
        most = able;
      }
      if (worse >= 0) {
        jobseekers.leave(worse);
        region.ledger().add(Ledger.Figure.LEFT, 1);
      }
    }
    return best;
  }
}

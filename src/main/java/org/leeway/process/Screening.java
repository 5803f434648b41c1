package org.leeway.process;

import org.jspecify.annotations.Nullable;
import org.leeway.decision.ScreeningModel;
import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Vacancies;

/**
 * What an employer expects of a candidate, above what the job must bring: a noisy picture of the
 * person, pulled towards what the employer thinks of the group (statistical discrimination), less
 * the risk that is left, less prejudice against people on a benefit, plus what a subsidy pays. A
 * professional's word counts as far as the employer trusts the organisation.
 */
final class Screening {
  private final @Nullable ScreeningModel model;
  private final Strategies strategies;
  private final Employability employability;
  private final Fit fit;
  private final double noise;
  private final double[] reliability = new double[Channel.values().length];
  private final double trustedReliability;
  private final double atWork;
  private final double inPerson;
  private final double groupMean;
  private final double perYearOut;
  private final double yearsThatCount;
  private final double disability;
  private final double older;
  private final double olderFrom;
  private final double nonWestern;
  private final double female;
  private final double detention;
  private final long disabling;
  private final long record;
  private final double risk;
  private final double prejudice;
  private final double subsidy;
  private final double guidance;
  private final double[] demanded;

  Screening(Values values) {
    model = new Models(values).screening().orElse(null);
    strategies = new Strategies(values);
    employability = new Employability(values);
    fit = new Fit(values);
    noise = values.number("screening.noise");
    reliability[Channel.FORMAL.ordinal()] = values.share("screening.reliability.formal").value();
    reliability[Channel.INFORMAL.ordinal()] =
        values.share("screening.reliability.informal").value();
    reliability[Channel.MEDIATED.ordinal()] = values.share("screening.reliability.formal").value();
    trustedReliability = values.share("screening.reliability.trusted").value();
    atWork = values.share("strategy-effect.trial").value();
    inPerson = values.share("strategy-effect.together").value();
    groupMean = values.share("screening.group-mean").value();
    perYearOut = values.number("screening.per-year-out");
    yearsThatCount = values.number("screening.years-that-count");
    disability = values.number("screening.disability");
    older = values.number("screening.older");
    olderFrom = values.number("screening.older-from");
    nonWestern = values.number("screening.non-western");
    female = values.number("screening.female");
    detention = values.number("screening.detention");
    Problems problems = new Problems(values);
    disabling = problems.bit("disability");
    record = problems.bit("detention");
    risk = values.number("screening.risk");
    prejudice = values.number("screening.prejudice");
    subsidy = values.number("screening.subsidy");
    guidance = values.number("screening.guidance");
    demanded =
        new double[] {
          values.number("screening.demanded.low"),
          values.number("screening.demanded.middle"),
          values.number("screening.demanded.high")
        };
  }

  /** What a candidate would bring in a job that fits as this one does. */
  double productivity(Region region, int row, int vacancy) {
    return ability(region, row) * fit.of(region.jobseekers(), row, region.vacancies(), vacancy);
  }

  /** What a candidate could do in a job that fits altogether. */
  double ability(Region region, int row) {
    Jobseekers people = region.jobseekers();
    if (people.mustWorkOut(row, Jobseekers.ABILITY)) {
      people.ability.set(row, employability.of(people, row));
    }
    return people.ability.get(row);
  }

  /**
   * Expected surplus of a candidate; below zero means not good enough.
   *
   * @param ability what the candidate could do in a job that fits altogether
   * @param held what an employer who goes by group holds against the candidate
   */
  double surplus(
      Region region, int row, double ability, double held, int vacancy, int channel, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    Employer employer = region.employer(vacancies.employer.get(vacancy));
    boolean served = people.is(row, Status.SERVED);
    Strategy strategy = served ? strategies.today(region, row, week) : strategies.own();
    double known = reliability(region, row, employer, channel, strategy);
    long candidate = AgentKey.pair(people.id.get(row), vacancies.id.get(vacancy));
    double seen =
        ability * fit.of(people, row, vacancies, vacancy)
            + noise
                * (1 - known)
                * region.draws().noise(Purpose.SIGNAL, candidate, week.number(), 0);
    double group = groupMean - employer.discrimination() * held;
    double expected = known * seen + (1 - known) * group;
    double asked = demanded[vacancies.education.get(vacancy)];
    double surplus = expected - risk * (1 - known) - asked;
    double paid = 0;
    if (served) {
      surplus -= prejudice * employer.prejudice();
      boolean informed = employer.knowsSubsidies() || channel == Channel.MEDIATED.ordinal();
      if (informed) {
        double used = Math.min(1, strategy.againstToday(strategy.employer().subsidy()));
        paid = subsidy * used * people.now(State.OFFSET, row);
        surplus += paid;
      }
      surplus += guidance * people.now(State.COACHING, row);
    }
    if (model == null) {
      return surplus;
    }
    Applying applying =
        new Applying(
            region, row, candidate, served, seen, known, group, asked, paid, surplus, week);
    return Models.finite(model.code(), model.surplus(applying));
  }

  /**
   * How far an employer can tell what the person can do: more when it is to be seen, when a
   * professional whom the employer trusts speaks for the person, when the person was at work there
   * on trial, and when professional and client come together.
   */
  private double reliability(
      Region region, int row, Employer employer, int channel, Strategy strategy) {
    Jobseekers people = region.jobseekers();
    double known = reliability[channel];
    known += (1 - known) * people.now(State.SIGNAL, row);
    if (channel != Channel.MEDIATED.ordinal()) {
      return known;
    }
    EmployerApproach approach = strategy.employer();
    if (trustedReliability > known) {
      double trust = employer.trust(region.officeOf(row).organisation());
      double spoken =
          trust * people.now(State.VOUCHING, row) * strategy.againstToday(approach.vouching());
      known += (trustedReliability - known) * Math.min(1, spoken);
    }
    known += (1 - known) * atWork * approach.trial();
    return approach.firstContact() == EmployerApproach.FirstContact.CONSULTANT_THEN_TOGETHER
        ? known + (1 - known) * inPerson
        : known;
  }

  /** What an employer who goes by group holds against a person. */
  double held(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double held = perYearOut * Math.min(yearsThatCount, region.yearsOut(row, week.number()));
    if (people.is(row, Status.SERVED) && isDisabled(people, row)) {
      held += disability;
    }
    if (region.age(row, week.number()) >= olderFrom) {
      held += older;
    }
    if (people.origin.get(row) == 2) {
      held += nonWestern;
    }
    if (people.female.get(row) == 1) {
      held += female;
    }
    if ((people.barriers.get(row) & record) != 0) {
      held += detention;
    }
    return held;
  }

  private boolean isDisabled(Jobseekers people, int row) {
    return switch (Schemes.at(people.scheme.get(row))) {
      case PARTIAL_DISABILITY, YOUNG_DISABLED, SICKNESS -> true;
      case UNEMPLOYMENT, SOCIAL_ASSISTANCE -> (people.barriers.get(row) & disabling) != 0;
    };
  }
}

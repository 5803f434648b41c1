package org.leeway.world;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * Makes people: a scheme's published shares for age, sex, schooling, origin and duration, barriers
 * that come together in the same persons through one underlying robustness, and abilities that
 * follow from all of these.
 */
public final class PersonMaker {
  private static final int FEMALE = 0;
  private static final int EDUCATION = 1;
  private static final int ORIGIN = 2;
  private static final int AGE_CLASS = 3;
  private static final int AGE = 4;
  private static final int DURATION_CLASS = 5;
  private static final int DURATION = 6;
  private static final int SECTOR = 7;
  private static final int CAPACITY = 8;
  private static final int ROBUSTNESS = 9;
  private static final int FIRST_ABILITY = 10;
  private static final int FIRST_PROBLEM = 64;
  private static final int EMPLOYED = 128;

  private final Problems problems;
  private final Profile[] profiles;
  private final double[] sectors;
  private final double loading;
  private final double own;
  private final double usualExcess;
  private final double severitySpread;
  private final double[][] thresholds;
  private final AbilityRules abilities;
  private final BenefitRights rights;
  private final TargetGroup register;
  private final Circumstances circumstances;
  private final double youngest;
  private final double[] car = new double[Schemes.NUMBER + 1];

  public PersonMaker(Values values) {
    problems = new Problems(values);
    profiles = new Profile[Schemes.NUMBER + 1];
    for (Scheme scheme : Scheme.values()) {
      profiles[scheme.ordinal()] = Profile.of(values, problems, scheme);
    }
    profiles[Schemes.NUMBER] = Profile.outside(values, problems);
    sectors = Sectors.jobs(values);
    loading = values.share("population.barrier-loading").value();
    own = StrictMath.sqrt(1 - loading * loading);
    usualExcess = values.number("population.usual-excess");
    severitySpread = values.number("population.severity-spread");
    thresholds = thresholds(profiles);
    abilities = new AbilityRules(values, problems);
    rights = values.once(BenefitRights.class, BenefitRights::new);
    register = new TargetGroup(values);
    circumstances = new Circumstances(values);
    youngest = values.number("population.age.youngest");
    for (Scheme scheme : Scheme.values()) {
      car[scheme.ordinal()] = values.share("commuting.car." + scheme.code()).value();
    }
    car[Schemes.NUMBER] = values.share("commuting.car.outside").value();
  }

  /**
   * Somebody who was already in the scheme when the run began.
   *
   * @return the row
   */
  public int present(Region region, Scheme scheme, int week, int ordinal) {
    return served(region, scheme, week, ordinal, true);
  }

  /**
   * Somebody who enters a scheme now.
   *
   * @return the row
   */
  public int entrant(Region region, Scheme scheme, int week, int ordinal) {
    return served(region, scheme, week, ordinal, false);
  }

  private int served(Region region, Scheme scheme, int week, int ordinal, boolean withDuration) {
    int row = make(region, scheme.ordinal(), week, ordinal, withDuration);
    region.jobseekers().scheme.set(row, scheme.ordinal());
    region.jobseekers().status.set(row, Status.SERVED.ordinal());
    rights.grant(region, row, scheme, week);
    register.assess(region, row, scheme);
    return row;
  }

  /**
   * Somebody outside the service who looks for a job.
   *
   * @param inWork chance that the person has a job and looks for another
   */
  public int outsider(Region region, int week, int ordinal, boolean alreadyLooking, double inWork) {
    long id = AgentKey.jobseeker(region.code(), Schemes.NUMBER, week, ordinal);
    boolean employed = region.draws().happens(Purpose.TRAIT, id, 0, EMPLOYED, inWork);
    int row = make(region, Schemes.NUMBER, week, ordinal, alreadyLooking && !employed);
    Jobseekers people = region.jobseekers();
    people.status.set(row, Status.OUTSIDE.ordinal());
    people.employed.set(row, employed ? 1 : 0);
    return row;
  }

  private int make(Region region, int group, int week, int ordinal, boolean withDuration) {
    Jobseekers people = region.jobseekers();
    Draws draws = region.draws();
    Profile profile = profiles[group];
    long id = AgentKey.jobseeker(region.code(), group, week, ordinal);
    int row = people.enter();
    region.ledger().add(Ledger.Figure.ENTERED, 1);
    people.id.set(row, id);
    people.livedUntil.set(row, week - 1);
    people.female.set(row, draws.happens(Purpose.TRAIT, id, 0, FEMALE, profile.female) ? 1 : 0);
    people.education.set(row, draws.pick(Purpose.TRAIT, id, 0, EDUCATION, profile.education));
    people.origin.set(row, draws.pick(Purpose.TRAIT, id, 0, ORIGIN, profile.origin));
    people.sector.set(row, draws.pick(Purpose.TRAIT, id, 0, SECTOR, sectors));
    region.vicinity().settle(people, row, draws, car[group]);
    Bins ages = withDuration ? profile.age : profile.enteringAge;
    int ageClass = draws.pick(Purpose.TRAIT, id, 0, AGE_CLASS, ages.shares());
    double age = ages.value(ageClass, draws.uniform(Purpose.TRAIT, id, 0, AGE));
    people.born.set(row, week - (int) (age * RatePerYear.WEEKS_PER_YEAR));
    people.jobless.set(row, week - (withDuration ? elapsedWeeks(draws, profile, id, age) : 0));
    double capacity =
        profile.capacityMean + profile.capacitySpread * draws.noise(Purpose.TRAIT, id, 0, CAPACITY);
    people.capacity.set(row, abilities.possibleHours(capacity));
    circumstances.give(people, row, draws, group, age);
    double robustness = draws.noise(Purpose.TRAIT, id, 0, ROBUSTNESS);
    Newcomer newcomer = region.newcomer();
    double[] intensities = newcomer.intensities;
    problems(draws, id, group, robustness, intensities);
    abilities.give(people, row, draws, week, FIRST_ABILITY, robustness, newcomer);
    long present = 0;
    for (int place = 0; place < problems.all().size(); place++) {
      Problems.Problem problem = problems.all().get(place);
      double intensity = intensities[place];
      if (problem.isOwned()) {
        people.problems.set(row, problem.owned(), intensity);
      } else if (intensity > 0) {
        present |= 1L << problem.place();
      }
    }
    people.barriers.set(row, present);
    problems.weigh(people, row);
    return row;
  }

  /** Nobody is without work for longer than he or she has been of age to work. */
  private int elapsedWeeks(Draws draws, Profile profile, long id, double age) {
    int bin = draws.pick(Purpose.TRAIT, id, 0, DURATION_CLASS, profile.duration.shares());
    double years = profile.duration.value(bin, draws.uniform(Purpose.TRAIT, id, 0, DURATION));
    double most = Math.max(0, age - youngest);
    return (int) (Math.min(years, most) * RatePerYear.WEEKS_PER_YEAR);
  }

  /**
   * Who has which problem follows from one underlying robustness and the luck of each problem; who
   * is further below the threshold has it worse.
   *
   * @param intensities becomes the intensity of each problem, 0 for those that the person does not
   *     have
   */
  private void problems(Draws draws, long id, int group, double robustness, double[] intensities) {
    double shared = loading * robustness;
    for (int place = 0; place < problems.all().size(); place++) {
      double threshold = thresholds[group][place];
      intensities[place] = 0;
      if (threshold > Double.NEGATIVE_INFINITY) {
        int index = FIRST_PROBLEM + place;
        double bound = (threshold - shared) / own;
        double luck = draws.normalBelow(Purpose.TRAIT, id, 0, index, bound);
        if (luck < bound) {
          double latent = shared + own * luck;
          double worse = threshold - latent - usualExcess;
          double severity = problems.all().get(place).severity();
          intensities[place] = bounded(severity + severitySpread * worse);
        }
      }
    }
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double[][] thresholds(Profile[] profiles) {
    NormalDistribution standard = new NormalDistribution();
    double[][] thresholds = new double[profiles.length][];
    for (int group = 0; group < profiles.length; group++) {
      double[] shares = profiles[group].problems;
      thresholds[group] = new double[shares.length];
      for (int place = 0; place < shares.length; place++) {
        thresholds[group][place] =
            shares[place] > 0
                ? standard.inverseCumulativeProbability(shares[place])
                : Double.NEGATIVE_INFINITY;
      }
    }
    return thresholds;
  }
}

package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * Makes people: a scheme's published shares for age, sex, schooling, origin and duration, problems
 * that go together with these and with each other, and abilities that follow from all of them.
 */
public final class PersonMaker {
  private static final int FEMALE = 0;
  static final int EDUCATION = 1;
  static final int ORIGIN = 2;
  private static final int AGE_CLASS = 3;
  private static final int AGE = 4;
  private static final int DURATION_CLASS = 5;
  private static final int DURATION = 6;
  private static final int SECTOR = 7;
  private static final int CAPACITY = 8;
  private static final int ROBUSTNESS = 9;
  private static final int FIRST_ABILITY = 10;
  private static final int EMPLOYED = 128;

  private final Problems problems;
  private final Profile[] profiles;
  private final double[] sectors;
  private final Liability liability;
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
    liability = new Liability(values, problems, profiles);
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
    if (group < Schemes.NUMBER) {
      traits(draws, id, profile, withDuration, newcomer.traits);
    }
    liability.give(draws, id, group, withDuration, robustness, newcomer);
    abilities.give(people, row, draws, week, FIRST_ABILITY, robustness, newcomer);
    long present = 0;
    for (int place = 0; place < problems.all().size(); place++) {
      Problems.Problem problem = problems.all().get(place);
      double intensity = newcomer.intensities[place];
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

  /** The numbers from which the traits follow, lowest where people have most problems. */
  private static void traits(
      Draws draws, long id, Profile profile, boolean withDuration, double[] traits) {
    traits[PersonTrait.SCHOOLING.ordinal()] = draws.normal(Purpose.TRAIT, id, 0, EDUCATION);
    traits[PersonTrait.ORIGIN.ordinal()] = -draws.normal(Purpose.TRAIT, id, 0, ORIGIN);
    traits[PersonTrait.HOUSEHOLD.ordinal()] = -Circumstances.household(draws, id);
    Bins ages = withDuration ? profile.age : profile.enteringAge;
    traits[PersonTrait.AGE.ordinal()] = -rank(draws, id, ages, AGE_CLASS, AGE);
    traits[PersonTrait.DURATION.ordinal()] =
        withDuration ? -rank(draws, id, profile.duration, DURATION_CLASS, DURATION) : 0;
  }

  /** The place of a person in a distribution over classes, as a standard normal number. */
  private static double rank(Draws draws, long id, Bins bins, int classIndex, int withinIndex) {
    int bin = draws.pick(Purpose.TRAIT, id, 0, classIndex, bins.shares());
    return Draws.normalAt(bins.rank(bin, draws.uniform(Purpose.TRAIT, id, 0, withinIndex)));
  }
}

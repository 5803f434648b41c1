package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;
import org.leeway.world.World;

/**
 * Sheltered work [beschut werk]: jobs at the municipality for people in the register who are worth
 * less than any employer pays for. There are as many places as municipalities have set up ({@link
 * ShelteredPlaces}); whoever stands on the waiting list of a region longest gets a place that is
 * free there. Such a job is subsidised and guided as long as it lasts.
 */
final class Sheltered {
  private static final int EMPLOYER = 91;
  private static final int STEP = 92;

  private final boolean open;
  private final ShelteredPlaces places;
  private final double ends;
  private final double guidanceEuro;
  private final double below;
  private final double stepsUp;
  private final TargetGroup register;

  Sheltered(Values values) {
    open = values.yes("sheltered.open") && values.yes("mechanism.compensation.on");
    places = new ShelteredPlaces(values);
    ends = values.rate("sheltered.ends").withinWeek().value();
    guidanceEuro = values.money("sheltered.guidance").euro() / RatePerYear.WEEKS_PER_YEAR;
    below = values.share("sheltered.below").value();
    stepsUp = values.share("sheltered.steps-up").value();
    register = new TargetGroup(values);
  }

  /**
   * Whether a sheltered job goes on. It begins with fixed terms as other jobs do; the municipality
   * must keep a place for who is entitled to one, so that after the last it becomes permanent.
   *
   * <p>Once a year the municipality looks at what the person is worth by now; who would no longer
   * be put on the waiting list may step up to an ordinary employer, with subsidy and guidance.
   *
   * @param inJob weeks in the job, above 0
   * @param limit true in the week after which the law allows no further fixed term
   */
  JobFate stays(Region region, int row, int inJob, boolean limit, Week week) {
    Jobseekers people = region.jobseekers();
    if (limit) {
      people.work.contract.set(row, Contract.PERMANENT.ordinal());
    }
    long id = people.id.get(row);
    if (inJob % RatePerYear.WEEKS_PER_YEAR == 0
        && register.wageValue(people, row) >= below
        && region.draws().happens(Purpose.CONTRACT, id, week.number(), STEP, stepsUp)) {
      return JobFate.MOVES_ON;
    }
    boolean isOver =
        people.leavingJob.happens(row, region.draws(), Purpose.SEPARATION, id, week.number(), ends);
    return isOver ? JobFate.ENDS : JobFate.STAYS;
  }

  /** Chance that a sheltered job ends in a week. */
  double ends() {
    return ends;
  }

  /** Euro of a week of guidance. */
  double guidanceEuro() {
    return guidanceEuro;
  }

  static boolean isSheltered(Jobseekers people, int row) {
    return people.sheltered.get(row) == TargetGroup.SHELTERED && people.is(row, Status.WORKING);
  }

  /** Says how many places are free in each region this week. */
  static void allot(World world, Week week, Editions<Sheltered> rules) {
    rules.usual().places.allot(world, week, rules);
  }

  /** Gives the free places of a region to those who wait. */
  static void fill(Region region, Week week, Editions<Sheltered> rules, Hiring hiring) {
    for (int free = region.shelteredFree(); free > 0; free--) {
      int first = firstOfList(region, rules);
      if (first < 0) {
        return;
      }
      Jobseekers people = region.jobseekers();
      people.sheltered.set(first, TargetGroup.SHELTERED);
      long id = people.id.get(first);
      double place = region.draws().uniform(Purpose.CONTRACT, id, week.number(), EMPLOYER);
      int employer = region.jobs().employerOf(place);
      hiring.shelter(region, first, employer, week);
      region.ledger().add(Ledger.Figure.SHELTERED_JOBS, 1);
    }
  }

  /** True for who stands on the waiting list and could begin. */
  static boolean isWaiting(Region region, int row, Editions<Sheltered> rules) {
    Jobseekers people = region.jobseekers();
    return people.sheltered.get(row) == TargetGroup.WAITING
        && people.is(row, Status.SERVED)
        && people.engaged.get(row) == 0
        && rules.of(region, row).open;
  }

  private static int firstOfList(Region region, Editions<Sheltered> rules) {
    Jobseekers people = region.jobseekers();
    int first = -1;
    for (int row = 0; row < people.rows(); row++) {
      if (isWaiting(region, row, rules) && (first < 0 || isBefore(people, row, first))) {
        first = row;
      }
    }
    return first;
  }

  /** Longer without work, or of the same week and a lower name. */
  private static boolean isBefore(Jobseekers people, int row, int other) {
    int one = people.jobless.get(row);
    int two = people.jobless.get(other);
    return one < two || (one == two && people.id.get(row) < people.id.get(other));
  }
}

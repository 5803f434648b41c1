package org.leeway.process;

import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/**
 * Problems come and go in life: debts are made and paid off, illness comes and passes. Which way
 * the cause runs is a matter of the world, not of what services believe: the more work solves
 * problems, the faster they go away in a job or an activating programme, and the less they stand in
 * the way of it (companies.md 7.7, belief against truth).
 */
final class ProblemsOfLife {
  private static final int COMES = 0;
  private static final int GOES = 1;
  private static final int WHICH_COMES = 2;
  private static final int WHICH_GOES = 3;

  private final Problems problems;
  private final double[] goes;
  private final double comes;
  private final double workSolves;

  ProblemsOfLife(Values values) {
    problems = new Problems(values);
    double sum = 0;
    for (Problems.Problem problem : problems.owned()) {
      sum += problem.comes();
    }
    goes = problems.owned().stream().mapToDouble(Problems.Problem::goes).toArray();
    comes = sum;
    double truth = values.share("world.work-solves-barriers").value();
    workSolves = Math.min(1, 2 * truth) * values.number("outside-work.work-solves");
  }

  /** A week without work: problems come, and go by themselves or by being active. */
  void withoutWork(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    if (region.draws().happens(Purpose.LIFE_EVENT, id, week.number(), COMES, comes)) {
      double place = region.draws().uniform(Purpose.LIFE_EVENT, id, week.number(), WHICH_COMES);
      come(people, row, place * comes);
    }
    go(region, row, 1 + workSolves * region.jobseekers().activity.get(row), week);
  }

  /** A week in work: problems go, faster where work solves them. */
  void inWork(Region region, int row, Week week) {
    go(region, row, 1 + workSolves, week);
  }

  private void come(Jobseekers people, int row, double place) {
    double left = place;
    for (int at = 0; at < problems.owned().size(); at++) {
      Problems.Problem problem = problems.owned().get(at);
      left -= problem.comes();
      if (left < 0) {
        double before = people.problems.get(row, at);
        people.problems.set(row, at, Math.max(before, problem.severity()));
        problems.weigh(people, row);
        return;
      }
    }
  }

  private void go(Region region, int row, double faster, Week week) {
    Jobseekers people = region.jobseekers();
    double chance = faster * people.passing.get(row);
    if (chance == 0) {
      return;
    }
    long id = people.id.get(row);
    if (region.draws().happens(Purpose.LIFE_EVENT, id, week.number(), GOES, chance)) {
      double place = region.draws().uniform(Purpose.LIFE_EVENT, id, week.number(), WHICH_GOES);
      goes(people, row, place * chance / faster);
    }
  }

  private void goes(Jobseekers people, int row, double place) {
    double left = place;
    for (int at = 0; at < goes.length; at++) {
      if (people.problems.has(row, at)) {
        left -= goes[at];
        if (left < 0) {
          people.problems.set(row, at, 0);
          problems.weigh(people, row);
          return;
        }
      }
    }
  }
}

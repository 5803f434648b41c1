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
  void withoutWork(Region region, int row, int week) {
    double faster = 1 + workSolves * region.jobseekers().activity.get(row);
    live(region, row, comes, faster, week);
  }

  /** A week in work: problems go, faster where work solves them. */
  void inWork(Region region, int row, int week) {
    live(region, row, 0, 1 + workSolves, week);
  }

  /** The least lucky get a problem, the luckiest lose one. */
  private void live(Region region, int row, double chance, double faster, int week) {
    Jobseekers people = region.jobseekers();
    double goes = faster * people.passing.get(row);
    if (chance == 0 && goes == 0) {
      return;
    }
    double luck = region.draws().weekly(Purpose.LIFE_EVENT, people.id.get(row), week);
    if (luck < chance) {
      come(people, row, luck);
    } else if (luck > 1 - goes) {
      go(people, row, (1 - luck) / faster);
    }
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

  private void go(Jobseekers people, int row, double place) {
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

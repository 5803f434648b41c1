package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Proneness;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Problems come and go in life: debts are made and paid off, illness comes and passes. They come to
 * people with work and without, and the more often to people on a scheme and of an age, schooling
 * or household, the more of them have such a problem: so a group stays what it is, but for who
 * comes and goes, and for what is done about it. Which way the cause runs is a matter of the world,
 * not of what services believe: the more work solves problems, the faster they go away in a job or
 * an activating programme, and the less they stand in the way of it (companies.md 7.7, belief
 * against truth).
 */
final class ProblemsOfLife {
  private final Problems problems;
  private final double[] goes;
  private final Proneness proneness;

  /** What the chance of any problem is at most in a scheme. */
  private final double[] most = new double[Schemes.NUMBER];

  private final double workSolves;

  ProblemsOfLife(Values values) {
    problems = new Problems(values);
    proneness = new Proneness(values, problems);
    for (Scheme scheme : Scheme.values()) {
      for (Problems.Problem each : problems.owned()) {
        most[scheme.ordinal()] += each.comes() * proneness.most(scheme, each.owned());
      }
    }
    goes = problems.owned().stream().mapToDouble(Problems.Problem::goes).toArray();
    double truth = values.share("world.work-solves-barriers").value();
    workSolves = Math.min(1, 2 * truth) * values.number("outside-work.work-solves");
  }

  /** A week without work: problems come, and go by themselves or by being active. */
  void withoutWork(Region region, int row, int week) {
    live(region, row, 1 + workSolves * region.jobseekers().activity.get(row), week);
  }

  /** A week in work: problems come, and go faster where work solves them. */
  void inWork(Region region, int row, int week) {
    live(region, row, 1 + workSolves, week);
  }

  /** The least lucky get a problem, the luckiest lose one. */
  private void live(Region region, int row, double faster, int week) {
    Jobseekers people = region.jobseekers();
    double chance = most[people.scheme.get(row)]; // for nearly all, luck is not that low
    double goes = faster * people.passing.get(row);
    if (chance == 0 && goes == 0) {
      return;
    }
    double luck = region.draws().weekly(Purpose.LIFE_EVENT, people.id.get(row), week);
    if (luck < chance) {
      come(region, row, luck, week);
    } else if (luck > 1 - goes) {
      go(people, row, (1 - luck) / faster);
    }
  }

  /** A problem comes, or none where the person's own chance is lower than luck. */
  private void come(Region region, int row, double place, int week) {
    Jobseekers people = region.jobseekers();
    double left = place;
    for (int at = 0; at < problems.owned().size(); at++) {
      left -= problems.owned().get(at).comes() * proneness.of(region, row, at, week);
      if (left < 0) {
        double before = people.problems.get(row, at);
        double severity = problems.owned().get(at).severity();
        people.problems.set(row, at, Math.max(before, severity));
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

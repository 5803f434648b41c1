package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Problems come and go in life: debts are made and paid off, illness comes and passes. They come to
 * people with work and without, and the more often to people on a scheme, the more of them have
 * such a problem: so a group stays what it is, but for who comes and goes, and for what is done
 * about it. Which way the cause runs is a matter of the world, not of what services believe: the
 * more work solves problems, the faster they go away in a job or an activating programme, and the
 * less they stand in the way of it (companies.md 7.7, belief against truth).
 */
final class ProblemsOfLife {
  private final Problems problems;
  private final double[] goes;
  private final double[][] comes = new double[Schemes.NUMBER][];
  private final double[] anyComes = new double[Schemes.NUMBER];
  private final double workSolves;

  ProblemsOfLife(Values values) {
    problems = new Problems(values);
    for (Scheme scheme : Scheme.values()) {
      double[] chances =
          problems.owned().stream()
              .mapToDouble(each -> each.comes() * Problems.proneness(values, each, scheme))
              .toArray();
      comes[scheme.ordinal()] = chances;
      for (double chance : chances) {
        anyComes[scheme.ordinal()] += chance;
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
    int scheme = people.scheme.get(row);
    double chance = anyComes[scheme];
    double goes = faster * people.passing.get(row);
    if (chance == 0 && goes == 0) {
      return;
    }
    double luck = region.draws().weekly(Purpose.LIFE_EVENT, people.id.get(row), week);
    if (luck < chance) {
      come(people, row, comes[scheme], luck);
    } else if (luck > 1 - goes) {
      go(people, row, (1 - luck) / faster);
    }
  }

  private void come(Jobseekers people, int row, double[] chances, double place) {
    double left = place;
    for (int at = 0; at < problems.owned().size(); at++) {
      left -= chances[at];
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

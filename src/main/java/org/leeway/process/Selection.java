package org.leeway.process;

import org.leeway.domain.Distance;
import org.leeway.domain.Expense;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Whom an organisation takes and keeps, where its strategy selects (companies.md H44, H45): strict
 * ones refuse people with a heavy problem at the door, others refuse those who can compete by
 * themselves, and some end trajectories that do not get on: by dropping people, or by handing them
 * back to the commissioner, whose own service goes on with them. Who is refused is spoken with, and
 * gets no programme. Who was taken and is let go later counts among those taken: otherwise a
 * company would do better by giving up on people.
 */
final class Selection {
  private static final int SCREEN = 0;
  private static final int REVERSE = 1;
  private static final int EXIT = 2;

  private final Strategies strategies;
  private final Problems problems;
  private final Employability employability;
  private final Purse purse;
  private final int patience;
  private final double perspective;

  Selection(Values values) {
    strategies = new Strategies(values);
    problems = new Problems(values);
    employability = new Employability(values);
    purse = values.once(Purse.class, Purse::new);
    patience = values.weeks("service.early-exit-after").whole();
    perspective = values.share("service.perspective").value();
  }

  /** Decides at the door. */
  void atTheDoor(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Strategy strategy = strategies.today(region, row, week);
    boolean refused = strategy.selects() && isRefused(region, row, strategy.entry(), week);
    if (people.work.started.get(row) == Jobseekers.NEVER) {
      people.taken.set(row, refused ? 0 : 1);
    }
    people.kept.set(row, refused ? Jobseekers.NOT_KEPT : Jobseekers.KEPT);
    double price = refused ? 0 : strategies.of(Schemes.at(people.scheme.get(row))).pricePerClient();
    if (price > 0) {
      purse.service(region, row, Expense.PRICE, price, week);
    }
  }

  private boolean isRefused(Region region, int row, Entry entry, Week week) {
    Jobseekers people = region.jobseekers();
    if (isHeavy(people, row, entry) && happens(region, row, week, SCREEN, entry.screen())) {
      return true;
    }
    return isReady(people, row) && happens(region, row, week, REVERSE, entry.reverseScreen());
  }

  private boolean isHeavy(Jobseekers people, int row, Entry entry) {
    for (Problems.Problem problem : problems.all()) {
      double intensity =
          problem.state() == null
              ? people.problems.get(row, problem.owned())
              : 1 - people.now(problem.state(), row);
      if (entry.isHeavy(problem.code(), intensity)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReady(Jobseekers people, int row) {
    return employability.distance(employability.of(people, row)) == Distance.SHORT;
  }

  /** Decides, after a conversation, whether a trajectory goes on. */
  void alongTheWay(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Strategy strategy = strategies.today(region, row, week);
    int weeks = week.number() - people.service.since.get(row);
    if (!strategy.selects() || people.kept.get(row) == Jobseekers.NOT_KEPT || weeks < patience) {
      return;
    }
    double lacking = Math.max(0, 1 - people.service.belief.get(row) / perspective);
    boolean over = strategy.trajectory().isOver(weeks);
    if (over || happens(region, row, week, EXIT, strategy.entry().earlyExit() * lacking)) {
      people.kept.set(row, strategy.entry().returns() ? Jobseekers.RETURNED : Jobseekers.NOT_KEPT);
      people.service.programme.clear(row);
    }
  }

  private static boolean happens(Region region, int row, Week week, int index, double chance) {
    long id = region.jobseekers().id.get(row);
    return region.draws().happens(Purpose.SELECTION, id, week.number(), index, chance);
  }
}

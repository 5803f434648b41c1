package org.leeway.process;

import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.CountFile;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Who is counted, and since when: everybody in the service in the week in which counting starts,
 * and everybody who enters after it. The distance to work is taken at that moment and stays, so
 * that a group holds the same people in every scenario.
 */
final class Counting {
  private static final int WINDOW = 104;

  private final Employability employability;

  Counting(Values values) {
    employability = new Employability(values);
  }

  /** Starts the count of everybody in the service. */
  void startAll(Region region, Week week) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        start(region, row, week);
      }
    }
  }

  /** Starts the count of one person. */
  void start(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    int cell =
        Ledger.cell(
            Schemes.at(people.scheme.get(row)),
            employability.distance(employability.of(people, row)));
    people.count.cell.set(row, cell);
    people.count.since.set(row, week.number());
  }

  /** True when nothing of the person will be counted any more. */
  static boolean isOver(Jobseekers people, int row, Week week) {
    return people.count.cell.get(row) == CountFile.NOT_COUNTED
        || week.number() - people.count.since.get(row) >= WINDOW;
  }

  /**
   * Keeps an eye on who lost a job and is in the service again without having been counted: as long
   * as on others, so that it makes no difference whether a cohort follows the person too.
   */
  static void again(Jobseekers people, int row, Week week) {
    if (people.count.cell.get(row) == CountFile.NOT_COUNTED) {
      people.count.since.set(row, week.number());
    }
  }

  /** True when nobody looks at the person any more: the count is over and no cohort follows. */
  static boolean mayGo(Jobseekers people, int row, Week week) {
    return isOver(people, row, week)
        && (people.count.since.get(row) == Jobseekers.NEVER
            || week.number() - people.count.since.get(row) >= WINDOW)
        && people.followedUntil.get(row) < week.number();
  }

  /** Counts a week on benefit. */
  static void benefitWeek(Jobseekers people, int row, Week week) {
    if (!isOver(people, row, week)) {
      people.count.benefitWeeks.add(row, 1);
    }
  }

  /** Counts a first job of enough hours. */
  static void placed(Jobseekers people, int row, Week week) {
    if (people.count.cell.get(row) != CountFile.NOT_COUNTED
        && people.count.placed.get(row) == Jobseekers.NEVER) {
      people.count.placed.set(row, week.number());
    }
  }

  /** Counts a job that has lasted. */
  static void lasted(Jobseekers people, int row) {
    if (people.count.cell.get(row) != CountFile.NOT_COUNTED
        && people.count.durable.get(row) == Jobseekers.NEVER) {
      people.count.durable.set(row, people.work.started.get(row));
    }
  }
}

package org.leeway.observe;

import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.World;

/** How the people who are counted stand with the service a year after their count began. */
final class YearOn {
  private static final int YEAR = RatePerYear.WEEKS_PER_YEAR;

  private final double[] present = new double[Ledger.CELLS];
  private final double[] trust = new double[Ledger.CELLS];
  private final double[] served = new double[Ledger.CELLS];
  private final double[] unseen = new double[Ledger.CELLS];

  /** Looks at those whose count began a year ago. */
  void read(World world, int week) {
    world
        .regions()
        .forEach(
            region -> {
              Jobseekers people = region.jobseekers();
              for (int row = 0; row < people.rows(); row++) {
                if (people.count.since.get(row) == week - YEAR
                    && people.count.cell.get(row) != CountFile.NOT_COUNTED
                    && !people.is(row, Status.NOBODY)) {
                  look(people, row);
                }
              }
            });
  }

  private void look(Jobseekers people, int row) {
    int cell = people.count.cell.get(row);
    int began = people.count.since.get(row);
    present[cell]++;
    trust[cell] += people.trust.get(row);
    if (people.is(row, Status.SERVED) && people.service.since.get(row) <= began) {
      served[cell]++;
      unseen[cell] += people.service.lastContact.get(row) < began ? 1 : 0;
    }
  }

  /** People who are still in the model after a year: in the service or in the work they found. */
  double present(int[] cells) {
    return sum(present, cells);
  }

  /** Their trust, added up. */
  double trust(int[] cells) {
    return sum(trust, cells);
  }

  /** People who were in the service for all of the year. */
  double served(int[] cells) {
    return sum(served, cells);
  }

  /** Those of them who had no conversation. */
  double unseen(int[] cells) {
    return sum(unseen, cells);
  }

  private static double sum(double[] of, int[] cells) {
    double sum = 0;
    for (int cell : cells) {
      sum += of[cell];
    }
    return sum;
  }
}

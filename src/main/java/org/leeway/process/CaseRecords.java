package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.CaseBook;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/** Keeps the books of offices: what clients were given, and who found work. */
final class CaseRecords {
  private final Employability employability;
  private final int window;
  private final Turn turn;

  CaseRecords(Values values) {
    employability = new Employability(values);
    window = values.weeks("learning.remembered").whole();
    turn = new Turn(Math.max(1, values.weeks("run.slow-weeks").whole()));
  }

  /** Weeks after an instrument started in which a job is put down to it. */
  int window() {
    return window;
  }

  /** A week of a client: when it is the client's turn, all weeks since the last are noted. */
  void week(Region region, int row, Week week) {
    if (turn.isOf(region.jobseekers().id.get(row), week)) {
      book(region, row).weeks(instrument(region, row, week), kind(region, row), turn.weeks());
    }
  }

  /** Notes that a client found work. */
  void found(Region region, int row, Week week) {
    book(region, row).found(instrument(region, row, week), kind(region, row));
  }

  private static CaseBook book(Region region, int row) {
    return region.officeOf(row).team().cases();
  }

  private int kind(Region region, int row) {
    return employability.distance(region.jobseekers().service.belief.get(row)).ordinal();
  }

  private int instrument(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    int last = people.service.lastInstrument.get(row);
    boolean lately = week.number() - people.service.started.get(row) <= window;
    return last != ServiceFile.NO_INSTRUMENT && lately ? last : CaseBook.WITHOUT;
  }
}

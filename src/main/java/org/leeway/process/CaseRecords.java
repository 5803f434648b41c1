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

  CaseRecords(Values values) {
    employability = new Employability(values);
    window = values.weeks("learning.remembered").whole();
  }

  /** Weeks after an instrument started in which a job is put down to it. */
  int window() {
    return window;
  }

  /** Notes a week of a client. */
  void week(Region region, int row, Week week) {
    book(region, row).week(instrument(region, row, week), kind(region, row));
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

package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * What people think of their chance of another job when one is offered: as far as they look ahead,
 * what one hears in the region of how fast people find work, and the less of it the longer they
 * looked in vain themselves. Who hopes for more holds out; in a slump, and after years, few do.
 */
final class Waiting {
  private final double looksAhead;
  private final double heardWeeks;

  Waiting(Values values) {
    looksAhead = values.share("acceptance.looks-ahead").value();
    heardWeeks = values.weeks("acceptance.heard-weeks").value();
  }

  /** Chance a week of another job, as the person sees it. */
  double chance(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double inVain = Math.max(0, week.number() - people.jobless.get(row));
    double heard = region.applicantsSeen().findingWork();
    return looksAhead * heard * heardWeeks / (heardWeeks + inVain);
  }
}

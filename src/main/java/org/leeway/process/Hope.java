package org.leeway.process;

import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * Whether a professional still looks for something new to start. The more was finished with a
 * client that did not reach what it was for, the less is expected of a next try, as somebody would
 * reckon who began with an even guess: so people who are there for long are guided less, and
 * resources go to newcomers. A strategy that is carried out does not wait for hope.
 */
final class Hope {
  /** The count stops here, where next to nothing is expected. */
  private static final int MOST = 100;

  private final double half;
  private final double triedPerYear;

  Hope(Values values) {
    half = values.number("service.hope-half");
    triedPerYear = values.number("service.tried-per-year");
  }

  /** Notes what was tried with a client who was there before the run began. */
  void past(Region region, int row, Week week) {
    double years = Math.max(0, region.yearsOut(row, week.number()));
    region
        .jobseekers()
        .service
        .tried
        .set(row, (int) Math.min(MOST, Math.rint(triedPerYear * years)));
  }

  /** Notes that something was finished which did not reach what it was for. */
  static void disappoint(ServiceFile file, int row) {
    file.tried.set(row, Math.min(MOST, file.tried.get(row) + 1));
  }

  /** True when it is left to a draw whether a professional looks for something new. */
  boolean isDrawn(Region region, int row) {
    return region.jobseekers().service.tried.get(row) != 0 && region.desk().isByOwnDesign();
  }

  /** True when a professional looks for something new in this conversation. */
  boolean isLeft(Region region, int row, Week week) {
    if (!isDrawn(region, row)) {
      return true;
    }
    int tried = region.jobseekers().service.tried.get(row);
    long id = region.jobseekers().id.get(row);
    return region.draws().happens(Purpose.HOPE, id, week.number(), 0, half / (half + tried));
  }
}

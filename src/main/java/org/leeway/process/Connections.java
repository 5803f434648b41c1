package org.leeway.process;

import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Region;

/**
 * The connections that a service lays [verbindingen]: with debt help, care, housing, childcare,
 * family. What others give begins in the week in which they take the client; where services are
 * fragmented and bureaucratic, that is long in coming (theory.md 3.3, Box 3.1).
 */
final class Connections {
  private static final int WEEKS_PER_QUARTER = RatePerYear.WEEKS_PER_YEAR / 4;

  private final double[] takes;

  Connections(Values values, Catalogue catalogue) {
    takes = new double[catalogue.size()];
    for (int place = 0; place < takes.length; place++) {
      String connection = catalogue.get(place).connection();
      takes[place] =
          connection.isEmpty()
              ? 1
              : values.probability("connection." + connection + ".takes").value();
    }
  }

  /** How likely a connection takes somebody within a quarter, 0 to 1. */
  static double withinQuarter(Values values, String connection) {
    double takes = values.probability("connection." + connection + ".takes").value();
    double waits = 1;
    for (int week = 0; week < WEEKS_PER_QUARTER; week++) {
      waits *= 1 - takes;
    }
    return 1 - waits;
  }

  /** Whether an instrument that waits can begin this week. */
  boolean take(Region region, int row, Instrument instrument, Week week) {
    double chance = takes[instrument.place()];
    return chance >= 1
        || region
            .draws()
            .happens(
                Purpose.CONNECTION,
                region.jobseekers().id.get(row),
                week.number(),
                instrument.place(),
                chance);
  }
}

package org.leeway.observe;

import java.util.List;
import org.leeway.domain.OrganisationType;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Region;
import org.leeway.world.World;

/** Placements in the last weeks of the periods over which targets are counted. */
final class Rush {
  private static final int LAST_WEEKS = 2;
  private static final int QUARTER = RatePerYear.WEEKS_PER_YEAR / 4;

  private final List<Period> periods;

  /**
   * @param values how long the periods are; quarters where no value says so
   */
  Rush(Values values) {
    periods =
        List.of(OrganisationType.values()).stream().map(type -> period(values, type)).toList();
  }

  private static Period period(Values values, OrganisationType type) {
    String path = "organisation." + type.code() + ".target.period";
    return new Period(values.has(path) ? values.weeks(path).whole() : QUARTER);
  }

  /** Reads a week of the run; periods begin in week 0. */
  void read(World world, int week) {
    for (OrganisationType type : OrganisationType.values()) {
      double placed = 0;
      for (Region region : world.regions()) {
        placed += region.ledger().placedBy(type);
      }
      periods.get(type.ordinal()).note(week, placed);
    }
  }

  /** Placements at the ends of periods. */
  double atEnds() {
    return periods.stream().mapToDouble(period -> period.placedAtEnds).sum();
  }

  /** Placements at the ends of periods if they were spread evenly over the weeks. */
  double evenly() {
    return periods.stream().mapToDouble(Period::evenly).sum();
  }

  /** The periods of one organisation. */
  static final class Period {
    private final int length;
    private int weeks;
    private int ends;
    private double placed;
    private double placedAtEnds;

    Period(int length) {
      this.length = length;
    }

    void note(int week, double placements) {
      weeks++;
      placed += placements;
      if (week % length >= length - LAST_WEEKS) {
        ends++;
        placedAtEnds += placements;
      }
    }

    double atEnds() {
      return placedAtEnds;
    }

    double evenly() {
      return weeks > 0 ? placed * ends / weeks : 0;
    }
  }
}

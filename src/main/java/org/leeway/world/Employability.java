package org.leeway.world;

import org.leeway.domain.Distance;
import org.leeway.scenario.Values;

/**
 * What a person could do in a job, 0 to 1: skill, rhythm and freedom from burden. The weakest link
 * counts more than the others (theory.md 10.4: problems of multi-problem clients are bottlenecks,
 * not sums).
 */
public final class Employability {
  private final double bottleneck;
  private final double shortFrom;
  private final double middleFrom;

  public Employability(Values values) {
    bottleneck = values.share("person.bottleneck").value();
    shortFrom = values.share("distance.short-from").value();
    middleFrom = values.share("distance.middle-from").value();
  }

  /** Productivity in a job that fits, 0 to 1. */
  public double of(Jobseekers people, int row) {
    double skill = people.skillNow(row);
    double rhythm = people.rhythmNow(row);
    double freedom = 1 - people.burdenNow(row);
    double weakest = Math.min(skill, Math.min(rhythm, freedom));
    double mean = (skill + rhythm + freedom) / 3;
    return bottleneck * weakest + (1 - bottleneck) * mean;
  }

  /** The distance to work that goes with an employability. */
  public Distance distance(double employability) {
    if (employability >= shortFrom) {
      return Distance.SHORT;
    }
    return employability >= middleFrom ? Distance.MIDDLE : Distance.LONG;
  }
}

package org.leeway.world;

import java.util.stream.Stream;
import org.leeway.domain.Distance;
import org.leeway.domain.Stage;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * What a person could do in a job, 0 to 1. Every state that work asks, and freedom from problems,
 * is a link of a chain: what is lacking takes its part of what the others leave, and the weakest
 * link counts by itself (theory.md 10.4: problems of multi-problem clients are bottlenecks, not
 * sums).
 */
public final class Employability {
  private final State[] asked;
  private final double[] weights;
  private final double bottleneck;
  private final double shortFrom;
  private final double middleFrom;

  public Employability(Values values) {
    Problems problems = new Problems(values);
    asked = problems.lacked(Stage.WORK);
    weights = Stream.of(asked).mapToDouble(s -> problems.weight(Stage.WORK, s)).toArray();
    bottleneck = values.share("person.bottleneck").value();
    shortFrom = values.share("distance.short-from").value();
    middleFrom = values.share("distance.middle-from").value();
  }

  /** Productivity in a job that fits, 0 to 1. */
  public double of(Jobseekers people, int row) {
    double weakest = 1 - people.burdenAtWorkNow(row);
    double chain = weakest;
    for (int at = 0; at < asked.length; at++) {
      double link = 1 - weights[at] * (1 - people.now(asked[at], row));
      chain *= link;
      weakest = link < weakest ? link : weakest;
    }
    return bottleneck * weakest + (1 - bottleneck) * chain;
  }

  /** The distance to work that goes with an employability. */
  public Distance distance(double employability) {
    if (employability >= shortFrom) {
      return Distance.SHORT;
    }
    return employability >= middleFrom ? Distance.MIDDLE : Distance.LONG;
  }
}

package org.leeway.world;

import org.leeway.domain.Distance;
import org.leeway.domain.Stage;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * What a person could do in a job, 0 to 1: the states that work asks, as far as their lack hinders,
 * and freedom from problems. The weakest link counts more than the others (theory.md 10.4: problems
 * of multi-problem clients are bottlenecks, not sums).
 */
public final class Employability {
  private static final State[] STATES = State.values();

  private final double[] weights = new double[STATES.length];
  private final double total;
  private final double bottleneck;
  private final double shortFrom;
  private final double middleFrom;

  public Employability(Values values) {
    Problems problems = new Problems(values);
    double sum = 1;
    for (State state : STATES) {
      weights[state.ordinal()] = problems.weight(Stage.WORK, state);
      sum += weights[state.ordinal()];
    }
    total = sum;
    bottleneck = values.share("person.bottleneck").value();
    shortFrom = values.share("distance.short-from").value();
    middleFrom = values.share("distance.middle-from").value();
  }

  /** Productivity in a job that fits, 0 to 1. */
  public double of(Jobseekers people, int row) {
    double freedom = 1 - people.burdenAtWorkNow(row);
    double weakest = freedom;
    double sum = freedom;
    for (int place = 0; place < weights.length; place++) {
      double weight = weights[place];
      if (weight > 0) {
        double has = people.now(STATES[place], row);
        sum += weight * has;
        weakest = Math.min(weakest, 1 - weight * (1 - has));
      }
    }
    return bottleneck * weakest + (1 - bottleneck) * sum / total;
  }

  /** The distance to work that goes with an employability. */
  public Distance distance(double employability) {
    if (employability >= shortFrom) {
      return Distance.SHORT;
    }
    return employability >= middleFrom ? Distance.MIDDLE : Distance.LONG;
  }
}

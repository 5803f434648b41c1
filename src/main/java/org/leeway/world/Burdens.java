package org.leeway.world;

import org.leeway.domain.Barrier;
import org.leeway.scenario.Values;

/** How much barriers weigh together: each takes its part of the freedom that the others leave. */
public final class Burdens {
  private static final Barrier[] ALL = Barrier.values();

  private final double[] weights = new double[ALL.length];

  public Burdens(Values values) {
    for (Barrier barrier : ALL) {
      weights[barrier.ordinal()] = values.share("barrier." + barrier.code() + ".burden").value();
    }
  }

  /**
   * The burden of a set of barriers.
   *
   * @return 0 (none) to 1
   */
  public double of(int barriers) {
    double freedom = 1;
    for (Barrier barrier : ALL) {
      if (barrier.isIn(barriers)) {
        freedom *= 1 - weights[barrier.ordinal()];
      }
    }
    return 1 - freedom;
  }
}

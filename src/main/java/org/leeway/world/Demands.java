package org.leeway.world;

import org.leeway.scenario.Values;

/** What jobs must bring to pay their wage, by the schooling they ask, as a productivity. */
public final class Demands {
  private final double[] bySchooling;

  public Demands(Values values) {
    bySchooling =
        new double[] {
          values.number("screening.demanded.low"),
          values.number("screening.demanded.middle"),
          values.number("screening.demanded.high")
        };
  }

  /**
   * What a job must bring.
   *
   * @param schooling that it asks: 0 low, 1 middle, 2 high
   */
  public double of(int schooling) {
    return bySchooling[schooling];
  }

  /**
   * What the highest job must bring that somebody is fit for: no higher than the own schooling, and
   * no more than the person brings, but for jobs of low schooling.
   */
  double suiting(int schooling, double brings) {
    int level = schooling;
    while (level > 0 && bySchooling[level] > brings) {
      level--;
    }
    return bySchooling[level];
  }
}

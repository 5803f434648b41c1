package org.leeway.observe;

import org.leeway.world.Choices;

/**
 * How often two instruments that one professional chose for like cases differ, whether chosen for
 * one case or for two (Simpson's index, unbiased). Letting things be is no instrument.
 */
final class Variety {
  private double differing;
  private double chosen;

  /** Adds what a professional chose for like cases; counts by option. */
  void add(int[] counts) {
    double all = 0;
    double alike = 0;
    for (int option = Choices.LETTING_BE + 1; option < counts.length; option++) {
      all += counts[option];
      alike += counts[option] * (counts[option] - 1.0);
    }
    if (all > 1) {
      differing += all * (1 - alike / (all * (all - 1)));
      chosen += all;
    }
  }

  /** Choices by how often another differs from them, and choices. */
  double[] sums() {
    return new double[] {differing, chosen};
  }
}

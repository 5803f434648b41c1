package org.leeway.robust;

import java.util.List;

/**
 * Quantiles of effects over worlds; between two worlds by interpolation.
 *
 * @param low a twentieth lies below
 * @param quarter a quarter lies below
 * @param median half lies below
 * @param threeQuarters three quarters lie below
 * @param high a twentieth lies above
 */
public record Quantiles(
    double low, double quarter, double median, double threeQuarters, double high) {
  private static final double LOW = 0.05;
  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  static Quantiles of(List<WorldEffect> worlds) {
    double[] effects = worlds.stream().mapToDouble(WorldEffect::effect).sorted().toArray();
    return new Quantiles(
        at(effects, LOW),
        at(effects, QUARTER),
        at(effects, HALF),
        at(effects, 1 - QUARTER),
        at(effects, 1 - LOW));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}

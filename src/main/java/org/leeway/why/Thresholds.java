package org.leeway.why;

import org.leeway.experiment.ExperimentException;
import org.leeway.scenario.Values;

/**
 * From where on an effect gets a name; all are assumptions of the register ({@code net-effect.*}).
 *
 * @param leastEffect net effect below which a change counts as having none
 * @param superfluous share who find work in both worlds from which no effect means superfluous
 * @param blocked share of those without work in either world who reached more goals, less those who
 *     reached fewer, from which no effect means blocked; as much below zero it means set back
 * @param displaced jobs that others lose per job gained, from which a gain means displacement
 * @param exchanged share who gain and share who lose from which no effect means displacement
 * @param lessSearch how much fewer applications a week count as searching less
 */
public record Thresholds(
    double leastEffect,
    double superfluous,
    double blocked,
    double displaced,
    double exchanged,
    double lessSearch) {
  private static final String ROOM = "net-effect";

  static Thresholds of(Values values) {
    if (!values.has(ROOM + ".least")) {
      throw new ExperimentException(
          "The register of these scenarios has no thresholds for why an effect is small (net-effect.*)",
          "See scenarios/parameters/net-effect.yaml of the shipped country.");
    }
    return new Thresholds(
        share(values, "least"),
        share(values, "superfluous"),
        share(values, "blocked"),
        share(values, "displaced"),
        share(values, "exchanged"),
        share(values, "less-search"));
  }

  private static double share(Values values, String name) {
    return values.share(ROOM + "." + name).value();
  }
}

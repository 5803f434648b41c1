package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.sweep.SweepResult;

/** What the terminal and the page say of a sweep in the same words. */
final class SweepWords {
  private SweepWords() {}

  static String size(SweepResult result, Figures figures) {
    return figures.count(result.points().size())
        + " points ("
        + result.design()
        + ")"
        + (result.worlds() > 1 ? ", " + figures.count(result.worlds()) + " parameter worlds" : "")
        + ", "
        + (result.seeds() == 1 ? "1 seed" : figures.count(result.seeds()) + " seeds")
        + ", "
        + figures.count(result.weeks())
        + " weeks, 1:"
        + result.scale()
        + "; levers from week "
        + result.fromWeek()
        + (result.finished() < result.planned()
            ? "; "
                + figures.count(result.finished())
                + " of "
                + figures.count(result.planned())
                + " replicates are in"
            : "");
  }

  /** What distinguishes a point: the values of its factors. */
  static String point(SweepResult result, SweepResult.PointLine point) {
    if (point.values().isEmpty()) {
      return "the scenario as it is";
    }
    List<String> parts = new ArrayList<>();
    for (int factor = 0; factor < point.values().size(); factor++) {
      parts.add(name(result.factors().get(factor)) + " " + point.values().get(factor));
    }
    return String.join(", ", parts);
  }

  /** The last steps of a path tell factors apart; the full one stands in the table of factors. */
  static String name(SweepResult.FactorLine factor) {
    return factor.name();
  }

  static String move(SweepResult result, SweepResult.MainEffect effect) {
    String name =
        result.factors().stream()
            .filter(factor -> factor.path().equals(effect.path()))
            .findFirst()
            .map(SweepWords::name)
            .orElse(effect.path());
    return name + " " + effect.from() + " -> " + effect.to();
  }

  /** Says when chance may be all there is to it. */
  static String remark(SweepResult.MainEffect effect) {
    if (!Double.isFinite(effect.low())) {
      return "";
    }
    return effect.low() > 0 || effect.high() < 0 ? "" : "no clear effect";
  }

  static String certainty(SweepResult result) {
    if (result.worlds() > 1) {
      return "Intervals: 90%, over "
          + result.worlds()
          + " parameter worlds with paired seeds; they cover chance and doubt about parameters.";
    }
    return result.seeds() < 2
        ? "One seed gives no interval and no conclusion: use --seeds 2 or more."
        : "Intervals: 90%, over "
            + result.seeds()
            + " paired seeds; they cover chance in the model, not doubt about its parameters.";
  }
}

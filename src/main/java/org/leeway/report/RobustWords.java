package org.leeway.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;
import org.leeway.robust.Discovery;
import org.leeway.robust.RobustResult;
import org.leeway.robust.Robustness;

/** What a robustness study found, in words and figures, for the page and the terminal alike. */
final class RobustWords {
  private static final int DIGITS = 3;
  private static final double FEW_CHANCE = 0.05;

  private final Figures figures;
  private final RobustResult result;

  RobustWords(RobustResult result, Figures figures) {
    this.result = result;
    this.figures = figures;
  }

  /** How large the study is, in one line. */
  String size() {
    return "%s plausible worlds of %s parameters, %s seeds in each, %s weeks, 1 agent for %s persons"
        .formatted(
            figures.count(result.worlds()),
            figures.count(result.parameters().size()),
            figures.count(result.seeds()),
            figures.count(result.weeks()),
            figures.count(result.scale()));
  }

  /** How sure the sign of an effect is, in one or two sentences. */
  String howSure(Robustness line) {
    String outcome = line.measured().label();
    return switch (line.basis()) {
      case SAME -> outcome + ": no difference in any world.";
      case NONE ->
          outcome
              + ": no sign to speak of, neither in the register's own world nor over all worlds; "
              + "above zero in "
              + share(line.holds())
              + ".";
      case REGISTER ->
          "%s: %s in the register's own world (%s); that sign holds in %s.%s"
              .formatted(outcome, side(line), register(line), share(line.holds()), where(line));
      case WORLDS ->
          "%s: not clear in the register's own world (%s), %s on average over all worlds; that sign holds in %s.%s"
              .formatted(outcome, register(line), side(line), share(line.holds()), where(line));
    };
  }

  private static String side(Robustness line) {
    return line.sign() > 0 ? "more" : "less";
  }

  /** The share of worlds with its interval. */
  String share(Estimate share) {
    return "%s of %s plausible worlds (%s to %s)"
        .formatted(
            percent(share.value()),
            figures.count(share.blocks()),
            percent(share.low()),
            percent(share.high()));
  }

  String percent(double share) {
    return figures.level(Outcome.Measure.SHARE, share, 0);
  }

  /** The effect in the register's own world with its interval. */
  String register(Robustness line) {
    Estimate effect = line.register();
    return effect.blocks() == 0
        ? "not measured"
        : difference(line, effect.value())
            + (unit(line).isEmpty() ? "" : " " + unit(line))
            + (Double.isFinite(effect.low())
                ? " (" + span(line, effect.low(), effect.high()) + ")"
                : "");
  }

  String unit(Robustness line) {
    return figures.differenceUnit(line.measured().measure());
  }

  /** A difference with the decimals that the spread over the worlds supports. */
  String difference(Robustness line, double value) {
    return figures.difference(line.measured().measure(), value, decimals(line));
  }

  String span(Robustness line, double low, double high) {
    return difference(line, low) + " to " + difference(line, high);
  }

  private int decimals(Robustness line) {
    double half = (line.effects().high() - line.effects().low()) / 2;
    return figures.decimals(line.measured().measure(), -half, half);
  }

  /** Where the sign flips; starts with a space, empty when nothing was searched. */
  private String where(Robustness line) {
    Discovery where = line.discovery();
    if (!where.searched()) {
      return "";
    }
    if (!where.found()) {
      return " No few parameters tell where it flips (the best of all splits: p = "
          + p(where.p())
          + ").";
    }
    return " It flips mostly where %s: there it holds in %s of %s worlds, elsewhere in %s (p = %s)."
        .formatted(
            conditions(where),
            percent(where.holdsInside()),
            figures.count(where.worldsInside()),
            percent(where.holdsOutside()),
            p(where.p()));
  }

  /** The limits of the box, such as {@code search.looks is at most 3}. */
  static String conditions(Discovery where) {
    List<String> parts = new ArrayList<>();
    for (Discovery.Condition each : where.conditions()) {
      boolean low = Double.isFinite(each.low());
      boolean high = Double.isFinite(each.high());
      parts.add(
          each.path()
              + (low && high
                  ? " lies between " + brief(each.low()) + " and " + brief(each.high())
                  : low ? " is over " + brief(each.low()) : " is under " + brief(each.high())));
    }
    return String.join(" and ", parts);
  }

  /** What the parameters in the conditions are, in words. */
  static String labels(Discovery where) {
    return where.conditions().stream()
        .map(each -> each.path() + ": " + each.label())
        .collect(Collectors.joining("; "));
  }

  private static String brief(double value) {
    return new BigDecimal(value)
        .round(new MathContext(DIGITS))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String p(double p) {
    return new BigDecimal(p).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  /** How much of the spread over the worlds is chance. */
  String chance(Robustness line) {
    return Double.isFinite(line.chance()) ? percent(line.chance()) : Figures.NONE;
  }

  /** How to read all of this. */
  String howToRead() {
    return "A world takes every parameter anywhere in its plausible range ("
        + result.prior()
        + "). The spread over the worlds holds chance, because each has few seeds; what the seeds"
        + " explain of it is taken out, and a world counts by how likely its sign is to hold, so a"
        + " sign that differs by chance alone is no flip. Parameters are named only where the split"
        + " is better than the best of "
        + percent(1 - FEW_CHANCE)
        + " of random reshufflings over all parameters.";
  }
}

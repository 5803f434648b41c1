package org.leeway.report;

import java.util.Arrays;
import java.util.Optional;
import org.leeway.domain.Outcome;

/**
 * Figures of an outcome of which only the unit is known: shares in per cent, differences of shares
 * in points, the rest with as many decimals as the interval supports.
 *
 * @param figures for the page or for the terminal
 * @param unit as in result files
 */
record UnitFigures(Figures figures, String unit) {
  private static final int MOST_DECIMALS = 4;
  private static final int WITHOUT_INTERVAL = 2;

  private Optional<Outcome.Measure> known() {
    return Arrays.stream(Outcome.Measure.values())
        .filter(measure -> measure.unit().equals(unit))
        .findFirst();
  }

  private Outcome.Measure measure() {
    return known().orElse(Outcome.Measure.COUNT);
  }

  /** The unit of a level in words. */
  String levelUnit() {
    return known().map(figures::unit).orElse(unit);
  }

  /** The unit of a difference in words. */
  String differenceUnit() {
    return known().map(figures::differenceUnit).orElse(unit);
  }

  /** As charts and tables scale it. */
  double scaled(double value) {
    return figures.scaled(measure(), value);
  }

  /** A level with the decimals that an interval supports. */
  String level(double value, double low, double high) {
    return figures.level(measure(), value, decimals(low, high));
  }

  /** A band of levels. */
  String band(double low, double high) {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return Figures.NONE;
    }
    int decimals = decimals(low, high);
    return "["
        + figures.level(measure(), low, decimals)
        + ", "
        + figures.level(measure(), high, decimals)
        + "]";
  }

  /** A difference, signed. */
  String difference(double value, double low, double high) {
    return figures.difference(measure(), value, decimals(low, high));
  }

  /** An interval of differences. */
  String interval(double low, double high) {
    return figures.interval(measure(), low, high, decimals(low, high));
  }

  private int decimals(double low, double high) {
    if (known().isPresent()) {
      return figures.decimals(measure(), low, high);
    }
    double half = (high - low) / 2;
    if (!Double.isFinite(half) || half <= 0) {
      return WITHOUT_INTERVAL;
    }
    int supported = 1 - (int) Math.floor(StrictMath.log10(half));
    return Math.max(0, Math.min(MOST_DECIMALS, supported));
  }
}

package org.leeway.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How outcomes follow one lever, from its least to its most.
 *
 * @param points every outcome at every level
 * @param lever name of the lever: of its file
 * @param sweep the sweep behind it, with everything that was varied
 */
public record CurveResult(List<Point> points, String lever, SweepResult sweep) {
  /** The kind of study, and the name of its result file. */
  public static final String KIND = "curve";

  private static final Pattern NUMBER = Pattern.compile("(?:x )?(-?[0-9]+(?:\\.[0-9]+)?)");

  public CurveResult {
    points = List.copyOf(points);
  }

  /**
   * An outcome at a level of the lever, with 90% intervals.
   *
   * @param level the level: a number, or a word where levels are words
   * @param outcome name of the outcome
   * @param value mean of the outcome over the seeds
   * @param low lower end of its interval
   * @param high upper end
   * @param shown the level as the file has it, such as {@code x 0.5}
   * @param group what else was varied, such as {@code discretion.clarity 0.9}; empty when nothing
   * @param unit unit of the outcome
   * @param difference paired difference from the first point of the sweep
   * @param differenceLow lower end of its interval
   * @param differenceHigh upper end
   */
  public record Point(
      Object level,
      String outcome,
      double value,
      double low,
      double high,
      String shown,
      String group,
      String unit,
      double difference,
      double differenceLow,
      double differenceHigh) {}

  /** The curve of a sweep of which the first factor is the lever. */
  public static CurveResult of(String lever, SweepResult sweep) {
    List<Point> points = new ArrayList<>();
    for (SweepResult.PointLine line : sweep.points()) {
      for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
        SweepResult.OutcomeLine measured = sweep.outcomes().get(outcome);
        SweepResult.Cell cell = line.outcomes().get(outcome);
        points.add(
            new Point(
                level(line.values().get(0)),
                measured.outcome(),
                cell.value(),
                cell.low(),
                cell.high(),
                line.values().get(0),
                group(sweep, line),
                measured.unit(),
                cell.difference(),
                cell.differenceLow(),
                cell.differenceHigh()));
      }
    }
    return new CurveResult(points, lever, sweep);
  }

  private static Object level(String shown) {
    Matcher number = NUMBER.matcher(shown);
    return number.matches() ? (Object) Double.valueOf(number.group(1)) : shown;
  }

  /** What distinguishes the curve on which a point lies; empty when there is one curve. */
  public static String group(SweepResult sweep, SweepResult.PointLine line) {
    List<String> parts = new ArrayList<>();
    for (int factor = 1; factor < sweep.factors().size(); factor++) {
      if (sweep.factors().get(factor).levels().size() > 1) {
        parts.add(sweep.factors().get(factor).name() + " " + line.values().get(factor));
      }
    }
    return String.join(", ", parts);
  }
}

package org.leeway.sweep;

import java.util.List;

/**
 * What a sweep found.
 *
 * @param title the user's title
 * @param why the user's question; may be empty
 * @param scenario name of the scenario that was varied
 * @param design word of the design
 * @param seeds number of seeds
 * @param firstSeed the first
 * @param weeks weeks simulated
 * @param scale persons per agent
 * @param worlds parameter worlds; 1 for the register's own alone
 * @param fromWeek week from which levers are pulled and people counted
 * @param reference id of the point that others are compared with
 * @param factors what was varied
 * @param outcomes what is shown
 * @param points the points
 * @param effects the main effect of each factor on each outcome
 * @param finished replicates that are in
 * @param planned replicates that were asked for
 * @param failures replicates that failed, a sentence each
 */
public record SweepResult(
    String title,
    String why,
    String scenario,
    String design,
    int seeds,
    long firstSeed,
    int weeks,
    int scale,
    int worlds,
    int fromWeek,
    String reference,
    List<FactorLine> factors,
    List<OutcomeLine> outcomes,
    List<PointLine> points,
    List<MainEffect> effects,
    int finished,
    int planned,
    List<String> failures) {
  /** The kind of study, and the name of its result file. */
  public static final String KIND = "sweep";

  public SweepResult {
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
    points = List.copyOf(points);
    effects = List.copyOf(effects);
    failures = List.copyOf(failures);
  }

  /**
   * A factor.
   *
   * @param path as the user wrote it
   * @param label for readers
   * @param continuous true when any number between the levels is possible
   * @param levels its levels; for points spread over it, its two ends
   */
  public record FactorLine(String path, String label, boolean continuous, List<String> levels) {
    public FactorLine {
      levels = List.copyOf(levels);
    }

    /** The last steps of the path, which tell factors apart. */
    public String name() {
      String[] steps = path.split("\\.", -1);
      int last = steps.length - 1;
      return last == 0 ? steps[0] : steps[last - 1].replaceAll("\\[.*]", "") + "." + steps[last];
    }
  }

  /**
   * An outcome.
   *
   * @param outcome its name
   * @param label for readers
   * @param unit as in result files
   */
  public record OutcomeLine(String outcome, String label, String unit) {}

  /**
   * A point.
   *
   * @param point its id
   * @param values value of each factor; empty for the scenario as it is
   * @param places place along each factor, 0 to 1; empty for the scenario as it is
   * @param outcomes one cell per outcome
   */
  public record PointLine(
      String point, List<String> values, List<Double> places, List<Cell> outcomes) {
    public PointLine {
      values = List.copyOf(values);
      places = List.copyOf(places);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * An outcome at a point, with 90% intervals.
   *
   * @param value level
   * @param low lower end
   * @param high upper end
   * @param difference paired difference from the reference
   * @param differenceLow lower end
   * @param differenceHigh upper end
   * @param blocks seeds, or parameter worlds, behind it
   */
  public record Cell(
      double value,
      double low,
      double high,
      double difference,
      double differenceLow,
      double differenceHigh,
      int blocks) {}

  /**
   * What a factor does by itself, averaged over the points.
   *
   * @param path of the factor
   * @param outcome name of the outcome
   * @param from level from which it moves
   * @param to level to which it moves
   * @param effect change of the outcome
   * @param low lower end of its 90% interval
   * @param high upper end
   */
  public record MainEffect(
      String path,
      String outcome,
      String from,
      String to,
      double effect,
      double low,
      double high) {}
}

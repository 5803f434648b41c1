package org.leeway.calibration;

import java.util.ArrayList;
import java.util.List;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.Estimate;
import org.leeway.method.Posterior;

/**
 * What a calibration found; the page and the text are made of this alone.
 *
 * @param title title of the calibration
 * @param method {@code cma-es} or {@code abc}
 * @param points points that were simulated
 * @param seeds seeds per point
 * @param scale persons whom an agent stands for
 * @param free the free parameters
 * @param targets the targets
 * @param distanceBefore distance with the register's own values, on fresh seeds
 * @param distanceAfter distance with the best values, on fresh seeds
 * @param path distance of the best point of every generation
 * @param correlations between free parameters in the posterior
 * @param draws the posterior: per draw the values of the free parameters
 * @param weights a weight per draw
 * @param effectiveDraws to how many draws of equal weight they amount
 * @param planned replicates that were asked for
 * @param finished replicates that are in
 * @param failures a sentence per replicate that failed
 */
public record CalibrationResult(
    String title,
    String method,
    int points,
    int seeds,
    int scale,
    List<Free> free,
    List<Aim> targets,
    double distanceBefore,
    double distanceAfter,
    List<Double> path,
    List<Correlation> correlations,
    List<List<Double>> draws,
    List<Double> weights,
    double effectiveDraws,
    int planned,
    int finished,
    List<String> failures) {
  /** What the result is kept as in its directory. */
  public static final String KIND = "calibration";

  private static final double LOW = 0.05;
  private static final double HALF = 0.5;

  /**
   * A free parameter.
   *
   * @param register the register's own value
   * @param from lower end of the search
   * @param to upper end
   * @param best the value that was found, as a scenario would write it
   * @param place its place in the searched range, 0 to 1
   * @param low 5% of the posterior; NaN without one
   * @param median half of it
   * @param high 95% of it
   */
  public record Free(
      String path,
      String label,
      double register,
      double from,
      double to,
      String best,
      double place,
      double low,
      double median,
      double high) {}

  /**
   * A target.
   *
   * @param low least that is accepted
   * @param high most that is accepted
   * @param before figure with the register's own values
   * @param after figure with the best values
   */
  public record Aim(
      String id,
      String label,
      String unit,
      double weight,
      double low,
      double high,
      Estimate before,
      Estimate after) {
    /** True when the figure that was reached is accepted. */
    public boolean reached() {
      return after.value() >= low && after.value() <= high;
    }
  }

  /** How two free parameters go together. */
  public record Correlation(String one, String other, double value) {}

  public CalibrationResult {
    free = List.copyOf(free);
    targets = List.copyOf(targets);
    path = List.copyOf(path);
    correlations = List.copyOf(correlations);
    draws = List.copyOf(draws);
    weights = List.copyOf(weights);
    failures = List.copyOf(failures);
  }

  /** The result of a calibration. */
  public static CalibrationResult of(
      CalibrationPlan plan, String method, Calibration.Found found, StudySimulations work) {
    Posterior posterior = found.posterior();
    List<Free> free = new ArrayList<>();
    List<Correlation> correlations = new ArrayList<>();
    boolean drawn = !posterior.draws().isEmpty();
    for (int place = 0; place < plan.free().size(); place++) {
      free.add(free(plan.free().get(place), place, found));
      for (int other = place + 1; drawn && other < plan.free().size(); other++) {
        correlations.add(
            new Correlation(
                plan.free().get(place).path(),
                plan.free().get(other).path(),
                posterior.correlation(place, other)));
      }
    }
    List<Target> targets = plan.targets();
    List<Aim> aims = new ArrayList<>();
    for (int place = 0; place < targets.size(); place++) {
      Target each = targets.get(place);
      aims.add(
          new Aim(
              each.id(),
              each.label(),
              each.unit(),
              each.weight(),
              each.low(),
              each.high(),
              found.before().get(place),
              found.after().get(place)));
    }
    List<List<Double>> draws = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int draw = 0; draw < posterior.draws().size(); draw++) {
      double[] point = posterior.draws().get(draw);
      List<Double> values = new ArrayList<>();
      for (int place = 0; place < point.length; place++) {
        values.add(Double.parseDouble(plan.free().get(place).at(point[place])));
      }
      draws.add(List.copyOf(values));
      weights.add(posterior.weight(draw));
    }
    return new CalibrationResult(
        plan.title(),
        method,
        found.points(),
        plan.seeds(),
        plan.scale(),
        free,
        aims,
        Calibration.distance(targets, found.before()),
        Calibration.distance(targets, found.after()),
        found.path(),
        correlations,
        draws,
        weights,
        posterior.effectiveDraws(),
        work.planned(),
        work.finished(),
        work.failures());
  }

  private static Free free(RangedParameter each, int place, Calibration.Found found) {
    double best = found.best().get(place);
    Posterior posterior = found.posterior();
    return new Free(
        each.path(),
        each.label(),
        each.value(),
        each.low(),
        each.high(),
        each.at(best),
        best,
        quantile(each, posterior, place, LOW),
        quantile(each, posterior, place, HALF),
        quantile(each, posterior, place, 1 - LOW));
  }

  private static double quantile(
      RangedParameter each, Posterior posterior, int place, double share) {
    double at = posterior.quantile(place, share);
    return each.low() + at * (each.high() - each.low());
  }
}

package org.leeway.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.MathArrays;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.Abc;
import org.leeway.method.CmaEs;
import org.leeway.method.Estimate;
import org.leeway.method.Posterior;
import org.leeway.scenario.Draw;

/**
 * Looks for the values of free parameters with which the model comes close to its targets. All
 * points are simulated on the same seeds; what is found is judged on seeds that the search never
 * saw, because the best of many noisy points looks better than it is.
 */
public final class Calibration {
  /** The last batch: what was found beside the register, on fresh seeds. */
  public static final String CHECK = "check";

  /** First steps of the search, as part of the range. */
  private static final double STEP = 0.25;

  /** The search starts a little inside the range. */
  private static final double EDGE = 0.05;

  private static final int BATCH = 50;

  private final List<RangedParameter> free;
  private final List<Target> targets;
  private final Simulations simulations;
  private int lastDraw;

  public Calibration(List<RangedParameter> free, List<Target> targets, Simulations simulations) {
    this.free = List.copyOf(free);
    this.targets = List.copyOf(targets);
    this.simulations = simulations;
  }

  /**
   * What was found.
   *
   * @param best the best places in the ranges, 0 to 1
   * @param path distance of the best point of every generation; empty for a posterior
   * @param posterior places that fit; without draws where an optimiser was used
   * @param points points that were simulated
   * @param before figures with the register's own values
   * @param after figures with the best values
   */
  public record Found(
      List<Double> best,
      List<Double> path,
      Posterior posterior,
      int points,
      List<Estimate> before,
      List<Estimate> after) {
    public Found {
      best = List.copyOf(best);
      path = List.copyOf(path);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** Searches with CMA-ES. */
  public Found optimise(int generations, int offspring, long seed) throws ExperimentInterrupted {
    double[] start =
        free.stream()
            .mapToDouble(each -> Math.min(1 - EDGE, Math.max(EDGE, each.place(each.value()))))
            .toArray();
    List<CmaEs.Step> steps =
        new CmaEs(start, STEP, offspring, seed)
            .minimise(
                (generation, points) ->
                    figures("generation-%03d".formatted(generation), points).stream()
                        .mapToDouble(this::distance)
                        .toArray(),
                generations);
    List<Double> path = new ArrayList<>();
    for (int generation = 1; generation <= generations; generation++) {
      int which = generation;
      steps.stream()
          .filter(step -> step.generation() == which && Double.isFinite(step.value()))
          .mapToDouble(CmaEs.Step::value)
          .min()
          .ifPresent(path::add);
    }
    CmaEs.Step best =
        steps.stream()
            .filter(step -> Double.isFinite(step.value()))
            .min(Comparator.comparingDouble(CmaEs.Step::value))
            .orElseThrow(Calibration::nothing);
    return checked(
        best.point(), path, new Posterior(List.of(), new double[0], Double.NaN), steps.size());
  }

  /** Draws a posterior by rejection. */
  public Found posterior(int draws, Abc.Settings settings) throws ExperimentInterrupted {
    List<double[]> points = prior(draws, settings.seed());
    List<double[]> statistics = new ArrayList<>();
    for (int from = 0; from < draws; from += BATCH) {
      List<double[]> some = points.subList(from, Math.min(draws, from + BATCH));
      for (List<Estimate> each : figures("batch-%03d".formatted(from / BATCH + 1), some)) {
        statistics.add(each.stream().mapToDouble(Estimate::value).toArray());
      }
    }
    List<Abc.Observed> observed =
        targets.stream()
            .map(each -> new Abc.Observed(each.centre(), each.error(), each.weight()))
            .toList();
    Posterior posterior = new Abc(observed, settings).posterior(points, statistics);
    if (posterior.draws().isEmpty()) {
      throw nothing();
    }
    List<Double> middle = new ArrayList<>();
    for (int place = 0; place < free.size(); place++) {
      middle.add(posterior.mean(place));
    }
    return checked(middle, List.of(), posterior, draws);
  }

  private static ExperimentException nothing() {
    return new ExperimentException(
        "At no point do all targets have a figure",
        "Ask leeway validate which of these findings the model can speak to at this scale.");
  }

  private Found checked(List<Double> best, List<Double> path, Posterior posterior, int points)
      throws ExperimentInterrupted {
    double[] place = best.stream().mapToDouble(Double::doubleValue).toArray();
    List<List<Estimate>> figures =
        simulations.at(CHECK, List.of(Draw.REGISTER, draw(1, place)), true);
    return new Found(best, path, posterior, points, figures.get(0), figures.get(1));
  }

  private List<List<Estimate>> figures(String batch, List<double[]> points)
      throws ExperimentInterrupted {
    List<Draw> draws = new ArrayList<>();
    for (double[] point : points) {
      draws.add(draw(++lastDraw, point));
    }
    return simulations.at(batch, draws, false);
  }

  private Draw draw(int number, double[] point) {
    SortedMap<String, String> values = new TreeMap<>();
    for (int place = 0; place < point.length; place++) {
      values.put(free.get(place).path(), free.get(place).at(point[place]));
    }
    return new Draw(number, values);
  }

  /** How far figures lie from the targets; 1 where all lie at the ends of what is accepted. */
  double distance(List<Estimate> figures) {
    return distance(targets, figures);
  }

  static double distance(List<Target> targets, List<Estimate> figures) {
    double squares = 0;
    double weights = 0;
    for (int place = 0; place < targets.size(); place++) {
      Target target = targets.get(place);
      double gap = target.gap(figures.get(place).value());
      squares += target.weight() * gap * gap;
      weights += target.weight();
    }
    return Math.sqrt(squares / weights);
  }

  /** Points spread evenly over every range. */
  private List<double[]> prior(int number, long seed) {
    Well19937c random = new Well19937c(seed);
    List<double[]> points = new ArrayList<>();
    for (int point = 0; point < number; point++) {
      points.add(new double[free.size()]);
    }
    for (int place = 0; place < free.size(); place++) {
      int[] slices = MathArrays.natural(number);
      MathArrays.shuffle(slices, random);
      for (int point = 0; point < number; point++) {
        points.get(point)[place] = (slices[point] + random.nextDouble()) / number;
      }
    }
    return points;
  }
}

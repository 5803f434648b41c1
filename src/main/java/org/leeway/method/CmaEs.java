package org.leeway.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Minimises a noisy function on the unit cube with the covariance matrix adaptation evolution
 * strategy (Hansen 2006, as in Commons Math), a whole generation at a time, so that its points can
 * be simulated side by side. The optimiser itself takes points one by one; here it is replayed from
 * its seed with the values that are known, which costs next to nothing beside a simulation and
 * makes it a pure function of its seed and of the values it was given.
 */
public final class CmaEs {
  /** Worse than any real value; where a point could not be evaluated. */
  private static final double WORST = 1e100;

  private final double[] start;
  private final double step;
  private final int offspring;
  private final long seed;

  /**
   * @param start where the search begins, in the unit cube
   * @param step first standard deviation of the steps, such as 0.25
   * @param offspring points per generation, 4 or more
   * @param seed of the search
   */
  public CmaEs(double[] start, double step, int offspring, long seed) {
    this.start = start.clone();
    this.step = step;
    this.offspring = offspring;
    this.seed = seed;
  }

  /** As many points per generation as is usual for so many dimensions. */
  public static int usualOffspring(int dimensions) {
    return 4 + (int) (3 * StrictMath.log(dimensions));
  }

  /**
   * What is minimised.
   *
   * @param <E> what may go wrong
   */
  @FunctionalInterface
  public interface Objective<E extends Exception> {
    /**
     * The values of the points of a generation; NaN where there is none.
     *
     * @param generation counted from 1; the first also holds the start, as its first point
     */
    double[] values(int generation, List<double[]> points) throws E;
  }

  /**
   * A point that was evaluated.
   *
   * @param generation counted from 1
   */
  public record Step(int generation, List<Double> point, double value) {
    public Step {
      point = List.copyOf(point);
    }
  }

  /** Every point that was evaluated in so many generations, in order. */
  public <E extends Exception> List<Step> minimise(Objective<E> objective, int generations)
      throws E {
    List<Step> steps = new ArrayList<>();
    for (int generation = 1; generation <= generations; generation++) {
      List<double[]> points = ask(steps);
      if (points.isEmpty()) {
        break; // the steps have become too small to matter
      }
      double[] values = objective.values(generation, points);
      for (int i = 0; i < values.length; i++) {
        steps.add(new Step(generation, Arrays.stream(points.get(i)).boxed().toList(), values[i]));
      }
    }
    return List.copyOf(steps);
  }

  /** The points of the next generation, given all before it. */
  private List<double[]> ask(List<Step> known) {
    int wanted = known.isEmpty() ? 1 + offspring : offspring;
    List<double[]> asked = new ArrayList<>();
    int[] calls = new int[1];
    ObjectiveFunction replay =
        new ObjectiveFunction(
            point -> {
              int call = calls[0]++;
              if (call < known.size()) {
                double value = known.get(call).value();
                return Double.isFinite(value) ? value : WORST;
              }
              asked.add(point.clone());
              if (asked.size() == wanted) {
                throw new GenerationComplete();
              }
              return WORST;
            });
    try {
      optimizer(known.size() / offspring + 2)
          .optimize(
              replay,
              GoalType.MINIMIZE,
              new MaxEval(Integer.MAX_VALUE),
              new InitialGuess(start),
              new SimpleBounds(filled(0), filled(1)),
              new CMAESOptimizer.Sigma(filled(step)),
              new CMAESOptimizer.PopulationSize(offspring));
    } catch (GenerationComplete complete) {
      return asked;
    }
    return List.of();
  }

  private CMAESOptimizer optimizer(int iterations) {
    boolean activeUpdate = true;
    int diagonalOnly = 0;
    int feasibilityChecks = 1000;
    return new CMAESOptimizer(
        iterations,
        0,
        activeUpdate,
        diagonalOnly,
        feasibilityChecks,
        new Well19937c(seed),
        false,
        null);
  }

  private double[] filled(double value) {
    double[] all = new double[start.length];
    Arrays.fill(all, value);
    return all;
  }

  /** Leaves the optimiser once it has named all points of a generation. */
  private static final class GenerationComplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GenerationComplete() {
      super("generation complete", null, false, false);
    }
  }
}

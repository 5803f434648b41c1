package org.leeway.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.random.Well19937c;

/**
 * Approximate Bayesian computation by rejection: of many draws from the prior, keep those whose
 * statistics come closest to what was observed (Pritchard and others 1999). What was observed has
 * an error of its own; it is added to the statistics of every draw, so that a draw is judged as the
 * observation was made (Wilkinson 2013). The draws that are kept can be moved to where they would
 * have been had their statistics matched exactly, by local linear regression on the logit scale,
 * which keeps them within the prior (Beaumont, Zhang and Balding 2002). Where what was observed
 * lies beyond every draw that is kept, they are left as they are: a regression would carry them to
 * the edge of the prior, and look certain of what it never saw.
 */
public final class Abc {
  /**
   * How a posterior is made.
   *
   * @param keep share of the draws that is kept
   * @param adjust true to correct the draws that are kept by regression
   * @param seed of the errors of observation
   */
  public record Settings(double keep, boolean adjust, long seed) {}

  /**
   * What was observed: a value per statistic.
   *
   * @param error standard error of the value
   * @param weight how heavily it counts in the distance, 1 unless there is a reason
   */
  public record Observed(double value, double error, double weight) {}

  private static final double EDGE = 1e-6;

  /** Singular values below this part of the largest are treated as none. */
  private static final double RANK = 1e-8;

  private final List<Observed> observed;
  private final Settings settings;

  public Abc(List<Observed> observed, Settings settings) {
    this.observed = List.copyOf(observed);
    this.settings = settings;
  }

  /**
   * The posterior.
   *
   * @param draws points of the unit cube, drawn from the prior
   * @param statistics per draw the statistics; a draw with one that is not finite is never kept
   */
  public Posterior posterior(List<double[]> draws, List<double[]> statistics) {
    Well19937c random = new Well19937c(settings.seed());
    List<double[]> gaps = new ArrayList<>();
    double[] distance = new double[draws.size()];
    for (int draw = 0; draw < draws.size(); draw++) {
      double[] gap = new double[observed.size()];
      for (int place = 0; place < gap.length; place++) {
        Observed each = observed.get(place);
        double seen = statistics.get(draw)[place] + each.error() * random.nextGaussian();
        gap[place] = (seen - each.value()) / each.error();
        distance[draw] += each.weight() * gap[place] * gap[place];
      }
      distance[draw] = Math.sqrt(distance[draw]);
      gaps.add(gap);
    }
    List<Integer> kept =
        IntStream.range(0, draws.size())
            .boxed()
            .filter(draw -> Double.isFinite(distance[draw]))
            .sorted(Comparator.comparingDouble(draw -> distance[draw]))
            .limit((long) Math.ceil(settings.keep() * draws.size()))
            .toList();
    if (kept.isEmpty()) {
      return new Posterior(List.of(), new double[0], Double.NaN);
    }
    double tolerance = distance[kept.get(kept.size() - 1)];
    List<double[]> points = kept.stream().map(draw -> draws.get(draw).clone()).toList();
    List<double[]> theirGaps = kept.stream().map(gaps::get).toList();
    if (!settings.adjust()
        || kept.size() < 2 * (observed.size() + 1)
        || !(tolerance > 0)
        || !surround(theirGaps)) {
      double[] even = new double[kept.size()];
      Arrays.fill(even, 1.0 / kept.size());
      return new Posterior(points, even, tolerance);
    }
    double[] weights = new double[kept.size()];
    double sum = 0;
    for (int place = 0; place < weights.length; place++) {
      double near = distance[kept.get(place)] / tolerance;
      weights[place] = 1 - near * near; // the kernel of Epanechnikov
      sum += weights[place];
    }
    for (int place = 0; place < weights.length; place++) {
      weights[place] /= sum;
    }
    return new Posterior(adjusted(points, theirGaps, weights), weights, tolerance);
  }

  /** True when every value that was observed lies between those of the draws. */
  private static boolean surround(List<double[]> gaps) {
    return IntStream.range(0, gaps.get(0).length)
        .allMatch(
            place ->
                gaps.stream().anyMatch(gap -> gap[place] <= 0)
                    && gaps.stream().anyMatch(gap -> gap[place] >= 0));
  }

  /** The points, less what their gaps explain in a weighted linear regression. */
  private static List<double[]> adjusted(
      List<double[]> points, List<double[]> gaps, double[] weights) {
    int number = points.size();
    int terms = gaps.get(0).length;
    int dimensions = points.get(0).length;
    RealMatrix design = MatrixUtils.createRealMatrix(number, terms + 1);
    RealMatrix target = MatrixUtils.createRealMatrix(number, dimensions);
    for (int row = 0; row < number; row++) {
      double root = Math.sqrt(weights[row]);
      design.setEntry(row, 0, root);
      for (int term = 0; term < terms; term++) {
        design.setEntry(row, term + 1, root * gaps.get(row)[term]);
      }
      for (int dimension = 0; dimension < dimensions; dimension++) {
        target.setEntry(row, dimension, root * logit(points.get(row)[dimension]));
      }
    }
    RealMatrix slopes = solve(design, target);
    List<double[]> adjusted = new ArrayList<>();
    for (int row = 0; row < number; row++) {
      double[] point = new double[dimensions];
      for (int dimension = 0; dimension < dimensions; dimension++) {
        double explained = 0;
        for (int term = 0; term < terms; term++) {
          explained += slopes.getEntry(term + 1, dimension) * gaps.get(row)[term];
        }
        point[dimension] = expit(logit(points.get(row)[dimension]) - explained);
      }
      adjusted.add(point);
    }
    return adjusted;
  }

  /** Least squares that also answers when statistics say the same thing twice. */
  private static RealMatrix solve(RealMatrix design, RealMatrix target) {
    SingularValueDecomposition parts = new SingularValueDecomposition(design);
    double[] singular = parts.getSingularValues();
    RealMatrix projected = parts.getU().transpose().multiply(target);
    for (int place = 0; place < singular.length; place++) {
      double inverse = singular[place] > RANK * singular[0] ? 1 / singular[place] : 0;
      for (int column = 0; column < projected.getColumnDimension(); column++) {
        projected.multiplyEntry(place, column, inverse);
      }
    }
    return parts.getV().multiply(projected);
  }

  private static double logit(double share) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
    return StrictMath.log(inside / (1 - inside));
  }

  private static double expit(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}

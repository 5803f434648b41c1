package org.leeway.method;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Variance-based sensitivity (Sobol 1993): which share of the variance of the output goes away when
 * a factor is known (first order), and which share stays when everything but the factor is known
 * (total). Saltelli's design of two samples A and B and, per factor, A with that factor's
 * parameters taken from B; the estimators are Jansen's (Saltelli and others 2010); intervals come
 * from a bootstrap over rows. The samples are a Sobol sequence with a random digital shift.
 */
public final class SobolIndices {
  /** Parameters for which the sequence has directions: it needs two dimensions each. */
  public static final int MOST_PARAMETERS = 500;

  /** Binary digits of the sequence. */
  private static final int DIGITS = 52;

  private final Factors factors;
  private final int rows;
  private final List<double[]> points = new ArrayList<>();

  private SobolIndices(Factors factors, int rows) {
    this.factors = factors;
    this.rows = rows;
  }

  /**
   * The indices of a factor.
   *
   * @param first share of the variance that the factor explains by itself
   * @param total the same with all its interactions
   */
  public record Index(Estimate first, Estimate total) {}

  /**
   * A design.
   *
   * @param rows size of the samples A and B; powers of two cover the space best
   * @param seed of the digital shift
   */
  public static SobolIndices design(Factors factors, int rows, long seed) {
    int parameters = factors.parameters();
    if (rows < 1 || parameters > MOST_PARAMETERS) {
      throw new IllegalArgumentException(
          "one or more rows, and at most " + MOST_PARAMETERS + " parameters");
    }
    SobolIndices design = new SobolIndices(factors, rows);
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * parameters);
    Well19937c random = new Well19937c(seed);
    long[] shift = new long[2 * parameters];
    for (int dimension = 0; dimension < shift.length; dimension++) {
      shift[dimension] = random.nextLong() >>> (Long.SIZE - DIGITS);
    }
    for (int row = 0; row < rows; row++) {
      double[] both = sequence.nextVector();
      double[] a = new double[parameters];
      double[] b = new double[parameters];
      for (int parameter = 0; parameter < parameters; parameter++) {
        a[parameter] = shifted(both[parameter], shift[parameter]);
        b[parameter] = shifted(both[parameters + parameter], shift[parameters + parameter]);
      }
      design.points.add(a);
      design.points.add(b);
      for (int factor = 0; factor < factors.size(); factor++) {
        design.points.add(factors.exchanged(a, b, factor));
      }
    }
    return design;
  }

  private static double shifted(double value, long shift) {
    double scale = 1L << DIGITS;
    return ((long) (value * scale) ^ shift) / scale;
  }

  /** How many points a design has. */
  public static long size(int factors, int rows) {
    return (long) rows * (factors + 2);
  }

  /** The points row by row, each coordinate from 0 up to, not including, 1. */
  public List<double[]> points() {
    return points.stream().map(double[]::clone).toList();
  }

  /** The indices of the factors, in their order; rows with a point that failed are left out. */
  public List<Index> indices(Outputs outputs) {
    List<double[]> whole = new ArrayList<>();
    int width = factors.size() + 2;
    for (int row = 0; row < rows; row++) {
      double[] values = new double[width];
      boolean finite = true;
      for (int place = 0; place < width; place++) {
        values[place] = outputs.mean(row * width + place);
        finite &= Double.isFinite(values[place]);
      }
      if (finite) {
        whole.add(values);
      }
    }
    List<Index> indices = new ArrayList<>();
    for (int factor = 0; factor < factors.size(); factor++) {
      int place = factor + 2;
      indices.add(
          new Index(
              Bootstrap.of(whole.size(), drawn -> 1 - apart(whole, drawn, 1, place)),
              Bootstrap.of(whole.size(), drawn -> apart(whole, drawn, 0, place))));
    }
    return indices;
  }

  /** Half the mean squared difference between two columns, over the variance of A and B. */
  private static double apart(List<double[]> whole, int[] drawn, int one, int other) {
    double mean = 0;
    for (int row : drawn) {
      mean += (whole.get(row)[0] + whole.get(row)[1]) / (2.0 * drawn.length);
    }
    double variance = 0;
    double squares = 0;
    for (int row : drawn) {
      double[] values = whole.get(row);
      variance += (values[0] - mean) * (values[0] - mean) + (values[1] - mean) * (values[1] - mean);
      squares += (values[one] - values[other]) * (values[one] - values[other]);
    }
    return variance > 0 ? squares / variance : Double.NaN;
  }
}

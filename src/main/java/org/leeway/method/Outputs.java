package org.leeway.method;

/**
 * What a stochastic model gave at the points of a design, seed by seed. All points share their
 * seeds (common random numbers), so a difference between two points is taken seed by seed. NaN
 * stands where nothing was measured.
 */
public final class Outputs {
  private final double[][] values;

  /**
   * The outputs of a design.
   *
   * @param values a row per point, a column per seed
   */
  public Outputs(double[][] values) {
    this.values = new double[values.length][];
    for (int point = 0; point < values.length; point++) {
      this.values[point] = values[point].clone();
    }
  }

  /** Of a model without chance: one value per point. */
  public static Outputs certain(double[] values) {
    double[][] rows = new double[values.length][];
    for (int point = 0; point < rows.length; point++) {
      rows[point] = new double[] {values[point]};
    }
    return new Outputs(rows);
  }

  /** How many points there are. */
  public int points() {
    return values.length;
  }

  /** Mean over the seeds that were measured; NaN where there is none. */
  public double mean(int point) {
    double sum = 0;
    int seeds = 0;
    for (double value : values[point]) {
      if (Double.isFinite(value)) {
        sum += value;
        seeds++;
      }
    }
    return seeds == 0 ? Double.NaN : sum / seeds;
  }

  /**
   * A difference between two points over the seeds that both have.
   *
   * @param value its mean; NaN where they share none
   * @param variance variance of that mean between seeds; NaN with fewer than two
   */
  record Difference(double value, double variance) {}

  Difference difference(int from, int to) {
    double sum = 0;
    double squares = 0;
    int seeds = 0;
    for (int seed = 0; seed < values[from].length; seed++) {
      double difference = values[to][seed] - values[from][seed];
      if (Double.isFinite(difference)) {
        seeds++;
        double before = seeds == 1 ? 0 : sum / (seeds - 1);
        sum += difference;
        squares += seeds == 1 ? 0 : (difference - before) * (difference - sum / seeds);
      }
    }
    return new Difference(
        seeds == 0 ? Double.NaN : sum / seeds,
        seeds < 2 ? Double.NaN : squares / (seeds - 1) / seeds);
  }

  /**
   * The share of the variance between points that is chance: what is left of the differences
   * between seeds once every seed has its own level and every point its own, divided by the number
   * of seeds, over the variance of the points' means. What a seed adds to all points alike counts
   * for nothing, because the points share it. NaN with one seed, or where nothing varies; points
   * that miss a seed are left out.
   */
  public double chance() {
    int seeds = values.length == 0 ? 0 : values[0].length;
    double[] seedMeans = new double[seeds];
    double mean = 0;
    int whole = 0;
    for (double[] row : values) {
      if (isWhole(row)) {
        whole++;
        for (int seed = 0; seed < seeds; seed++) {
          seedMeans[seed] += row[seed];
          mean += row[seed] / seeds;
        }
      }
    }
    if (whole < 2 || seeds < 2) {
      return Double.NaN;
    }
    mean /= whole;
    double between = 0;
    double left = 0;
    for (double[] row : values) {
      if (isWhole(row)) {
        double pointMean = 0;
        for (double value : row) {
          pointMean += value / seeds;
        }
        between += (pointMean - mean) * (pointMean - mean);
        for (int seed = 0; seed < seeds; seed++) {
          double rest = row[seed] - pointMean - seedMeans[seed] / whole + mean;
          left += rest * rest;
        }
      }
    }
    double variance = between / (whole - 1);
    double chance = left / ((whole - 1.0) * (seeds - 1.0)) / seeds;
    return variance > 0 ? Math.min(1, chance / variance) : Double.NaN;
  }

  private static boolean isWhole(double[] row) {
    for (double value : row) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}

package org.leeway.observe;

/** Two numbers that are seen together: how many pairs, their sums, squares and products. */
final class Moments {
  static final int SUMS = 6;
  private static final int N = 0;
  private static final int X = 1;
  private static final int Y = 2;
  private static final int XX = 3;
  private static final int YY = 4;
  private static final int XY = 5;

  private Moments() {}

  /** Adds a pair; pairs of which one is not known, or not finite, do not count. */
  static void add(double[] sums, double x, double y) {
    if (Double.isFinite(x) && Double.isFinite(y)) {
      sums[N]++;
      sums[X] += x;
      sums[Y] += y;
      sums[XX] += x * x;
      sums[YY] += y * y;
      sums[XY] += x * y;
    }
  }

  /** Pearson's correlation; NaN where one of the two does not vary. */
  static double correlation(double[] sums) {
    double spread = StrictMath.sqrt(squares(sums, X, XX)) * StrictMath.sqrt(squares(sums, Y, YY));
    return spread > 0 ? products(sums) / spread : Double.NaN;
  }

  /** How much the second changes with one unit of the first; NaN where the first does not vary. */
  static double slope(double[] sums) {
    double squares = squares(sums, X, XX);
    return squares > 0 ? products(sums) / squares : Double.NaN;
  }

  private static double products(double[] sums) {
    return sums[XY] - sums[X] * sums[Y] / sums[N];
  }

  /** Below what rounding leaves of numbers that are all the same there is no variation. */
  private static double squares(double[] sums, int sum, int square) {
    double squares = sums[square] - sums[sum] * sums[sum] / sums[N];
    return squares > 1e-12 * sums[square] ? squares : 0;
  }
}

package org.leeway.observe;

/** Three numbers that are seen together: how many triples, their sums, squares and products. */
final class PlaneMoments {
  static final int SUMS = 9;
  private static final int N = 0;
  private static final int X = 1;
  private static final int Z = 2;
  private static final int Y = 3;
  private static final int XX = 4;
  private static final int ZZ = 5;
  private static final int XZ = 6;
  private static final int XY = 7;
  private static final int ZY = 8;

  /** Part of what two numbers vary that they must vary apart from each other. */
  private static final double LEAST_APART = 1e-12;

  private PlaneMoments() {}

  /** Adds a triple; triples of which one is not known, or not finite, do not count. */
  static void add(double[] sums, double x, double z, double y) {
    if (Double.isFinite(x) && Double.isFinite(z) && Double.isFinite(y)) {
      sums[N]++;
      sums[X] += x;
      sums[Z] += z;
      sums[Y] += y;
      sums[XX] += x * x;
      sums[ZZ] += z * z;
      sums[XZ] += x * z;
      sums[XY] += x * y;
      sums[ZY] += z * y;
    }
  }

  /**
   * How much the third changes where the first two both grow by one: the sum of their slopes by
   * least squares. NaN where the two vary only together, or not at all.
   */
  static double slopes(double[] sums) {
    double xx = sums[XX] - sums[X] * sums[X] / sums[N];
    double zz = sums[ZZ] - sums[Z] * sums[Z] / sums[N];
    double xz = sums[XZ] - sums[X] * sums[Z] / sums[N];
    double xy = sums[XY] - sums[X] * sums[Y] / sums[N];
    double zy = sums[ZY] - sums[Z] * sums[Y] / sums[N];
    double apart = xx * zz - xz * xz;
    return apart > LEAST_APART * sums[XX] * sums[ZZ]
        ? (xy * (zz - xz) + zy * (xx - xz)) / apart
        : Double.NaN;
  }
}

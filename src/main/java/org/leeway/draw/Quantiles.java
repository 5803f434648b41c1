package org.leeway.draw;

/**
 * Quantiles of the standard normal and the standard Gumbel distribution in small steps, for draws
 * of which many are needed at once and none decides by itself whether something happens. Built from
 * StrictMath, so that they are the same everywhere.
 */
final class Quantiles {
  /** Normal numbers of one block of the generator: one byte each. */
  static final int NORMALS = 16;

  /** Gumbel numbers of one block of the generator: two bytes each. */
  static final int GUMBELS = 8;

  /** Normal numbers of one of its four words. */
  static final int NORMALS_OF_WORD = NORMALS / 4;

  /** Gumbel numbers of one of its four words. */
  static final int GUMBELS_OF_WORD = GUMBELS / 4;

  private static final int NORMAL_STEPS = 256;
  private static final int NOISE_STEPS = 4096;
  private static final int GUMBEL_STEPS = 4096;
  private static final int GUMBEL_SHIFT = 4;
  private static final double HALF = 0.5;

  private static final double[] NORMAL = normal(NORMAL_STEPS);
  private static final double[] NOISE = normal(NOISE_STEPS);
  private static final double[] GUMBEL = gumbel();
  private static final double[] LEAST_NORMAL = leastNormal();

  private Quantiles() {}

  /** The middle of each of some equal parts, with variance one. */
  private static double[] normal(int steps) {
    double[] quantiles = new double[steps];
    double squares = 0;
    for (int step = 0; step < quantiles.length; step++) {
      quantiles[step] = NormalQuantile.of((step + HALF) / quantiles.length);
      squares += quantiles[step] * quantiles[step];
    }
    double scale = StrictMath.sqrt(quantiles.length / squares);
    for (int step = 0; step < quantiles.length; step++) {
      quantiles[step] *= scale;
    }
    return quantiles;
  }

  /** The lower ends of the same parts. */
  private static double[] leastNormal() {
    double[] least = new double[NORMAL_STEPS];
    least[0] = Double.NEGATIVE_INFINITY;
    for (int step = 1; step < least.length; step++) {
      least[step] = NormalQuantile.of(step / (double) least.length);
    }
    return least;
  }

  private static double[] gumbel() {
    double[] quantiles = new double[GUMBEL_STEPS];
    for (int step = 0; step < quantiles.length; step++) {
      quantiles[step] = -StrictMath.log(-StrictMath.log((step + HALF) / quantiles.length));
    }
    return quantiles;
  }

  /** What the normal number that belongs to a uniform one is at least. */
  static double normalAtLeast(double uniform) {
    return LEAST_NORMAL[(int) (uniform * NORMAL_STEPS)];
  }

  /** The normal number that belongs to a uniform one. */
  static double noise(double uniform) {
    return NOISE[(int) (uniform * NOISE_STEPS)];
  }

  /** The normal number of a byte of a word, 0 to 3. */
  static double normal(int word, int place) {
    return NORMAL[(word >>> (Byte.SIZE * place)) & (NORMAL_STEPS - 1)];
  }

  /** The Gumbel number of a half of a word, 0 or 1. */
  static double gumbel(int word, int half) {
    return GUMBEL[(word >>> (Short.SIZE * half + GUMBEL_SHIFT)) & (GUMBEL_STEPS - 1)];
  }
}

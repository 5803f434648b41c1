package org.leeway.observe;

/** What differs between offices, from the sums of quantities that are kept apart by office. */
public final class Offices {
  private Offices() {}

  /**
   * Correlation across offices of what a treatment changes with a level, offices weighed by people.
   * The same people stand on both sides of the change, so that it is no matter of whom an office
   * has.
   *
   * @param with sums of an outcome where something is done
   * @param without sums of the same outcome of the same people where it is not
   * @param score sums of another outcome, such as the score on a target
   * @return -1 to 1; NaN where one of the two does not vary
   */
  public static double correlation(double[] with, double[] without, double[] score) {
    double weights = 0;
    double meanEffect = 0;
    double meanScore = 0;
    for (int at = 0; at < with.length; at += 2) {
      if (isKnown(with, without, score, at)) {
        double people = without[at + 1];
        weights += people;
        meanEffect += people * effect(with, without, at);
        meanScore += people * mean(score, at);
      }
    }
    meanEffect /= weights;
    meanScore /= weights;
    double effects = 0;
    double scores = 0;
    double both = 0;
    for (int at = 0; at < with.length; at += 2) {
      if (isKnown(with, without, score, at)) {
        double people = without[at + 1];
        double effect = effect(with, without, at) - meanEffect;
        double level = mean(score, at) - meanScore;
        effects += people * effect * effect;
        scores += people * level * level;
        both += people * effect * level;
      }
    }
    double spread = StrictMath.sqrt(effects) * StrictMath.sqrt(scores);
    return spread > 0 ? both / spread : Double.NaN;
  }

  private static boolean isKnown(double[] with, double[] without, double[] score, int at) {
    return with[at + 1] > 0 && without[at + 1] > 0 && score[at + 1] > 0;
  }

  private static double effect(double[] with, double[] without, int at) {
    return mean(with, at) - mean(without, at);
  }

  private static double mean(double[] sums, int at) {
    return sums[at] / sums[at + 1];
  }
}

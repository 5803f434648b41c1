package org.leeway.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.method.Factorial;
import org.leeway.method.LatinHypercube;
import org.leeway.method.OneAtATime;
import org.leeway.method.SobolPoints;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;

/** The points of a sweep. */
final class Points {
  private static final int MOST = 10_000;

  /** Latin hypercubes to choose the evenest from; fewer where comparing points takes long. */
  private static final int TRIES = 100;

  private static final int MOST_COMPARED = 300;

  private Points() {}

  /**
   * One point.
   *
   * @param id key of its rows; {@code point-007}
   * @param places the place along each factor, 0 to 1
   */
  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  record Point(String id, double[] places) {}

  static List<Point> of(Sweep sweep, long seed) {
    List<Factor> factors = sweep.factors();
    int[] levels = factors.stream().mapToInt(Factor::levels).toArray();
    List<double[]> places =
        switch (sweep.design()) {
          case FACTORIAL -> levels(factors, Factorial.full(levels));
          case ONE_AT_A_TIME -> levels(factors, OneAtATime.of(levels));
          case LATIN_HYPERCUBE ->
              List.of(
                  LatinHypercube.maximin(
                      sweep.points(),
                      factors.size(),
                      seed,
                      sweep.points() <= MOST_COMPARED ? TRIES : 1));
          case SOBOL -> List.of(SobolPoints.of(sweep.points(), factors.size()));
        };
    int digits = Math.max(2, String.valueOf(places.size()).length());
    List<Point> points = new ArrayList<>();
    for (double[] place : places) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", points.size() + 1);
      points.add(new Point("point-" + number, place));
    }
    return points;
  }

  private static List<double[]> levels(List<Factor> factors, List<int[]> points) {
    List<double[]> all = new ArrayList<>();
    for (int[] point : points) {
      double[] places = new double[factors.size()];
      for (int factor = 0; factor < places.length; factor++) {
        places[factor] = factors.get(factor).place(point[factor]);
      }
      all.add(places);
    }
    return all;
  }

  /** Refuses designs that have too many points, and references that are none of them. */
  static void check(Sweep sweep, Place place, Problems problems) {
    int[] levels = sweep.factors().stream().mapToInt(Factor::levels).toArray();
    if (sweep.design() == DesignKind.FACTORIAL && Factorial.points(levels) > MOST) {
      problems.add(
          place,
          "design",
          "the levels make "
              + String.format(Locale.ROOT, "%,.0f", Factorial.points(levels))
              + " points",
          String.format(Locale.ROOT, "%,d at the most, or a latin hypercube", MOST));
      return;
    }
    if (sweep.design() == DesignKind.SOBOL
        && sweep.factors().size() > SobolPoints.MOST_DIMENSIONS) {
      problems.add(
          place,
          "design",
          "there are " + sweep.factors().size() + " factors",
          SobolPoints.MOST_DIMENSIONS + " at the most for a sobol design");
      return;
    }
    int points = of(sweep, 1).size();
    if (sweep.reference() > points) {
      problems.add(
          place,
          "reference",
          "there is no point " + sweep.reference(),
          "a number from 1 to " + points + ", or 'scenario'");
    }
  }
}

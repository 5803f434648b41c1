package org.leeway.world;

import java.util.Arrays;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * The lucks of problems that go together more, or less, than through the robustness that all share:
 * standard normal numbers with the correlation that is left for them.
 */
final class LinkedLucks {
  /** How far from contradicting each other correlations are kept. */
  private static final double MARGIN = 1e-6;

  private final int[] places;
  private final int[] links;
  private final double[][] lower;
  private final double kept;

  /**
   * @param loadings how each problem loads on each trait
   * @param common loading of what the traits leave on the robustness that all problems share
   */
  LinkedLucks(Problems problems, KnownCorrelations known, double[][] loadings, double common) {
    int number = problems.all().size();
    RealMatrix left = MatrixUtils.createRealMatrix(number, number);
    boolean[] linked = new boolean[number];
    for (KnownCorrelations.Pair pair : known.pairs()) {
      int one = problems.place(pair.one());
      int other = problems.place(pair.other());
      if (one >= 0 && other >= 0) {
        double value = left(known.of(pair), loadings[one], loadings[other], common);
        left.setEntry(one, other, value);
        left.setEntry(other, one, value);
        linked[one] = true;
        linked[other] = true;
      }
    }
    places = places(linked);
    links = new int[number];
    Arrays.fill(links, -1);
    for (int link = 0; link < places.length; link++) {
      links[places[link]] = link;
    }
    if (places.length == 0) {
      kept = 1;
      lower = new double[0][];
      return;
    }
    RealMatrix between = left.getSubMatrix(places, places);
    double least =
        Arrays.stream(new EigenDecomposition(between).getRealEigenvalues()).min().orElse(0);
    kept = least < MARGIN - 1 ? (MARGIN - 1) / least : 1;
    RealMatrix whole =
        between.scalarMultiply(kept).add(MatrixUtils.createRealIdentityMatrix(places.length));
    lower = new CholeskyDecomposition(whole).getL().getData();
  }

  /** The correlation that neither the traits nor the common robustness give two problems. */
  private static double left(double all, double[] one, double[] other, double common) {
    double byTraits = 0;
    for (int trait = 0; trait < one.length; trait++) {
      byTraits += one[trait] * other[trait];
    }
    double room = Liability.rest(one) * Liability.rest(other);
    double own = 1 - common * common;
    if (room == 0 || own == 0) {
      return 0;
    }
    double left = ((all - byTraits) / room - common * common) / own;
    return Math.max(-1, Math.min(1, left));
  }

  private static int[] places(boolean[] linked) {
    int[] places = new int[linked.length];
    int number = 0;
    for (int place = 0; place < linked.length; place++) {
      if (linked[place]) {
        places[number++] = place;
      }
    }
    return Arrays.copyOf(places, number);
  }

  /**
   * Part of these correlations that is kept: 1 unless they contradict each other, as the ends of
   * their ranges may.
   */
  double kept() {
    return kept;
  }

  /** Where the luck of a problem is found among those drawn; -1 for a problem with luck alone. */
  int link(int place) {
    return links[place];
  }

  /**
   * Draws the lucks of a person.
   *
   * @param firstIndex index of the draw of the first of all problems
   */
  void draw(Draws draws, long id, int firstIndex, double[] into) {
    for (int link = 0; link < places.length; link++) {
      into[link] = draws.normal(Purpose.TRAIT, id, 0, firstIndex + places[link]);
    }
    for (int link = places.length - 1; link >= 0; link--) {
      double luck = 0;
      for (int with = 0; with <= link; with++) {
        luck += lower[link][with] * into[with];
      }
      into[link] = luck;
    }
  }
}

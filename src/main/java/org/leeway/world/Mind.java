package org.leeway.world;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.WeighingFactor;

/**
 * What counts for a professional, and how far the professional knows it. The weights act; what is
 * reported of them is less where a factor acts unseen, and comes nearer as awareness grows.
 */
public final class Mind {
  /** Number of factors. */
  public static final int FACTORS = WeighingFactor.values().length;

  private final float[] weights;
  private final float[] unseen;
  private final long unknown;
  private final byte[] order;
  private final double[] clusters = new double[FactorCluster.values().length];
  private final double total;
  private final Traits traits;
  private final double ownAwareness;
  private final double grows;
  private final double half;
  private double[] measure = new double[0];
  private double measured;
  private double[] bound = new double[0];
  private final byte[] farthest = new byte[FACTORS];
  private double reflected;
  private double awareness;

  /**
   * What a professional is like apart from competence, bias and style; each 0 to 1.
   *
   * @param stereotype how far what is generally seen stands in for what this client is like
   * @param habit how strongly what worked before is repeated
   * @param deservingness how far clients who do little are thought to deserve less
   * @param role how broadly the own role is seen
   * @param personal personal skills
   * @param methodical how methodically the professional works
   * @param schooling schooling in the trade
   */
  public record Traits(
      double stereotype,
      double habit,
      double deservingness,
      double role,
      double personal,
      double methodical,
      double schooling) {}

  /**
   * @param weights how heavily each factor counts, 0 to 1
   * @param unseen the part of each weight that is not reported without awareness
   * @param unknown the factors of which the professional cannot say how they count, a bit each
   * @param ownAwareness awareness that does not come with the years
   * @param grows awareness that many years add
   * @param half years after which half of that is there
   */
  Mind(
      float[] weights,
      float[] unseen,
      long unknown,
      Traits traits,
      double ownAwareness,
      double grows,
      double half) {
    this.weights = weights.clone();
    this.unseen = unseen.clone();
    this.unknown = unknown;
    this.traits = traits;
    this.ownAwareness = ownAwareness;
    this.grows = grows;
    this.half = half;
    this.order = new byte[weights.length];
    sort(order, place -> this.weights[place]);
    double sum = 0;
    double[] members = new double[clusters.length];
    for (WeighingFactor factor : WeighingFactor.values()) {
      sum += weights[factor.ordinal()];
      clusters[factor.cluster().ordinal()] += weights[factor.ordinal()];
      members[factor.cluster().ordinal()]++;
    }
    for (int cluster = 0; cluster < clusters.length; cluster++) {
      clusters[cluster] /= members[cluster];
    }
    total = sum;
  }

  /** Puts the factors with most of something first; equals in their order. */
  private static void sort(byte[] order, IntToDoubleFunction much) {
    for (int next = 0; next < order.length; next++) {
      int at = next;
      while (at > 0 && much.applyAsDouble(order[at - 1]) < much.applyAsDouble(next)) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = (byte) next;
    }
  }

  /** How heavily a factor counts in what the professional does, 0 to 1. */
  public double weight(int factor) {
    return weights[factor];
  }

  /** Mean weight of the factors of a cluster. */
  public double weight(FactorCluster cluster) {
    return clusters[cluster.ordinal()];
  }

  /**
   * How heavily the professional would say that a factor counts, 0 to 1; not a number where the
   * professional does not know.
   */
  public double reported(int factor) {
    if ((unknown & (1L << factor)) != 0) {
      return Double.NaN;
    }
    return Math.max(0, weights[factor] - unseen[factor] * (1 - awareness));
  }

  /** All weights together. */
  public double total() {
    return total;
  }

  /**
   * Something of each factor, added up by weight. The last sum is remembered, for the same is asked
   * in every conversation.
   *
   * @param each so much of each factor; not changed afterwards
   */
  @SuppressWarnings("ReferenceEquality") // nearly always the same array
  public double weigh(double[] each) {
    if (measure != each && !Arrays.equals(measure, each)) {
      measured = 0;
      for (int factor = 0; factor < FACTORS; factor++) {
        measured += weights[factor] * each[factor];
      }
    }
    measure = each;
    return measured;
  }

  /**
   * The factors by how much they can come to at most, the farthest first: their weight times what
   * each can be. The last order is remembered, for the same is asked in every conversation.
   *
   * @param most what each factor can be at most; not changed afterwards
   * @return to read, not to change
   */
  @SuppressWarnings("ReferenceEquality") // nearly always the same array
  public byte[] farthestFirst(double[] most) {
    if (bound != most && !Arrays.equals(bound, most)) {
      sort(farthest, factor -> weights[factor] * most[factor]);
    }
    bound = most;
    return farthest;
  }

  /** The factor that counts heaviest but {@code place}. */
  public int heaviest(int place) {
    return order[place];
  }

  /** How far the professional knows what counts, 0 to 1. */
  public double awareness() {
    return awareness;
  }

  /** Lets awareness grow with the years in the work. */
  public void serve(double years) {
    double withYears = ownAwareness + grows * years / (years + half);
    double bounded = Math.max(0, Math.min(1, withYears));
    awareness = bounded + reflected * (1 - bounded);
  }

  /** Moves awareness a share of the way to full, as reflection does. */
  public void becomeAware(double share) {
    reflected += share * (1 - reflected);
    awareness += share * (1 - awareness);
  }

  public double stereotype() {
    return traits.stereotype();
  }

  public double habit() {
    return traits.habit();
  }

  public double deservingness() {
    return traits.deservingness();
  }

  public double role() {
    return traits.role();
  }

  public double personal() {
    return traits.personal();
  }

  public double methodical() {
    return traits.methodical();
  }

  public double schooling() {
    return traits.schooling();
  }
}

package org.leeway.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;

/**
 * Scenario discovery with a small regression tree: which few dimensions split the points into boxes
 * with different means. A split is made only where the best of all possible splits is better than
 * the best of nearly every random reshuffling of the responses, so that the number of dimensions
 * that were searched is paid for (Breiman and others 1984; Hothorn, Hornik and Zeileis 2006). Where
 * nothing matters, anything at all is claimed as often as {@link Settings#falseAlarms()} says.
 */
public final class Cart {
  /**
   * How a tree is grown.
   *
   * @param leastInLeaf fewest points in a leaf
   * @param depth most splits one below the other
   * @param permutations reshufflings per split
   * @param falseAlarms how often a split may be claimed where nothing matters
   * @param seed of the reshuffling
   */
  public record Settings(
      int leastInLeaf, int depth, int permutations, double falseAlarms, long seed) {
    /** Leaves of a tenth of the points (5 at least), three splits deep, one false alarm in 20. */
    public static Settings usual(int points) {
      return new Settings(Math.max(5, points / 10), 3, 999, 0.05, 1);
    }
  }

  /**
   * A leaf: a box of points that belong together.
   *
   * @param limits the restricted dimensions, in order; empty when nothing was found
   * @param rows which points lie in it
   * @param mean mean response there
   */
  public record Leaf(List<Limits> limits, List<Integer> rows, double mean) {
    public Leaf {
      limits = List.copyOf(limits);
      rows = List.copyOf(rows);
    }
  }

  private final double[][] points;
  private final double[] response;
  private final Settings settings;
  private final BestSplit search;
  private final List<Leaf> leaves = new ArrayList<>();
  private double p = 1;

  private Cart(double[][] points, double[] response, Settings settings) {
    this.points = points;
    this.response = response;
    this.settings = settings;
    this.search =
        new BestSplit(
            points,
            response,
            settings.leastInLeaf(),
            settings.permutations(),
            new Well19937c(settings.seed()));
  }

  /**
   * Grows a tree.
   *
   * @param points a row per point, all of the same length
   * @param response what is explained, a value per point
   */
  public static Cart grow(double[][] points, double[] response, Settings settings) {
    if (points.length != response.length) {
      throw new IllegalArgumentException(
          points.length + " points have " + response.length + " responses");
    }
    Cart tree = new Cart(points, response, settings);
    tree.grow(IntStream.range(0, points.length).boxed().toList(), List.of(), 0);
    tree.leaves.sort(Comparator.comparingDouble(leaf -> -leaf.mean()));
    return tree;
  }

  /** The leaves, highest mean first; a single one without limits when nothing was found. */
  public List<Leaf> leaves() {
    return List.copyOf(leaves);
  }

  /** True when at least one split was made. */
  public boolean found() {
    return leaves.size() > 1;
  }

  /** How often a first split as good as the best one arises where nothing matters. */
  public double p() {
    return p;
  }

  private void grow(List<Integer> rows, List<Limits> limits, int depth) {
    Optional<BestSplit.Split> best = depth < settings.depth() ? search.of(rows) : Optional.empty();
    if (depth == 0) {
      p = best.map(BestSplit.Split::p).orElse(1.0);
    }
    Optional<BestSplit.Split> split = best.filter(each -> each.p() <= settings.falseAlarms());
    if (split.isEmpty()) {
      double mean = rows.stream().mapToDouble(row -> response[row]).average().orElse(Double.NaN);
      leaves.add(new Leaf(limits, rows, mean));
      return;
    }
    int dimension = split.get().dimension();
    double threshold = split.get().threshold();
    grow(
        rows.stream().filter(row -> points[row][dimension] <= threshold).toList(),
        Limits.cut(limits, new Limits(dimension, Double.NEGATIVE_INFINITY, threshold)),
        depth + 1);
    grow(
        rows.stream().filter(row -> points[row][dimension] > threshold).toList(),
        Limits.cut(limits, new Limits(dimension, threshold, Double.POSITIVE_INFINITY)),
        depth + 1);
  }
}

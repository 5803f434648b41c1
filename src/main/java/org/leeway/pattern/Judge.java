package org.leeway.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.leeway.method.Estimate;
import org.leeway.method.HalfSamples;
import org.leeway.method.Jackknife;

/** Gives verdicts: a pattern is reproduced when the whole interval of every figure is in bounds. */
final class Judge {
  private final SortedSet<Long> seeds;
  private final Function<Set<Long>, Material> material;

  /**
   * @param seeds the seeds that were simulated
   * @param material what was simulated, on some of them
   */
  Judge(SortedSet<Long> seeds, Function<Set<Long>, Material> material) {
    this.seeds = new TreeSet<>(seeds);
    this.material = material;
  }

  PatternResults.Line judge(Pattern pattern) {
    if (!pattern.isTestable()) {
      return PatternResults.Line.of(pattern, Verdict.NOT_TESTABLE, pattern.missing(), List.of());
    }
    List<PatternResults.Part> parts = new ArrayList<>();
    try {
      for (Pattern.Expectation expectation : pattern.expectations()) {
        parts.add(part(expectation, estimate(expectation.measure())));
      }
    } catch (NotTestable reason) {
      return PatternResults.Line.of(
          pattern, Verdict.NOT_TESTABLE, String.valueOf(reason.getMessage()), List.of());
    }
    boolean reproduced = parts.stream().allMatch(PatternResults.Part::holds);
    return PatternResults.Line.of(
        pattern,
        reproduced ? Verdict.REPRODUCED : Verdict.NOT_REPRODUCED,
        reproduced ? "" : reason(pattern, parts),
        parts);
  }

  /** The figure on all seeds, and how much it depends on single ones. */
  private Estimate estimate(Figure figure) {
    List<Long> order = List.copyOf(seeds);
    if (figure.isCount()) {
      return HalfSamples.of(
          order.size(),
          places -> {
            Set<Long> some = new TreeSet<>();
            Arrays.stream(places).forEach(place -> some.add(order.get(place)));
            return figure.of(material.apply(some));
          });
    }
    List<double[]> blocks = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      double[] block = new double[order.size()];
      block[place] = 1;
      blocks.add(block);
    }
    return Jackknife.of(
        blocks,
        included -> {
          Set<Long> some = new TreeSet<>();
          for (int place = 0; place < included.length; place++) {
            if (included[place] > 0) {
              some.add(order.get(place));
            }
          }
          return figure.of(material.apply(some));
        });
  }

  private static PatternResults.Part part(Pattern.Expectation expectation, Estimate figure) {
    Bound bound = expectation.bound();
    return new PatternResults.Part(
        expectation.measure().code(),
        expectation.measure().label(),
        "",
        figure.value(),
        figure.low(),
        figure.high(),
        bound.words(),
        Double.isFinite(bound.least()) ? bound.least() : Double.NaN,
        Double.isFinite(bound.most()) ? bound.most() : Double.NaN,
        bound.holds(figure.low()) && bound.holds(figure.high()));
  }

  private static String reason(Pattern pattern, List<PatternResults.Part> parts) {
    boolean undecided = true;
    for (int place = 0; place < parts.size(); place++) {
      PatternResults.Part part = parts.get(place);
      undecided &= part.holds() || pattern.expectations().get(place).bound().holds(part.value());
    }
    if (parts.stream().anyMatch(part -> !Double.isFinite(part.low()))) {
      return "one seed gives no interval";
    }
    return undecided
        ? "undecided with these seeds: the figure is in bounds, its interval is not"
        : "the figure is out of bounds";
  }
}

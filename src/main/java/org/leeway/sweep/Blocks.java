package org.leeway.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.leeway.domain.Group;
import org.leeway.experiment.StudyData;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;

/**
 * One outcome at every point, in blocks that are independent of each other: seeds, or parameter
 * worlds where there are several (then over the seeds of a world together).
 */
final class Blocks {
  private final SweepOutcome outcome;
  private final int sums;
  private final Map<String, SortedMap<Long, double[]>> byPoint = new LinkedHashMap<>();

  /** Reads the blocks of an outcome. */
  Blocks(StudyData data, SweepOutcome outcome, List<String> points, List<Integer> draws) {
    this.outcome = outcome;
    this.sums = outcome.quantity() == null ? 2 : outcome.quantity().sums();
    for (String point : points) {
      SortedMap<Long, double[]> blocks = new TreeMap<>();
      for (int draw : draws) {
        bySeed(data, point, draw)
            .forEach(
                (seed, values) ->
                    blocks.merge(draws.size() > 1 ? draw : seed, values.clone(), Blocks::add));
      }
      byPoint.put(point, blocks);
    }
  }

  private SortedMap<Long, double[]> bySeed(StudyData data, String point, int draw) {
    if (outcome.standard() == null) {
      return data.sums(point, draw, outcome.id());
    }
    SortedMap<Long, double[]> sums = new TreeMap<>();
    data.values(point, draw, outcome.standard(), Group.ALL)
        .forEach((seed, value) -> sums.put(seed, new double[] {value, 1}));
    return sums;
  }

  private static double[] add(double[] one, double[] other) {
    for (int place = 0; place < one.length; place++) {
      one[place] += other[place];
    }
    return one;
  }

  /** The level at a point. */
  Estimate level(String point) {
    return contrast(List.of(point), levels -> levels[0]);
  }

  /**
   * A figure that follows from the levels of some points, over the blocks that all of them have.
   */
  Estimate contrast(List<String> points, ToDoubleFunction<double[]> figure) {
    SortedSet<Long> common = new TreeSet<>(byPoint.get(points.get(0)).keySet());
    points.forEach(point -> common.retainAll(byPoint.get(point).keySet()));
    List<double[]> blocks = new ArrayList<>();
    for (long block : common) {
      double[] all = new double[sums * points.size()];
      for (int point = 0; point < points.size(); point++) {
        double[] values = byPoint.get(points.get(point)).get(block);
        System.arraycopy(values, 0, all, point * sums, sums);
      }
      blocks.add(all);
    }
    return Jackknife.of(
        blocks,
        all -> {
          double[] levels = new double[points.size()];
          double[] one = new double[sums];
          for (int point = 0; point < levels.length; point++) {
            System.arraycopy(all, point * sums, one, 0, sums);
            levels[point] = outcome.level(one);
          }
          return figure.applyAsDouble(levels);
        });
  }
}

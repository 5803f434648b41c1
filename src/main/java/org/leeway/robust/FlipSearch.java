package org.leeway.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.Cart;
import org.leeway.method.Limits;
import org.leeway.scenario.Draw;

/**
 * Looks for the parameters that flip a sign. What is explained is how likely the sign is not to
 * hold in each world; the search pays for the number of parameters that it tries ({@link Cart}).
 */
final class FlipSearch {
  /** With fewer flips, or fewer worlds where the sign holds, there is nothing to explain. */
  private static final double LEAST = 0.03;

  private final Map<Integer, double[]> points = new LinkedHashMap<>();
  private final List<RangedParameter> parameters;

  FlipSearch(List<Draw> worlds, List<RangedParameter> parameters) {
    this.parameters = List.copyOf(parameters);
    for (Draw world : worlds) {
      double[] point = new double[parameters.size()];
      for (int place = 0; place < point.length; place++) {
        RangedParameter parameter = parameters.get(place);
        String value = world.values().get(parameter.path());
        point[place] = value == null ? parameter.value() : Double.parseDouble(value);
      }
      points.put(world.number(), point);
    }
  }

  Discovery of(List<WorldEffect> worlds) {
    double[] flips = worlds.stream().mapToDouble(world -> 1 - world.holds()).toArray();
    double share = mean(flips);
    if (parameters.isEmpty() || share < LEAST || share > 1 - LEAST) {
      return Discovery.NOT_SEARCHED;
    }
    double[][] where =
        worlds.stream().map(world -> points.get(world.draw())).toArray(double[][]::new);
    Cart tree = Cart.grow(where, flips, Cart.Settings.usual(flips.length));
    if (!tree.found()) {
      return new Discovery(List.of(), 0, Double.NaN, Double.NaN, tree.p());
    }
    Cart.Leaf worst = tree.leaves().get(0);
    int inside = worst.rows().size();
    double outside = (share * flips.length - worst.mean() * inside) / (flips.length - inside);
    return new Discovery(
        worst.limits().stream().map(this::condition).toList(),
        inside,
        1 - worst.mean(),
        1 - outside,
        tree.p());
  }

  private Discovery.Condition condition(Limits limits) {
    RangedParameter parameter = parameters.get(limits.dimension());
    return new Discovery.Condition(
        parameter.path(),
        parameter.label(),
        Double.isFinite(limits.low()) ? limits.low() : Double.NaN,
        Double.isFinite(limits.high()) ? limits.high() : Double.NaN);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

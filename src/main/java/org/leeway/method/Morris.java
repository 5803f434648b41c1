package org.leeway.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;

/**
 * Screening by elementary effects (Morris 1991): walks through the space of parameters that move
 * one factor at a time, each by more than half of its range. A factor counts for as much as moving
 * it changes the output, on average and in absolute value (mu*, Campolongo, Cariboni and Saltelli
 * 2007); when the effects differ much from walk to walk (sigma), it interacts with others or its
 * effect is curved. A factor that the model does not read has effects of exactly zero.
 */
public final class Morris {
  private final Factors factors;
  private final double step;
  private final List<double[]> points = new ArrayList<>();
  private final List<List<Integer>> orders = new ArrayList<>();

  private Morris(Factors factors, double step) {
    this.factors = factors;
    this.step = step;
  }

  /**
   * What moving a factor does, scaled to its whole range.
   *
   * @param mu mean effect of moving up; NaN for a factor of several parameters, whose directions
   *     are mixed
   * @param muStar mean absolute effect
   * @param sigma standard deviation of the effects between walks; NaN with one walk, or for a
   *     factor of several parameters
   * @param chance share of the mean squared effect that is chance between seeds; NaN with one seed
   */
  public record Effect(Estimate mu, Estimate muStar, double sigma, double chance) {}

  /**
   * A design.
   *
   * @param walks number of walks, 1 or more
   * @param levels even number of levels of each parameter's range, 4 by habit
   * @param seed of the random walks
   */
  public static Morris design(Factors factors, int walks, int levels, long seed) {
    if (walks < 1 || levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException("one or more walks, and an even number of levels");
    }
    Morris morris = new Morris(factors, levels / (2.0 * (levels - 1)));
    Well19937c random = new Well19937c(seed);
    for (int walk = 0; walk < walks; walk++) {
      morris.walk(levels, random);
    }
    return morris;
  }

  private void walk(int levels, Well19937c random) {
    double[] from = new double[factors.parameters()];
    double[] to = new double[factors.parameters()];
    for (int parameter = 0; parameter < from.length; parameter++) {
      int level = random.nextInt(levels / 2);
      double low = level / (levels - 1.0);
      double high = (level + levels / 2) / (levels - 1.0);
      boolean up = random.nextBoolean();
      from[parameter] = up ? low : high;
      to[parameter] = up ? high : low;
    }
    List<Integer> order = new ArrayList<>();
    for (int factor = 0; factor < factors.size(); factor++) {
      order.add(factor);
    }
    for (int place = order.size() - 1; place > 0; place--) {
      Collections.swap(order, place, random.nextInt(place + 1));
    }
    orders.add(order);
    points.add(from);
    double[] at = from;
    for (int factor : order) {
      at = factors.exchanged(at, to, factor);
      points.add(at);
    }
  }

  /** The points of all walks, one walk after the other, each coordinate from 0 to 1. */
  public List<double[]> points() {
    return points.stream().map(double[]::clone).toList();
  }

  /**
   * The effects of the factors, in their order.
   *
   * @param used the points as they were used: where a parameter takes whole numbers only, it lies
   *     elsewhere than the design has it
   * @param outputs what the model gave at these points
   */
  public List<Effect> effects(List<double[]> used, Outputs outputs) {
    List<List<Step>> steps = new ArrayList<>();
    for (int factor = 0; factor < factors.size(); factor++) {
      steps.add(new ArrayList<>());
    }
    int point = 0;
    for (List<Integer> order : orders) {
      for (int factor : order) {
        Step taken = step(factor, used, outputs, point);
        if (Double.isFinite(taken.effect())) {
          steps.get(factor).add(taken);
        }
        point++;
      }
      point++;
    }
    List<Effect> effects = new ArrayList<>();
    for (int factor = 0; factor < factors.size(); factor++) {
      effects.add(effect(steps.get(factor), factors.members().get(factor).size() == 1));
    }
    return effects;
  }

  /** One step of a walk, as a change per whole range, and its variance between seeds. */
  private record Step(double effect, double variance) {}

  private Step step(int factor, List<double[]> used, Outputs outputs, int from) {
    List<Integer> members = factors.members().get(factor);
    double width = step;
    if (members.size() == 1) {
      int only = members.get(0);
      width = used.get(from + 1)[only] - used.get(from)[only];
    }
    if (width == 0) {
      return new Step(Double.NaN, Double.NaN);
    }
    Outputs.Difference difference = outputs.difference(from, from + 1);
    return new Step(difference.value() / width, difference.variance() / (width * width));
  }

  private static Effect effect(List<Step> steps, boolean single) {
    int walks = steps.size();
    Estimate muStar =
        Bootstrap.of(walks, drawn -> mean(drawn, place -> Math.abs(steps.get(place).effect())));
    Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN, walks);
    Estimate mu =
        single
            ? Bootstrap.of(walks, drawn -> mean(drawn, place -> steps.get(place).effect()))
            : none;
    double squares = 0;
    double total = 0;
    double chance = 0;
    for (Step step : steps) {
      squares += (step.effect() - mu.value()) * (step.effect() - mu.value());
      total += step.effect() * step.effect();
      chance += step.variance();
    }
    double sigma = single && walks > 1 ? Math.sqrt(squares / (walks - 1)) : Double.NaN;
    double share = total > 0 ? Math.min(1, chance / total) : Double.NaN;
    return new Effect(mu, muStar, sigma, share);
  }

  private static double mean(int[] drawn, IntToDoubleFunction of) {
    double sum = 0;
    for (int place : drawn) {
      sum += of.applyAsDouble(place);
    }
    return sum / drawn.length;
  }
}

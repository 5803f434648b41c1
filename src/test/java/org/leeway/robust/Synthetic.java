package org.leeway.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.Draw;

/** Worlds of six parameters between 0 and 1 in which what an alternative does is known. */
final class Synthetic {
  static final Outcome OUTCOME = Outcome.PLACED_52;

  final List<RangedParameter> parameters = new ArrayList<>();
  final List<Draw> worlds = new ArrayList<>();
  private final int seeds;
  private final double noise;

  Synthetic(int worlds, int seeds, double noise, long seed) {
    this.seeds = seeds;
    this.noise = noise;
    for (int place = 0; place < 6; place++) {
      parameters.add(
          new RangedParameter("p" + place, "Parameter " + place, 0.5, 0, 1, false, "assumption"));
    }
    Well19937c random = new Well19937c(seed);
    for (int number = 1; number <= worlds; number++) {
      SortedMap<String, String> values = new TreeMap<>();
      parameters.forEach(each -> values.put(each.path(), "" + random.nextDouble()));
      this.worlds.add(new Draw(number, values));
    }
  }

  /** The value of a parameter in a world. */
  static double value(Draw world, String path) {
    return Double.parseDouble(world.values().getOrDefault(path, "0.5"));
  }

  /** Base at 0.2; arm {@code a} and {@code b} above it by what the functions say, with noise. */
  Levels levels(ToDoubleFunction<Draw> a, ToDoubleFunction<Draw> b) {
    return (arm, number, outcome, group) -> {
      SortedMap<Long, Double> levels = new TreeMap<>();
      if (outcome != OUTCOME || !group.equals(Group.ALL)) {
        return levels;
      }
      Draw world =
          worlds.stream().filter(d -> d.number() == number).findFirst().orElse(Draw.REGISTER);
      for (long seed = 1; seed <= seeds; seed++) {
        Well19937c random = new Well19937c(number * 1000L + seed * 10 + arm.charAt(0));
        double effect =
            switch (arm) {
              case "a" -> a.applyAsDouble(world) + noise * random.nextGaussian();
              case "b" -> b.applyAsDouble(world) + noise * random.nextGaussian();
              default -> 0;
            };
        levels.put(seed, 0.2 + effect);
      }
      return levels;
    };
  }

  List<Robustness> lines(ToDoubleFunction<Draw> a) {
    return analysis(a, world -> 0, "base", "a").lines();
  }

  RobustAnalysis analysis(ToDoubleFunction<Draw> a, ToDoubleFunction<Draw> b, String... arms) {
    return new RobustAnalysis(levels(a, b), List.of(arms), worlds, parameters);
  }
}

package org.leeway.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.LatinHypercube;
import org.leeway.scenario.Draw;

/**
 * Draws plausible worlds. Each parameter takes any value in its range with the same chance, by
 * itself; a Latin hypercube spreads the worlds evenly over every range. Where a posterior is given,
 * its parameters come from there, together as they were drawn, and the others as before.
 */
public final class PlausibleWorlds {
  private PlausibleWorlds() {}

  /**
   * Worlds over the ranges of the register, numbered from 1.
   *
   * @param number how many
   * @param seed of the draws
   */
  public static List<Draw> of(List<RangedParameter> parameters, int number, long seed) {
    double[][] places = LatinHypercube.random(number, parameters.size(), seed);
    List<Draw> worlds = new ArrayList<>();
    for (int world = 0; world < number; world++) {
      SortedMap<String, String> values = new TreeMap<>();
      for (int place = 0; place < parameters.size(); place++) {
        values.put(parameters.get(place).path(), parameters.get(place).at(places[world][place]));
      }
      worlds.add(new Draw(world + 1, values));
    }
    return List.copyOf(worlds);
  }

  /**
   * Worlds in which the parameters of a posterior follow it.
   *
   * @param parameters what else differs
   */
  public static List<Draw> of(
      PosteriorFile posterior, List<RangedParameter> parameters, int number, long seed) {
    List<RangedParameter> others =
        parameters.stream().filter(each -> !posterior.paths().contains(each.path())).toList();
    List<Draw> worlds = of(others, number, seed);
    List<List<String>> rows = posterior.resample(number, seed);
    List<Draw> all = new ArrayList<>();
    for (int world = 0; world < number; world++) {
      SortedMap<String, String> values = new TreeMap<>(worlds.get(world).values());
      for (int place = 0; place < posterior.paths().size(); place++) {
        values.put(posterior.paths().get(place), rows.get(world).get(place));
      }
      all.add(new Draw(world + 1, values));
    }
    return List.copyOf(all);
  }
}

package org.leeway.simulation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leeway.process.Opening;
import org.leeway.process.WeekPlan;
import org.leeway.scenario.Scenario;
import org.leeway.world.WorldBuilder;

/**
 * The parameters that the model reads. The register also holds background: figures of the data pack
 * that explain where other numbers come from. To change one of those changes nothing, which a user
 * wants to hear before, not to infer from differences of zero.
 *
 * <p>It is not a list that somebody keeps: a world of one region and a handful of agents is built,
 * and everything that is read while building counts. The model reads all its parameters then.
 */
public final class ParametersInUse {
  private static final int SCALE = 1_000_000;

  private ParametersInUse() {}

  /**
   * The paths that are read in any week of a scenario. Empty when no world can be built of it, as
   * from the register of another model: then nothing is known.
   */
  public static Optional<SortedSet<String>> of(Scenario scenario) {
    SortedSet<String> read = new TreeSet<>();
    Scenario watched = new ReadScenario(scenario, scenario.regions().subList(0, 1), read);
    try {
      int start = -watched.at(Integer.MIN_VALUE).weeks("run.burn-in").whole();
      new WorldBuilder(watched, start).build(1, SCALE, start);
      new Opening(watched.at(start));
      WeekPlan.phases(watched.at(start));
      watched.changeWeeks().forEach(week -> WeekPlan.phases(watched.at(week)));
    } catch (RuntimeException notThisModel) {
      return Optional.empty();
    }
    return Optional.of(read);
  }

  /** The paths that are read in any of some scenarios; empty when that of one is not known. */
  public static Optional<SortedSet<String>> of(List<Scenario> scenarios) {
    SortedSet<String> all = new TreeSet<>();
    for (Scenario scenario : scenarios) {
      Optional<SortedSet<String>> read = of(scenario);
      if (read.isEmpty()) {
        return read;
      }
      all.addAll(read.get());
    }
    return Optional.of(all);
  }
}

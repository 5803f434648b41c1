package org.leeway.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Remarks;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ParametersInUse;

/** What a user should know about a scenario that has no mistakes. */
final class ScenarioRemarks {
  private static final List<String> THRESHOLDS = List.of("net-effect.", "league.");

  private ScenarioRemarks() {}

  /** Changes without effect, and values that are hard to believe where they have one. */
  static List<Problem> of(Scenario scenario) {
    List<Problem> unread =
        ParametersInUse.of(scenario)
            .map(used -> Remarks.unread(scenario, withThresholds(scenario, used)))
            .orElseGet(List::of);
    List<Problem> remarks = new ArrayList<>(unread);
    for (Problem implausible : Remarks.implausible(scenario)) {
      if (unread.stream().noneMatch(remark -> remark.path().equals(implausible.path()))) {
        remarks.add(implausible);
      }
    }
    return remarks;
  }

  /** The model reads no threshold, but the words about its results hang on them. */
  private static Collection<String> withThresholds(Scenario scenario, Collection<String> used) {
    Set<String> all = new TreeSet<>(used);
    scenario.resolved().stream()
        .map(ResolvedValue::path)
        .filter(path -> THRESHOLDS.stream().anyMatch(path::startsWith))
        .forEach(all::add);
    return all;
  }
}

package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Remarks;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ParametersInUse;

/** What a user should know about a scenario that has no mistakes. */
final class ScenarioRemarks {
  private ScenarioRemarks() {}

  /** Changes without effect, and values that are hard to believe where they have one. */
  static List<Problem> of(Scenario scenario) {
    List<Problem> unread =
        ParametersInUse.of(scenario)
            .map(used -> Remarks.unread(scenario, used))
            .orElseGet(List::of);
    List<Problem> remarks = new ArrayList<>(unread);
    for (Problem implausible : Remarks.implausible(scenario)) {
      if (unread.stream().noneMatch(remark -> remark.path().equals(implausible.path()))) {
        remarks.add(implausible);
      }
    }
    return remarks;
  }
}

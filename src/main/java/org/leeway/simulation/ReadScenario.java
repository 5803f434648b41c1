package org.leeway.simulation;

import java.util.List;
import java.util.Set;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Theory;
import org.leeway.scenario.Values;

/** A scenario that remembers which of its parameters were read. */
record ReadScenario(Scenario scenario, List<RegionData> regions, Set<String> read)
    implements Scenario {
  @Override
  public Values at(int week) {
    return new ReadValues(scenario.at(week), read);
  }

  @Override
  public String id() {
    return scenario.id();
  }

  @Override
  public String name() {
    return scenario.name();
  }

  @Override
  public String why() {
    return scenario.why();
  }

  @Override
  public String file() {
    return scenario.file();
  }

  @Override
  public List<Integer> changeWeeks() {
    return scenario.changeWeeks();
  }

  @Override
  public List<ResolvedValue> resolved() {
    return scenario.resolved();
  }

  @Override
  public Theory theory() {
    return scenario.theory();
  }

  @Override
  public String fingerprint() {
    return scenario.fingerprint();
  }
}

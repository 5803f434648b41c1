package org.leeway.simulation;

import java.util.List;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;

/** Runs a replicate on MASON's schedule. */
public final class MasonReplicate implements Replicate {
  @Override
  public List<Table> run(Scenario scenario, ReplicateSettings settings, int threads)
      throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(threads)) {
      return new LeewayModel(scenario, settings, workers).runToEnd();
    }
  }
}

package org.leeway.simulation;

import java.util.List;
import org.leeway.results.Table;

/** Runs a replicate on MASON's schedule. */
public final class MasonReplicate implements Replicate {
  @Override
  public List<Table> run(ReplicateTask task, int threads) throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(threads)) {
      return new LeewayModel(task, workers).runToEnd();
    }
  }
}

package org.leeway.experiment;

import java.util.List;
import org.leeway.simulation.Replicate;

/**
 * Executes replicates, somewhere. Which engine does it, on how many threads and in which order
 * never changes a result.
 */
public interface Engine {
  /**
   * Runs every job once and returns when all have ended.
   *
   * @param jobs what to run, roughly in this order
   * @param replicate how to run one; called from several threads
   * @param sink takes results and failures in the calling thread
   * @throws InterruptedException when the calling thread was interrupted: replicates in flight are
   *     dropped, those that had ended were handed to the sink
   */
  void execute(List<ReplicateJob> jobs, Replicate replicate, ReplicateSink sink)
      throws InterruptedException;
}

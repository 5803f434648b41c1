package org.leeway.experiment;

import java.util.List;
import org.leeway.results.Table;

/**
 * Takes what an engine computes. Called by the thread that called the engine, one call at a time,
 * in whatever order replicates end. What it throws ends the execution.
 */
public interface ReplicateSink {
  /** A replicate ended well. */
  void finished(ReplicateJob job, List<Table> tables);

  /** A replicate threw; the others go on. */
  void failed(ReplicateJob job, Throwable cause);
}

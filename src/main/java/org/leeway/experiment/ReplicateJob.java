package org.leeway.experiment;

import java.util.function.Supplier;
import org.leeway.results.ReplicateKey;
import org.leeway.simulation.ReplicateTask;

/**
 * One replicate that an engine is to run.
 *
 * @param key key of its rows
 * @param task what to simulate; made when the replicate begins, so that thousands can wait
 */
public record ReplicateJob(ReplicateKey key, Supplier<ReplicateTask> task) {}

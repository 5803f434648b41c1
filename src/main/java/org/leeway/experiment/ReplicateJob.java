package org.leeway.experiment;

import org.leeway.results.ReplicateKey;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateSettings;

/**
 * One replicate that an engine is to run.
 *
 * @param key key of its rows
 * @param scenario what to simulate
 * @param settings seed and size
 */
public record ReplicateJob(ReplicateKey key, Scenario scenario, ReplicateSettings settings) {}

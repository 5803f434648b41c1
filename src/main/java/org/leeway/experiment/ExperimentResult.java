package org.leeway.experiment;

import java.nio.file.Path;

/**
 * What an experiment gave.
 *
 * @param runDirectory where everything is kept
 * @param comparison what it says
 */
public record ExperimentResult(Path runDirectory, Comparison comparison) {}

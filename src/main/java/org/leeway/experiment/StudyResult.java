package org.leeway.experiment;

import java.nio.file.Path;

/**
 * What a study gave.
 *
 * @param runDirectory where everything is kept
 * @param data what was stored
 */
public record StudyResult(Path runDirectory, StudyData data) {}

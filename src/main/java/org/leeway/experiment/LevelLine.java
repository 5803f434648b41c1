package org.leeway.experiment;

import org.leeway.domain.Group;
import org.leeway.domain.Outcome;

/**
 * One outcome for one group in one scenario.
 *
 * @param arm scenario id
 * @param outcome what was measured
 * @param group for whom
 * @param level median and band over replicates
 * @param replicates replicates in which the group had members
 */
public record LevelLine(String arm, Outcome outcome, Group group, Level level, int replicates) {}

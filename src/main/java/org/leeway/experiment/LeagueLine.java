package org.leeway.experiment;

import org.leeway.method.Estimate;

/**
 * One company in a league table: a scenario with the strategy that its organisations follow.
 *
 * @param arm scenario id
 * @param strategy the strategies of its organisations, in words
 * @param taken share of the clients whom it took
 * @param before placement rate of those whom it took
 * @param rankBefore place by that rate, 1 for the highest
 * @param after the same rate as if it had taken every client, group by group at its own rates; not
 *     a number when no group can be compared
 * @param rankAfter place by that rate; 0 without one
 * @param sparse share of the clients who belong to groups of which it took too few
 */
public record LeagueLine(
    String arm,
    String strategy,
    Estimate taken,
    Estimate before,
    int rankBefore,
    Estimate after,
    int rankAfter,
    double sparse) {}

package org.leeway.experiment;

import org.leeway.domain.Group;
import org.leeway.domain.Outcome;

/**
 * One outcome for one group, alternative against base on the same seeds.
 *
 * @param alternative scenario id of the alternative
 * @param outcome what was measured
 * @param group for whom
 * @param base mean level in the base
 * @param other mean level in the alternative
 * @param difference mean of the paired differences (other - base)
 * @param low lower end of the 90% t-interval of that mean
 * @param high upper end
 * @param replicates pairs behind it
 * @param pairingFactor variance of the difference with independent seeds, divided by its variance
 *     with paired seeds; NaN when the paired differences do not vary
 */
public record EffectLine(
    String alternative,
    Outcome outcome,
    Group group,
    double base,
    double other,
    double difference,
    double low,
    double high,
    int replicates,
    double pairingFactor) {}

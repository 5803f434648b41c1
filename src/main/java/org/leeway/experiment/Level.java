package org.leeway.experiment;

/**
 * The level of an outcome over replicates of one scenario.
 *
 * @param median median over replicates
 * @param low 5th percentile
 * @param high 95th percentile
 */
public record Level(double median, double low, double high) {}

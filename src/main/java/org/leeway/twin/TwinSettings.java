package org.leeway.twin;

/**
 * The size of the two worlds.
 *
 * @param seed the seed of both
 * @param weeks weeks to simulate
 * @param scale persons whom an agent stands for
 */
public record TwinSettings(long seed, int weeks, int scale) {}

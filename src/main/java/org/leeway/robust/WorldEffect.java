package org.leeway.robust;

/**
 * What an alternative does in one world.
 *
 * @param draw number of the world
 * @param measured mean of the paired differences over its seeds
 * @param effect the same, once chance within the world was taken out
 * @param error standard deviation of what is thought of that effect
 * @param holds how likely the sign holds in this world
 */
public record WorldEffect(int draw, double measured, double effect, double error, double holds) {}

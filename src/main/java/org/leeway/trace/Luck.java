package org.leeway.trace;

/**
 * A draw that took part in a decision. It is a function of its key alone, so the same key means the
 * same luck in every world.
 *
 * @param purpose what was drawn for
 * @param agent whose draw it is
 * @param week the week in the key
 * @param index the place in the key
 * @param uniform the number between 0 and 1 that was drawn
 */
public record Luck(String purpose, String agent, int week, int index, double uniform) {}

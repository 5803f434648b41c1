package org.leeway.process;

/**
 * A phase of the week, for people to read.
 *
 * @param number place in the week, counted from 1
 * @param name its name
 * @param text what happens in it
 */
public record PhaseDescription(int number, String name, String text) {}

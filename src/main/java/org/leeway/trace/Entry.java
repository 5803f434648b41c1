package org.leeway.trace;

/**
 * A line of somebody's record.
 *
 * @param week week of the run; negative during the burn-in
 * @param event what happened
 */
public record Entry(int week, Event event) {}

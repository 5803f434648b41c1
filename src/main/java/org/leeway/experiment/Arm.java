package org.leeway.experiment;

/**
 * One scenario of a run or comparison.
 *
 * @param id key of its result rows
 * @param name name that the author gave
 * @param why the author's question; may be empty
 * @param file file as the user named it
 */
public record Arm(String id, String name, String why, String file) {}

package org.leeway.why;

import org.leeway.method.Estimate;

/**
 * What the change does to the jobs of a year, whole country: those in the service and everybody
 * else look for work on one market.
 *
 * @param served more jobs found by people in the service
 * @param outside more jobs found by people outside it who had none; below zero they lose
 * @param all more jobs found by people without work; job changes put nobody into work
 * @param lost jobs that people outside lose per job that the served gain; not a number when the
 *     served gain none
 */
public record Others(Estimate served, Estimate outside, Estimate all, Estimate lost) {}

package org.leeway.bench;

/**
 * Leeway against other ways of doing the same, on one size of country.
 *
 * @param jobseekers the size
 * @param plainMason how many times as long the plain way of MASON takes: an object for each person
 *     on the schedule, chance from MASON's generator
 * @param bareLoop how many times as long Leeway takes as a loop that only touches the same columns
 *     and makes the same number of draws
 * @param twoThreads how many times as fast two threads are as one
 * @param drawsPerJobseekerWeek numbers that are drawn per week of a person in the service
 * @param floorNanos nanoseconds of the bare loop per week of a person in the service
 */
public record Ratios(
    int jobseekers,
    double plainMason,
    double bareLoop,
    double twoThreads,
    double drawsPerJobseekerWeek,
    double floorNanos) {}

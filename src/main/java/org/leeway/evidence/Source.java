package org.leeway.evidence;

/**
 * Where a finding comes from; every text may be empty.
 *
 * @param citation who, when, where
 * @param country where it was found
 * @param period when
 * @param url where the figure was read
 * @param status {@code verified} when the figure was read there, {@code memory} when it was
 *     recalled
 * @param tier how well its design carries causes, A to D
 * @param published the figures as published
 * @param note what else a reader should know
 */
public record Source(
    String citation,
    String country,
    String period,
    String url,
    String status,
    String tier,
    String published,
    String note) {}

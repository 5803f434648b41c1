package org.leeway.trace;

/**
 * A weighing that is kept for study, with what the client was like when it was made.
 *
 * @param weighed the weighing
 * @param region name of the region
 * @param organisation code of the organisation
 * @param scheme code of the scheme
 * @param distance distance to work as the professional saw it
 * @param motivation what the client has of motivation, 0 to 1
 * @param burden what problems take of the freedom to search, 0 to 1
 */
public record Kept(
    Weighed weighed,
    String region,
    String organisation,
    String scheme,
    String distance,
    double motivation,
    double burden) {}

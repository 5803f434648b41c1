package org.leeway.twin;

/**
 * Something that differed before two lives parted.
 *
 * @param week the first week in which it differed
 * @param then how it was at the end of that week
 * @param before how it was at the end of the week before the lives parted
 */
public record Upstream(int week, Difference then, Difference before) {}

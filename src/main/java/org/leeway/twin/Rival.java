package org.leeway.twin;

/**
 * Somebody else who got what one of the twins did not.
 *
 * @param person readable name
 * @param served true when in the service, false when looking outside it
 * @param world where this happened: {@code base} or {@code alternative}
 * @param alsoInOther true when the same person is in the other world too
 */
public record Rival(String person, boolean served, String world, boolean alsoInOther) {}

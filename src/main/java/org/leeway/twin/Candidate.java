package org.leeway.twin;

import org.jspecify.annotations.Nullable;
import org.leeway.domain.Distance;
import org.leeway.domain.Scheme;

/**
 * Somebody who was in the service in both worlds.
 *
 * @param person readable name
 * @param key name in draws
 * @param scheme the scheme when counting started
 * @param distance the distance to work then
 * @param base week of the first job under the base; null without
 * @param alternative week of the first job under the alternative; null without
 * @param fate what the alternative does to it
 */
public record Candidate(
    String person,
    long key,
    Scheme scheme,
    Distance distance,
    @Nullable Integer base,
    @Nullable Integer alternative,
    Fate fate) {}

package org.leeway.twin;

import org.jspecify.annotations.Nullable;

/**
 * Something that differed between the worlds.
 *
 * @param what in words
 * @param base how it was under the base; null where it was not there
 * @param alternative how it was under the alternative; null where it was not there
 */
public record Difference(String what, @Nullable String base, @Nullable String alternative) {}

package org.leeway.trace;

import org.jspecify.annotations.Nullable;

/**
 * Something that counted.
 *
 * @param name what it is, in words
 * @param value how much of it there was
 * @param unit what the value is measured in; empty for a number on a scale of its own
 * @param weight how heavily it counted; null where it has no weight of its own
 */
public record Factor(String name, double value, String unit, @Nullable Double weight) {
  /** A factor on a scale of 0 to 1 or of its own, without a weight. */
  public static Factor of(String name, double value) {
    return new Factor(name, value, "", null);
  }

  /** A factor in a unit. */
  public static Factor of(String name, double value, String unit) {
    return new Factor(name, value, unit, null);
  }

  /** A factor with the weight that the one who decided gave to it. */
  public static Factor weighted(String name, double value, double weight) {
    return new Factor(name, value, "", weight);
  }
}

package org.leeway.twin;

import java.util.List;

/**
 * A week in both worlds.
 *
 * @param week the week
 * @param base what happened under the base
 * @param alternative what happened under the alternative
 * @param same true when the same happened, whatever the numbers behind it
 * @param exact true when the numbers were the same too
 */
public record TwinWeek(
    int week, List<Moment> base, List<Moment> alternative, boolean same, boolean exact) {
  public TwinWeek {
    base = List.copyOf(base);
    alternative = List.copyOf(alternative);
  }
}

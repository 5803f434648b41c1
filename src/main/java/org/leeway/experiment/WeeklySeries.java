package org.leeway.experiment;

import java.util.List;

/**
 * A weekly figure over time in one scenario.
 *
 * @param arm scenario id
 * @param measure code, such as {@code open-vacancies}
 * @param label what a reader sees
 * @param unit unit in words
 * @param weeks the weeks
 * @param levels one level per week
 */
public record WeeklySeries(
    String arm,
    String measure,
    String label,
    String unit,
    List<Integer> weeks,
    List<Level> levels) {
  public WeeklySeries {
    weeks = List.copyOf(weeks);
    levels = List.copyOf(levels);
  }
}

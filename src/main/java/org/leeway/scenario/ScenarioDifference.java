package org.leeway.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One value in which two scenarios differ.
 *
 * @param path parameter path
 * @param label what the parameter is, in English
 * @param unitText the unit in words
 * @param base value in the first scenario
 * @param alternative value in the second scenario
 * @param fromWeek the first week in which the two differ; null when they differ from the very start
 * @param where file and line that made the difference
 * @param low lowest plausible value; null when none is given
 * @param high highest plausible value; null when none is given
 */
public record ScenarioDifference(
    String path,
    String label,
    String unitText,
    String base,
    String alternative,
    @Nullable Integer fromWeek,
    String where,
    @Nullable Double low,
    @Nullable Double high) {

  /** A difference without a plausible range. */
  public ScenarioDifference(
      String path,
      String label,
      String unitText,
      String base,
      String alternative,
      @Nullable Integer fromWeek,
      String where) {
    this(path, label, unitText, base, alternative, fromWeek, where, null, null);
  }
}

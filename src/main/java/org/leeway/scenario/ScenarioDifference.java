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
 */
public record ScenarioDifference(
    String path,
    String label,
    String unitText,
    String base,
    String alternative,
    @Nullable Integer fromWeek,
    String where) {}

package org.leeway.simulation;

import java.util.List;
import java.util.SortedMap;
import org.leeway.results.Table;
import org.leeway.trace.Life;

/**
 * A replicate in which people were followed.
 *
 * @param tables its tables: the same, to the last bit, as without following
 * @param lives the records of those who were followed, by name; who never was there has an empty
 *     one
 * @param profiles who those people are, in words, as they were when first seen
 * @param census what became of everybody
 */
public record Followed(
    List<Table> tables,
    SortedMap<Long, Life> lives,
    SortedMap<Long, String> profiles,
    Census census) {}

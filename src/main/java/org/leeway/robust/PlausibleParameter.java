package org.leeway.robust;

import org.leeway.scenario.Evidence;

/**
 * A parameter that differs between plausible worlds.
 *
 * @param path its path in the register
 * @param label what it is, in English
 * @param value the register's own value
 * @param low lowest plausible value
 * @param high highest plausible value
 * @param whole true for counts, which have no decimals
 * @param evidence what the register's value rests on
 */
public record PlausibleParameter(
    String path,
    String label,
    double value,
    double low,
    double high,
    boolean whole,
    Evidence evidence) {}

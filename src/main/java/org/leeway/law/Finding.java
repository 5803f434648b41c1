package org.leeway.law;

/**
 * One question of a case, answered.
 *
 * @param id the case
 * @param file where it stands
 * @param line its line
 * @param question what was asked
 * @param expected what the case expects
 * @param found what the law says
 * @param right whether they agree
 */
public record Finding(
    String id,
    String title,
    String source,
    String file,
    int line,
    String question,
    String expected,
    String found,
    boolean right) {}

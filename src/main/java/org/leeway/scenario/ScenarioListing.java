package org.leeway.scenario;

/**
 * One scenario file of a directory, as a list shows it.
 *
 * @param id file name without extension
 * @param name the name that the author gave; empty when the file cannot be read
 * @param why the author's question; empty when none was written
 * @param parent the file that it extends, as written; empty for a root
 * @param file the file
 * @param problem why the file cannot be read; empty when it can
 */
public record ScenarioListing(
    String id, String name, String why, String parent, String file, String problem) {}

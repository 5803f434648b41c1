package org.leeway.twin;

import org.leeway.trace.Event;

/**
 * What happened in one of the worlds.
 *
 * @param week when
 * @param words what, in words
 * @param event the whole record
 */
public record Moment(int week, String words, Event event) {}

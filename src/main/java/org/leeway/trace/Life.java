package org.leeway.trace;

import java.util.List;

/**
 * The record of one person in one world.
 *
 * @param entries what happened, in order
 * @param standings how the person stood at the end of every week
 */
public record Life(List<Entry> entries, List<Standing> standings) {
  public Life {
    entries = List.copyOf(entries);
    standings = List.copyOf(standings);
  }

  /** What happened in a week, in order. */
  public List<Event> in(int week) {
    return entries.stream().filter(entry -> entry.week() == week).map(Entry::event).toList();
  }
}

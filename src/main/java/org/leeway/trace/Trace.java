package org.leeway.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The records of a region: whom to follow, and what happened to them. Following nobody costs one
 * comparison where somebody could be followed.
 */
public final class Trace {
  private final long[] people;
  private final SortedMap<Long, List<Entry>> entries = new TreeMap<>();
  private final SortedMap<Long, List<Standing>> standings = new TreeMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private int most;
  private final Map<Long, List<Long>> applicants = new TreeMap<>();

  /**
   * @param people names of those to follow
   */
  public Trace(Collection<Long> people) {
    this.people = people.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    for (long person : this.people) {
      entries.put(person, new ArrayList<>());
      standings.put(person, new ArrayList<>());
    }
  }

  /** True when nobody is followed. */
  public boolean isEmpty() {
    return people.length == 0;
  }

  /** True when a person is followed. */
  public boolean follows(long person) {
    return people.length > 0 && Arrays.binarySearch(people, person) >= 0;
  }

  /** Those who are followed. */
  public List<Long> people() {
    return List.copyOf(entries.keySet());
  }

  /** Notes what happened to somebody who is followed. */
  public void note(long person, int week, Event event) {
    entries(person).add(new Entry(week, event));
  }

  /** Notes how somebody who is followed stands at the end of a week. */
  public void stand(long person, Standing standing) {
    List<Standing> all = standings.get(person);
    if (all == null) {
      throw new IllegalArgumentException("nobody follows " + person);
    }
    all.add(standing);
  }

  /** Allows so many weighings to be kept; the first ones are. */
  public void allow(int weighings) {
    most = weighings;
  }

  /** Keeps a weighing for study, as long as there is room. */
  public void keep(Kept weighing) {
    if (kept.size() < most) {
      kept.add(weighing);
    }
  }

  /** The weighings that were kept, in their order. */
  public List<Kept> kept() {
    return List.copyOf(kept);
  }

  /** Remembers that somebody who is followed waits for an answer about a vacancy. */
  public void await(long vacancy, long person) {
    List<Long> waiting = applicants.computeIfAbsent(vacancy, key -> new ArrayList<>());
    if (!waiting.contains(person)) {
      waiting.add(person);
    }
  }

  /** Those who are followed and waited for an answer about a vacancy; they wait no longer. */
  public List<Long> answer(long vacancy) {
    List<Long> waiting = applicants.remove(vacancy);
    return waiting == null ? List.of() : waiting;
  }

  /** The record of somebody who is followed. */
  public Life life(long person) {
    return new Life(entries(person), standings.getOrDefault(person, List.of()));
  }

  private List<Entry> entries(long person) {
    List<Entry> all = entries.get(person);
    if (all == null) {
      throw new IllegalArgumentException("nobody follows " + person);
    }
    return all;
  }
}

package org.leeway.twin;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leeway.trace.Deed;
import org.leeway.trace.Entry;
import org.leeway.trace.Life;

/** Looks things up in a record. */
final class Entries {
  private Entries() {}

  static boolean is(Entry entry, Deed deed) {
    return entry.event().deed() == deed;
  }

  /** The last of a kind about something, up to a week; null when there is none. */
  static @Nullable Entry upTo(Life life, int week, Deed deed, String about) {
    return last(
        life,
        entry -> entry.week() <= week && is(entry, deed) && entry.event().about().equals(about));
  }

  /** The last of a kind in a week; null when there is none. */
  static @Nullable Entry in(Life life, int week, Deed deed) {
    return last(life, entry -> entry.week() == week && is(entry, deed));
  }

  /** The last of a kind about something in a week; null when there is none. */
  static @Nullable Entry in(Life life, int week, Deed deed, String about) {
    return last(
        life,
        entry -> entry.week() == week && is(entry, deed) && entry.event().about().equals(about));
  }

  static @Nullable Entry last(Life life, Predicate<Entry> wanted) {
    Entry found = null;
    for (Entry entry : life.entries()) {
      found = wanted.test(entry) ? entry : found;
    }
    return found;
  }

  static @Nullable Entry first(Life life, Predicate<Entry> wanted) {
    return life.entries().stream().filter(wanted).findFirst().orElse(null);
  }

  /** True when one of them is not there, or came out otherwise. */
  static boolean differ(@Nullable Entry one, @Nullable Entry other) {
    if (one == null || other == null) {
      return one != null || other != null;
    }
    return !one.event().response().equals(other.event().response());
  }

  /** What happened, in words. */
  static String words(@Nullable Entry entry) {
    return entry == null ? "nothing" : EventWords.of(entry.event());
  }
}

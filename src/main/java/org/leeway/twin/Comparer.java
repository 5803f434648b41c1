package org.leeway.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.trace.Deed;
import org.leeway.trace.Event;
import org.leeway.trace.Factor;
import org.leeway.trace.Life;
import org.leeway.trace.Standing;

/** Lays two records of one person beside each other, week by week. */
final class Comparer {
  private static final List<String> SURROUNDINGS =
      List.of(
          "clients of the professional",
          "minutes per conversation",
          "weeks for a round of conversations",
          "strain of the professional",
          "belief");

  private final Life base;
  private final Life alternative;
  private final int first;
  private final int last;

  /**
   * @param first first week to look at
   * @param last last week to look at
   */
  Comparer(Life base, Life alternative, int first, int last) {
    this.base = base;
    this.alternative = alternative;
    this.first = first;
    this.last = last;
  }

  /** The weeks in which anything happened in either world. */
  List<TwinWeek> weeks() {
    List<TwinWeek> weeks = new ArrayList<>();
    for (int week = first; week <= last; week++) {
      List<Event> one = base.in(week);
      List<Event> other = alternative.in(week);
      if (!one.isEmpty() || !other.isEmpty()) {
        weeks.add(
            new TwinWeek(
                week,
                moments(one, week),
                moments(other, week),
                deeds(one).equals(deeds(other)),
                one.equals(other)));
      }
    }
    return weeks;
  }

  private static List<Moment> moments(List<Event> events, int week) {
    return events.stream().map(event -> new Moment(week, EventWords.of(event), event)).toList();
  }

  private static List<String> deeds(List<Event> events) {
    return events.stream()
        .map(event -> event.deed() + "|" + event.about() + "|" + event.response())
        .toList();
  }

  /** The first week in which anything differs, to the last digit; null when nothing does. */
  @Nullable Integer firstSign() {
    for (int week = first; week <= last; week++) {
      if (!base.in(week).equals(alternative.in(week))
          || !standing(base, week).equals(standing(alternative, week))) {
        return week;
      }
    }
    return null;
  }

  /** The first week in which the service differs: who is seen, and what is chosen. */
  @Nullable Integer service() {
    for (int week = first; week <= last; week++) {
      if (!service(base, week).equals(service(alternative, week))) {
        return week;
      }
    }
    return null;
  }

  private static List<String> service(Life life, int week) {
    return life.in(week).stream()
        .filter(
            event ->
                event.deed() == Deed.CONVERSATION
                    || event.deed() == Deed.CHOICE
                    || (event.deed() == Deed.DUTY && event.response().startsWith("cuts")))
        .map(event -> event.deed() + event.response())
        .toList();
  }

  /** What surrounded the person in a week and differed. */
  List<Difference> surroundings(int week) {
    return inputs(standing(base, week).factors(), standing(alternative, week).factors()).stream()
        .filter(each -> SURROUNDINGS.contains(each.what()))
        .toList();
  }

  /** The first week at whose end the person stands elsewhere; null when there is none. */
  @Nullable Integer parting() {
    for (int week = first; week <= last; week++) {
      if (!position(base, week).equals(position(alternative, week))) {
        return week;
      }
    }
    return null;
  }

  /** Where somebody stands at the end of a week; jobs of their own are told apart. */
  static String position(Life life, int week) {
    String position = standing(life, week).position();
    if (!position.equals("in work")) {
      return position;
    }
    String job = "";
    for (var entry : life.entries()) {
      if (entry.week() <= week && entry.event().deed() == Deed.HIRING) {
        job = " (" + entry.event().about() + ")";
      }
    }
    return position + job;
  }

  static Standing standing(Life life, int week) {
    return life.standings().stream()
        .filter(each -> each.week() == week)
        .findFirst()
        .orElse(new Standing(week, Standing.GONE, "", "", List.of()));
  }

  /** What differed before a week, in the order in which it began to. */
  List<Upstream> before(int week) {
    Map<String, Upstream> found = new LinkedHashMap<>();
    Map<String, Difference> now = differences(week - 1);
    for (int each = first; each < week; each++) {
      for (Map.Entry<String, Difference> difference : differences(each).entrySet()) {
        String what = difference.getKey();
        Difference later = now.getOrDefault(what, difference.getValue());
        if (!found.containsKey(what)) {
          found.put(what, new Upstream(each, difference.getValue(), later));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What is different at the end of a week, by what it is. */
  private Map<String, Difference> differences(int week) {
    Map<String, Difference> all = new LinkedHashMap<>();
    Standing one = standing(base, week);
    Standing other = standing(alternative, week);
    add(all, "professional", one.professional(), other.professional());
    add(all, "instrument that runs", one.instrument(), other.instrument());
    add(all, "conversations so far", count(base, week), count(alternative, week));
    inputs(one.factors(), other.factors()).forEach(each -> all.put(each.what(), each));
    return all;
  }

  private static String count(Life life, int week) {
    return ""
        + life.entries().stream()
            .filter(entry -> entry.week() <= week)
            .filter(entry -> entry.event().deed() == Deed.CONVERSATION)
            .count();
  }

  private static void add(Map<String, Difference> to, String what, String one, String other) {
    if (!one.equals(other)) {
      to.put(what, new Difference(what, none(one), none(other)));
    }
  }

  private static String none(String text) {
    return text.isEmpty() ? "none" : text;
  }

  /** The factors that differ, in their order. */
  static List<Difference> inputs(List<Factor> base, List<Factor> alternative) {
    Set<String> names = new LinkedHashSet<>();
    base.forEach(factor -> names.add(factor.name()));
    alternative.forEach(factor -> names.add(factor.name()));
    List<Difference> differing = new ArrayList<>();
    for (String name : names) {
      Factor one = find(base, name);
      Factor other = find(alternative, name);
      if (one == null || other == null || one.value() != other.value()) {
        differing.add(new Difference(name, text(one, other), text(other, one)));
      }
    }
    return differing;
  }

  private static @Nullable Factor find(List<Factor> factors, String name) {
    return factors.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** Values that look alike when rounded are written out. */
  private static @Nullable String text(@Nullable Factor factor, @Nullable Factor beside) {
    if (factor == null) {
      return null;
    }
    String shown = EventWords.value(factor);
    if (beside == null || !EventWords.value(beside).equals(shown)) {
      return shown;
    }
    String exact = shown;
    for (int digits = 4; digits <= 17; digits++) {
      exact = String.format(Locale.ROOT, "%." + digits + "g", factor.value());
      if (!exact.equals(String.format(Locale.ROOT, "%." + digits + "g", beside.value()))) {
        break;
      }
    }
    return exact;
  }
}

package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The values of one parameter over the weeks.
 *
 * @param parameter the register's entry
 * @param steps the values, each with the week from which it holds; the first holds from the start
 */
record Timeline(Parameter parameter, List<Step> steps) {
  /** Before every week, burn-in included. */
  static final int START = Integer.MIN_VALUE;

  /**
   * A value and the week from which it holds.
   *
   * @param fromWeek the week, or {@link #START}
   */
  record Step(int fromWeek, Value value, Place place) {}

  static Timeline of(Parameter parameter) {
    return new Timeline(parameter, List.of(new Step(START, parameter.value(), parameter.place())));
  }

  Step at(int week) {
    int last = steps.size() - 1;
    while (steps.get(last).fromWeek() > week) {
      last--;
    }
    return steps.get(last);
  }

  /**
   * The timeline after the changes of one file, keyed by week. Each change holds until the next
   * change of the same file. A value that is set replaces what the parent says from that week on; a
   * relative change follows the parent, so that its dated changes show through.
   */
  Timeline changed(SortedMap<Integer, Assignment> assignments, Problems problems) {
    List<Step> changed = new ArrayList<>();
    int first = assignments.firstKey();
    steps.stream().filter(step -> step.fromWeek() < first).forEach(changed::add);
    for (Map.Entry<Integer, Assignment> entry : assignments.entrySet()) {
      int week = entry.getKey();
      Assignment assignment = entry.getValue();
      add(changed, week, assignment, at(week).value(), problems);
      if (!assignment.isRelative()) {
        continue;
      }
      SortedMap<Integer, Assignment> later = assignments.tailMap(week + 1);
      int end = later.isEmpty() ? Integer.MAX_VALUE : later.firstKey();
      for (Step step : steps) {
        if (step.fromWeek() > week && step.fromWeek() < end) {
          add(changed, step.fromWeek(), assignment, step.value(), problems);
        }
      }
    }
    return new Timeline(parameter, List.copyOf(changed));
  }

  /** Adds a step, unless the value does not change in its week. */
  private void add(
      List<Step> changed, int week, Assignment assignment, Value before, Problems problems) {
    Value value = assignment.value(parameter, before, problems);
    boolean same =
        !changed.isEmpty() && changed.get(changed.size() - 1).value().text().equals(value.text());
    if (!same) {
      changed.add(new Step(week, value, assignment.place()));
    }
  }
}

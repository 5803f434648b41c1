package org.leeway.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leeway.scenario.Values;

/**
 * The order of work of a strategy: stretches of weeks in each of which some intermediate goals are
 * worked on. Stretches may overlap. Weeks count from the start of the trajectory.
 *
 * @param weeks longest duration of a trajectory
 * @param stretches in the order of the card
 */
record Trajectory(int weeks, List<Stretch> stretches) {
  /** Any goal in any week, without an end. */
  static final Trajectory FREE = new Trajectory(Integer.MAX_VALUE, List.of());

  /**
   * A phase of a trajectory.
   *
   * @param name what the strategy calls it
   * @param from first week
   * @param until week after the last
   * @param goals codes of the intermediate goals that are worked on
   */
  record Stretch(String name, int from, int until, Set<String> goals) {
    boolean covers(int week) {
      return from <= week && week < until;
    }
  }

  static Trajectory of(StrategyRanks ranks, Values values, String card) {
    int longest = ranks.weeks("weeks", Integer.MAX_VALUE);
    List<Stretch> stretches = new ArrayList<>();
    for (String name : values.children(card + ".phase")) {
      String key = "phase." + name + ".";
      stretches.add(
          new Stretch(
              name,
              ranks.weeks(key + "from", 0),
              ranks.weeks(key + "until", longest),
              goals(values, card + "." + key + "goals")));
    }
    return new Trajectory(longest, List.copyOf(stretches));
  }

  private static Set<String> goals(Values values, String path) {
    Set<String> goals = new LinkedHashSet<>();
    if (values.has(path)) {
      for (String goal : values.text(path).split(",", -1)) {
        goals.add(goal.strip());
      }
    }
    return goals;
  }

  /** True when a goal is worked on in a week; every goal is where the strategy has no phases. */
  boolean isWorkedOn(String goal, int week) {
    if (isOver(week)) {
      return false;
    }
    boolean worked = stretches.isEmpty();
    for (Stretch stretch : stretches) {
      worked |= stretch.covers(week) && stretch.goals().contains(goal);
    }
    return worked;
  }

  /** True when trajectories of this strategy have ended by that week. */
  boolean isOver(int week) {
    return week >= weeks;
  }
}

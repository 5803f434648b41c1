package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/**
 * The intermediate goals [tussendoelen]: changes on the way to work that professionals and clients
 * feel as success, even when no job follows (theory.md 2.6). A goal is reached when every state
 * that its test names is high enough, and, where it is about clearing problems, when none of those
 * that it names weighs any more.
 */
final class Goals {
  /** One goal and its test. */
  private record Goal(String code, Thresholds test, double clearBelow, List<Integer> problems) {}

  private final List<Goal> all = new ArrayList<>();
  private final Influence influence;

  Goals(Values values, Influence influence) {
    this.influence = influence;
    Problems problems = new Problems(values);
    for (String code : values.children("goal")) {
      String path = "goal." + code;
      String clear = path + ".clear-below";
      all.add(
          new Goal(
              code,
              Thresholds.below(values, path + ".test"),
              values.has(clear) ? values.share(clear).value() : 1,
              values.has(clear) ? cleared(values, path + ".clears", problems) : List.of()));
    }
  }

  private static List<Integer> cleared(Values values, String path, Problems problems) {
    List<String> named = Stream.of(values.text(path).split(",", -1)).map(String::strip).toList();
    return problems.owned().stream()
        .filter(problem -> named.contains(problem.code()))
        .map(Problems.Problem::owned)
        .toList();
  }

  /** The bit of a goal; 0 when there is no such goal. */
  int bit(String code) {
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).code().equals(code)) {
        return 1 << place;
      }
    }
    return 0;
  }

  /** The goals that a person has reached as things stand, a bit each. */
  int held(Region region, int row) {
    int held = 0;
    for (int place = 0; place < all.size(); place++) {
      if (isReached(all.get(place), region, row)) {
        held |= 1 << place;
      }
    }
    return held;
  }

  private boolean isReached(Goal goal, Region region, int row) {
    Jobseekers people = region.jobseekers();
    for (int at = 0; at < goal.problems().size(); at++) {
      if (people.problems.get(row, goal.problems().get(at)) > goal.clearBelow()) {
        return false;
      }
    }
    return goal.test().areReached(influence, region, row);
  }

  /** Notes how the goals of somebody new stand: what is held already is no success of service. */
  void begin(Region region, int row) {
    region.jobseekers().service.goals.set(row, held(region, row));
  }

  /**
   * Looks how the goals stand now and counts what is newly reached.
   *
   * @return the goals that are newly reached, a bit each
   */
  int look(Region region, int row) {
    Jobseekers people = region.jobseekers();
    int held = held(region, row);
    int reached = held & ~people.service.goals.get(row);
    people.service.goals.set(row, held);
    if (reached != 0) {
      people.goalsReached.set(row, people.goalsReached.get(row) | reached);
      region.ledger().add(Ledger.Figure.GOALS, Integer.bitCount(reached));
    }
    return reached;
  }
}

package org.leeway.process;

import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/** A person in a setting that tests make: at its best first, then without one thing. */
final class Setting {
  private static final double GOOD = 0.8;

  private final Region region;
  private final Jobseekers people;
  private final Problems problems;
  private final int row;

  Setting(Trial trial, int row) {
    this.region = trial.region();
    this.people = trial.people();
    this.problems = new Problems(trial.values());
    this.row = row;
  }

  /** Able and willing, without problems, in a good group, with time and a good professional. */
  Setting favourable() {
    for (State state : State.values()) {
      people.states.set(row, state, state.isOwn() ? GOOD : 0);
      for (Anchoring level : Anchoring.values()) {
        people.gains.set(row, state, level, 0);
      }
    }
    people.mechanismsFired.set(row, 0);
    for (Problems.Problem problem : problems.owned()) {
      people.problems.set(row, problem.owned(), 0);
    }
    problems.weigh(people, row);
    people.trust.set(row, GOOD);
    people.trap.set(row, 1 - GOOD);
    people.reactance.set(row, 0);
    people.support.set(row, GOOD);
    people.surroundings.set(row, GOOD);
    region.feelMarket(1, 1);
    region.professionalOf(row).learn(GOOD);
    region.scene().set(1, true, GOOD, 1);
    region.scene().weeksInService(0);
    return this;
  }

  /** Takes one thing away that gates may ask. */
  void lower(String what) {
    for (State state : State.values()) {
      if (state.code().equals(what)) {
        people.states.set(row, state, 0);
        return;
      }
    }
    switch (what) {
      case "will" -> people.states.set(row, State.MOTIVATION, 0);
      case "trust" -> people.trust.set(row, 0);
      case "support" -> people.support.set(row, 0);
      case "surroundings" -> people.surroundings.set(row, 0);
      case "hours" -> region.scene().set(0, true, GOOD, 1);
      case "group" -> region.scene().set(1, false, GOOD, 1);
      case "peers" -> region.scene().set(1, true, 0, 1);
      case "weeks" -> region.scene().set(1, true, GOOD, 0);
      case "openings" -> region.feelMarket(0, 0);
      case "work-pays" -> people.trap.set(row, 1);
      case "self-direction" -> {
        for (State state : State.values()) {
          if (state.kind() == State.Kind.DIRECT) {
            people.states.set(row, state, 0);
          }
        }
      }
      case "dose" -> {}
      default -> throw new AssertionError("no way to take away " + what);
    }
  }
}

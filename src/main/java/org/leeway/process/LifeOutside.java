package org.leeway.process;

import java.util.stream.Stream;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * Life outside: what the client's own surroundings do. Gains fade once their stimulus stops, by how
 * deep they are anchored, and faster where home does not support them and where few people around
 * work. Being without work wears down what people know, want and can; working builds it up. How
 * people see themselves feeds itself. Problems come and go.
 */
final class LifeOutside implements Rules<LifeOutside> {
  private static final State[] STATES = State.values();
  private static final Anchoring[] LEVELS = Anchoring.values();

  private final double[] fade = new double[LEVELS.length];
  private final double dilution;
  private final double forgotten;
  private final State[] worn;
  private final double[] loss;
  private final double meaningKeeps;
  private final double recovery;
  private final double reactanceFade;
  private final Experience experience;
  private final ProblemsOfLife problems;

  LifeOutside(Values values) {
    for (Anchoring level : LEVELS) {
      fade[level.ordinal()] =
          values.rate("anchoring." + level.code() + ".decay").withinWeek().value();
    }
    dilution = values.number("outside-work.dilution");
    forgotten = values.share("outside-work.forgotten-below").value();
    worn = Stream.of(STATES).filter(state -> values.has(path(state))).toArray(State[]::new);
    loss = Stream.of(worn).mapToDouble(state -> loss(values, state)).toArray();
    meaningKeeps = values.share("outside-work.meaning-keeps").value();
    recovery = values.rate("outside-work.recovery-in-work").withinWeek().value();
    reactanceFade = values.rate("outside-work.reactance-fades").withinWeek().value();
    experience = new Experience(values);
    problems = new ProblemsOfLife(values);
  }

  private static String path(State state) {
    return "outside-work.loss." + state.code();
  }

  private static double loss(Values values, State state) {
    return values.number(path(state)) / RatePerYear.WEEKS_PER_YEAR;
  }

  @Override
  public void week(Region region, Week week, Editions<LifeOutside> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        rules.of(region, row).withoutWork(region, row, week);
      } else if (people.is(row, Status.WORKING)) {
        rules.of(region, row).inWork(region, row, week);
      }
    }
  }

  private void withoutWork(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double unsupported = 2 * (1 - home(people, row));
    double empty = 1 - meaningKeeps * people.now(State.MEANING, row);
    for (int at = 0; at < worn.length; at++) {
      State state = worn[at];
      double lost = loss[at];
      if (state.kind() == State.Kind.WANT) {
        lost *= unsupported * (state == State.MOTIVATION ? empty : 1);
      }
      people.states.add(row, state, -lost);
    }
    people.reactance.set(row, people.reactance.get(row) * (1 - reactanceFade));
    experience.feed(people, row);
    problems.withoutWork(region, row, week);
    fadeGains(people, row);
  }

  private void inWork(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    for (State state : worn) {
      people.states.add(row, state, recovery * (1 - people.states.get(row, state)));
    }
    experience.feed(people, row);
    problems.inWork(region, row, week);
    fadeGains(people, row);
  }

  /** How far home and the people around are on the side of work. */
  private static double home(Jobseekers people, int row) {
    return (people.support.get(row) + people.surroundings.get(row)) / 2;
  }

  private void fadeGains(Jobseekers people, int row) {
    int spared = people.stimulated.get(row);
    people.stimulated.set(row, 0);
    if (people.gains.isAny(row)) {
      double faster = 1 + dilution * (1 - home(people, row));
      people.gains.fade(row, spared, fade, faster, forgotten);
    }
  }
}

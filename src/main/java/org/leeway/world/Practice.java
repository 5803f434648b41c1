package org.leeway.world;

import java.util.stream.Stream;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/** What working builds up in people: the states that being without work wears down come back. */
public final class Practice {
  private final State[] states;
  private final double perWeek;

  public Practice(Values values) {
    states =
        Stream.of(State.values())
            .filter(state -> values.has("outside-work.loss." + state.code()))
            .toArray(State[]::new);
    perWeek = values.rate("outside-work.recovery-in-work").withinWeek().value();
  }

  /** Some weeks of work. */
  public void build(Jobseekers people, int row, int weeks) {
    double left = 1;
    for (int week = 0; week < weeks; week++) {
      left *= 1 - perWeek;
    }
    for (State state : states) {
      people.states.add(row, state, (1 - left) * (1 - people.states.get(row, state)));
    }
  }
}

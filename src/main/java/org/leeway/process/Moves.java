package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * Which states something moves, and how much of its strength goes into each. What backfires may
 * also move trust in the professional and resistance.
 */
final class Moves {
  private static final String TRUST = "trust";
  private static final String REACTANCE = "reactance";

  private final State[] states;
  private final double[] weights;
  private final double trust;
  private final double reactance;

  private Moves(Values values, String path) {
    List<State> moved = new ArrayList<>();
    for (String name : values.children(path)) {
      State state = state(name);
      if (state != null) {
        moved.add(state);
      } else if (!name.equals(TRUST) && !name.equals(REACTANCE)) {
        throw new IllegalArgumentException("nothing is called " + name + " that can be moved");
      }
    }
    states = moved.toArray(State[]::new);
    weights = moved.stream().mapToDouble(s -> values.number(path + "." + s.code())).toArray();
    trust = orNone(values, path + "." + TRUST);
    reactance = orNone(values, path + "." + REACTANCE);
  }

  /** What the children of a path say; nothing where there are none. */
  static Moves below(Values values, String path) {
    return new Moves(values, path);
  }

  private static double orNone(Values values, String path) {
    return values.has(path) ? values.number(path) : 0;
  }

  private static @Nullable State state(String code) {
    for (State state : State.values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    return null;
  }

  /** How many states are moved. */
  int size() {
    return states.length;
  }

  State state(int at) {
    return states[at];
  }

  /** How much of the strength moves the state at a place; negative when it lowers it. */
  double weight(int at) {
    return weights[at];
  }

  /** How much of the strength moves trust in the professional. */
  double trust() {
    return trust;
  }

  /** How much of the strength moves resistance. */
  double reactance() {
    return reactance;
  }

  /** How much of the strength moves a state; 0 when it is not moved. */
  double of(State asked) {
    int at = List.of(states).indexOf(asked);
    return at < 0 ? 0 : weights[at];
  }
}

package org.leeway.process;

import java.util.Collection;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/** Which states something moves, and how much of its strength goes into each. */
final class Moves {
  private final State[] states;
  private final double[] weights;

  private Moves(State[] states, double[] weights) {
    this.states = states;
    this.weights = weights;
  }

  /** What the children of a path say; nothing where there are none. */
  static Moves below(Values values, String path) {
    Collection<String> names = values.children(path);
    State[] states = new State[names.size()];
    double[] weights = new double[names.size()];
    int at = 0;
    for (String name : names) {
      states[at] = state(name);
      weights[at++] = values.number(path + "." + name);
    }
    return new Moves(states, weights);
  }

  private static State state(String code) {
    for (State state : State.values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state " + code);
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

  /** How much of the strength moves a state; 0 when it is not moved. */
  double of(State asked) {
    for (int at = 0; at < states.length; at++) {
      if (states[at] == asked) {
        return weights[at];
      }
    }
    return 0;
  }
}

package org.leeway.process;

import org.leeway.scenario.Values;

/**
 * Coping: in a week that asks more minutes than there are, professionals cut conversations short.
 * How much that saves is how much fewer clients wait; what short conversations cost follows from
 * what is seen and said in fewer minutes.
 */
final class Coping {
  private final double shortcuts;

  Coping(Values values) {
    shortcuts = values.share("coping.shortcuts").value();
  }

  /**
   * Part of the planned length that is kept.
   *
   * @param pressure minutes asked per minute that there is
   */
  double kept(double pressure) {
    return pressure <= 1 ? 1 : 1 - shortcuts * (1 - 1 / pressure);
  }
}

package org.leeway.robust;

import java.util.List;

/**
 * Where a sign does not hold: the box of parameter values in which it flips most often.
 *
 * @param conditions what describes the box; empty when nothing was found
 * @param worldsInside worlds that lie in it
 * @param holdsInside share of them in which the sign holds
 * @param holdsOutside share of the other worlds in which it does
 * @param p how often a first split as good arises, in all the parameters that were searched, where
 *     none of them matters; NaN when nothing was searched
 */
public record Discovery(
    List<Condition> conditions,
    int worldsInside,
    double holdsInside,
    double holdsOutside,
    double p) {
  /** Nothing was searched: the sign holds, or fails, nearly everywhere. */
  static final Discovery NOT_SEARCHED =
      new Discovery(List.of(), 0, Double.NaN, Double.NaN, Double.NaN);

  /**
   * A parameter within limits.
   *
   * @param path path of the parameter
   * @param label what it is
   * @param low over this value; NaN when there is no such limit
   * @param high up to and including this value; NaN when there is no such limit
   */
  public record Condition(String path, String label, double low, double high) {}

  public Discovery {
    conditions = List.copyOf(conditions);
  }

  /** True when it was searched for parameters that flip the sign. */
  public boolean searched() {
    return !Double.isNaN(p);
  }

  /** True when parameters that flip the sign were found. */
  public boolean found() {
    return !conditions.isEmpty();
  }
}

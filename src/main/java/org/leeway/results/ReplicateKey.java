package org.leeway.results;

/**
 * The three axes that key every result row: scenario, parameter draw and seed.
 *
 * @param scenario scenario id
 * @param draw number of the parameter draw; 0 is the register's own values
 * @param seed random seed
 */
public record ReplicateKey(String scenario, int draw, long seed)
    implements Comparable<ReplicateKey> {
  @Override
  public int compareTo(ReplicateKey other) {
    int byScenario = scenario.compareTo(other.scenario);
    if (byScenario != 0) {
      return byScenario;
    }
    int byDraw = Integer.compare(draw, other.draw);
    return byDraw != 0 ? byDraw : Long.compare(seed, other.seed);
  }
}

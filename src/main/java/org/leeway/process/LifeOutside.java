package org.leeway.process;

import org.leeway.domain.Status;
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
  private final SlowChange slowChange;

  LifeOutside(Values values) {
    slowChange = new SlowChange(values);
  }

  @Override
  public void week(Region region, Week week, Editions<LifeOutside> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) || people.is(row, Status.WORKING)) {
        rules.of(region, row).slowChange.week(region, row, week);
      }
    }
  }
}

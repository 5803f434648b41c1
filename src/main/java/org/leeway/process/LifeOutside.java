package org.leeway.process;

import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.RowList;

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
  public boolean isByPerson() {
    return true;
  }

  @Override
  public void person(Region region, int row, Week week, Editions<LifeOutside> rules) {
    Jobseekers people = region.jobseekers();
    if (people.is(row, Status.SERVED) || people.is(row, Status.WORKING)) {
      slowChange.week(region, row, week);
    }
  }

  @Override
  public void week(Region region, Week week, Editions<LifeOutside> rules) {
    Jobseekers people = region.jobseekers();
    week(region, people.served(), week, rules);
    week(region, people.working(), week, rules);
  }

  private static void week(Region region, RowList list, Week week, Editions<LifeOutside> rules) {
    for (int place = 0; place < list.size(); place++) {
      int row = list.row(place);
      rules.of(region, row).slowChange.week(region, row, week);
    }
  }
}

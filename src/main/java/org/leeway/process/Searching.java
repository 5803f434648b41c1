package org.leeway.process;

import org.leeway.decision.Searcher;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * Somebody in the service, as a search model sees the person.
 *
 * @param usual mean number of applications by Leeway's own rule
 */
record Searching(Region region, int row, Effort effort, double usual, Week week)
    implements Searcher {
  private Jobseekers people() {
    return region.jobseekers();
  }

  @Override
  public double state(State state) {
    return people().now(state, row);
  }

  @Override
  public double timeLeft() {
    return Effort.timeLeft(people(), row);
  }

  @Override
  public double burden() {
    return 1 - effort.freedom(people(), row);
  }

  @Override
  public double gainFromWork() {
    return Effort.gainFromWork(people(), row);
  }

  @Override
  public double required() {
    return effort.required(people(), row, week);
  }

  @Override
  public double weeksOfRightLeft() {
    return (double) people().rightEnds.get(row) - week.number();
  }

  @Override
  public double uniform(int index) {
    long id = people().id.get(row);
    return region.draws().uniform(Purpose.OWN_SEARCH, id, week.number(), index);
  }
}

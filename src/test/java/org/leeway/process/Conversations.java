package org.leeway.process;

import java.util.stream.IntStream;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** Conversations of one region half a year on, to be held again and again. */
public final class Conversations {
  private final Trial trial;
  private final Region region;
  private final ContactAndWeighing whole;
  private final Perception perception;
  private final Weighing weighing;
  private final Week week;
  private final int[] rows;
  private int next;

  /**
   * @param scale persons whom an agent stands for
   * @param sets changes of parameters
   */
  public Conversations(int scale, String... sets) {
    this(new Trial(Small.regions(1, sets), 1, scale).open().weeks(26));
  }

  /** Those of the first region of a world as it stands. */
  public Conversations(Trial trial) {
    this.trial = trial;
    region = trial.region();
    week = trial.week();
    whole = new ContactAndWeighing(trial.values());
    perception = new Perception(trial.values());
    Catalogue catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
    weighing = new Weighing(trial.values(), catalogue, perception);
    rows =
        IntStream.range(0, trial.people().rows())
            .filter(row -> trial.people().is(row, Status.SERVED))
            .toArray();
  }

  /** One whole conversation. */
  public int talk(double minutes) {
    int row = turn();
    trial.people().service.programme.clear(row);
    whole.converse(region, row, minutes, week);
    return row;
  }

  /** What is seen, asked and weighed in one conversation. */
  public int weigh(double minutes) {
    int row = turn();
    Professional professional = region.professionalOf(row);
    region.picture().begin(minutes);
    perception.see(region, row, professional, week);
    weighing.read(region, row, professional, week);
    weighing.look(region, week);
    return weighing.choose(region, row, professional, week);
  }

  /** How many states and problems have come to light in the conversation that is held. */
  public int observations() {
    return Integer.bitCount(region.picture().seenStates())
        + Integer.bitCount(region.picture().seenProblems());
  }

  /** How many people there are to talk with. */
  public int clients() {
    return rows.length;
  }

  private int turn() {
    next = next + 1 < rows.length ? next + 1 : 0;
    return rows[next];
  }
}

package org.leeway.process;

import org.leeway.domain.Rung;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * How people without paid work take part in society: life carries them up a rung, the sooner the
 * more people they know, and lets them slip, the sooner the fewer. What they do in a programme
 * lifts them at once and holds them as long as it runs.
 */
final class Participation {
  private static final int TOP = Rung.UNPAID.ordinal();
  private static final int FIRST = 0;
  private static final int MOVE = 1;

  private final double up;
  private final double down;
  private final double organisedFrom;
  private final String unpaidGoal;

  Participation(Values values) {
    up = values.rate("participation.rises").value() / RatePerYear.WEEKS_PER_YEAR;
    down = values.rate("participation.slips").value() / RatePerYear.WEEKS_PER_YEAR;
    organisedFrom = values.hours("participation.organised-from").value();
    unpaidGoal = values.choice("participation.unpaid-goal");
  }

  /**
   * The rung of somebody of whom nothing is known yet: where life would have carried the person.
   */
  void begin(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double ties = people.now(State.TIES, row);
    double ratio = up * ties / Math.max(down * (1 - ties), Double.MIN_NORMAL);
    double all = 0;
    double weight = 1;
    for (int rung = 0; rung <= TOP; rung++) {
      all += weight;
      weight *= ratio;
    }
    long id = people.id.get(row);
    double left = all * region.draws().uniform(Purpose.PARTICIPATION, id, week, FIRST);
    int rung = 0;
    for (weight = 1; rung < TOP && left >= weight; rung++) {
      left -= weight;
      weight *= ratio;
    }
    people.rung.set(row, rung + 1);
  }

  /** Some weeks without paid work. */
  void live(Region region, int row, int week, int weeks) {
    Jobseekers people = region.jobseekers();
    int rung = people.rung.get(row);
    if (rung == 0) {
      begin(region, row, week);
      return;
    }
    if (people.activity.get(row) > 0) {
      return;
    }
    double ties = people.now(State.TIES, row);
    long id = people.id.get(row);
    double luck = region.draws().uniform(Purpose.PARTICIPATION, id, week, MOVE);
    if (luck < up * weeks * ties) {
      people.rung.set(row, Math.min(Rung.UNPAID.number(), rung + 1));
    } else if (luck > 1 - down * weeks * (1 - ties)) {
      people.rung.set(row, Math.max(Rung.ISOLATED.number(), rung - 1));
    }
  }

  /** A week of an instrument. */
  void runs(Jobseekers people, int row, Instrument instrument) {
    if (instrument.goal().equals(unpaidGoal)) {
      lift(people, row, Rung.UNPAID);
    } else if (instrument.hours() >= organisedFrom) {
      lift(people, row, Rung.ORGANISED);
    }
  }

  /** Lifts somebody to a rung who was lower. */
  static void lift(Jobseekers people, int row, Rung rung) {
    people.rung.set(row, Math.max(people.rung.get(row), rung.number()));
  }
}

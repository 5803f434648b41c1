package org.leeway.world;

import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * The place of a region among the others: where its people live and where the work is that they may
 * take. Places lie around the middle of a region, most of them near it.
 */
public final class Vicinity {
  private static final int EAST = 0;
  private static final int NORTH = 1;
  private static final int REGION = 2;
  private static final int CAR = 3;

  /** Mean distance of two points of which each coordinate has a standard deviation of one. */
  private static final double BETWEEN_TWO = StrictMath.sqrt(StrictMath.PI);

  private final Commuting commuting;
  private final int here;
  private final double[] spread;
  private final double[] openings;

  Vicinity(Commuting commuting, int here) {
    this.commuting = commuting;
    this.here = here;
    spread = new double[commuting.regions()];
    for (int region = 0; region < spread.length; region++) {
      spread[region] = commuting.within(region) / BETWEEN_TWO;
    }
    openings = new double[spread.length];
    openings[here] = 1;
  }

  /** The place of the region in the order of codes. */
  public int here() {
    return here;
  }

  /**
   * Notes how many vacancies open this week in another region, or in this, for people who live
   * here.
   */
  public void opens(int region, double number) {
    openings[region] = number;
  }

  /** How many vacancies open this week in a region for people who live here. */
  public double opening(int region) {
    return openings[region];
  }

  /**
   * Gives a person a home, and perhaps a car.
   *
   * @param chance chance of having a car
   */
  void settle(Jobseekers people, int row, Draws draws, double chance) {
    long id = people.id.get(row);
    people.car.set(row, draws.happens(Purpose.PLACE, id, 0, CAR, chance) ? 1 : 0);
    people.east.set(row, spread[here] * draws.noise(Purpose.PLACE, id, 0, EAST));
    people.north.set(row, spread[here] * draws.noise(Purpose.PLACE, id, 0, NORTH));
  }

  /** Gives a vacancy a place: in this region, or in one from which people here may take work. */
  public void place(Vacancies vacancies, int row, Draws draws) {
    long id = vacancies.id.get(row);
    int region = draws.pick(Purpose.PLACE, id, 0, REGION, openings);
    double east = spread[region] * draws.noise(Purpose.PLACE, id, 0, EAST);
    double north = spread[region] * draws.noise(Purpose.PLACE, id, 0, NORTH);
    vacancies.east.set(row, commuting.east(region, here) + east);
    vacancies.north.set(row, commuting.north(region, here) + north);
  }
}

package org.leeway.world;

/** The national labour market of the moment: how many vacancies open against an ordinary week. */
public final class Market {
  private double cycle;
  private double openings = 1;
  private double level = 1;

  /** Deviation of the business cycle from its mean, in logs. */
  public double cycle() {
    return cycle;
  }

  /** Vacancies that open this week against an ordinary week. */
  public double openings() {
    return openings;
  }

  /** The same, apart from the season: how tight the market is. */
  public double level() {
    return level;
  }

  public void move(double newCycle, double newLevel, double season) {
    cycle = newCycle;
    level = newLevel;
    openings = newLevel * season;
  }

  /** Becomes what another market is. */
  public void follow(Market other) {
    cycle = other.cycle;
    level = other.level;
    openings = other.openings;
  }
}

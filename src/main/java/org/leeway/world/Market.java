package org.leeway.world;

/** The national labour market of the moment: how many vacancies open against an ordinary week. */
public final class Market {
  private double cycle;
  private double openings = 1;

  /** Deviation of the business cycle from its mean, in logs. */
  public double cycle() {
    return cycle;
  }

  /** Vacancies that open this week against an ordinary week. */
  public double openings() {
    return openings;
  }

  public void move(double newCycle, double newOpenings) {
    cycle = newCycle;
    openings = newOpenings;
  }
}

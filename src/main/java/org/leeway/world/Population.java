package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * How many people there are and how many come: national figures of the data pack, shared over
 * regions and scaled to agents.
 */
public final class Population {
  private static final int WHOLE_NUMBERS = 65;

  private final RegionalShares shares;
  private final double[] served = new double[Schemes.NUMBER];
  private final double[] entering = new double[Schemes.NUMBER];
  private final double layoffs;
  private final double mostLayoffs;
  private final double outside;
  private final double outsideEntering;
  private final double inWork;
  private final double movers;

  public Population(Values values, RegionalShares shares) {
    this.shares = shares;
    for (Scheme scheme : Scheme.values()) {
      String path = "population." + scheme.code() + ".";
      double inService = values.share(path + "served").value();
      double newcomers = 1 - values.share(path + "returning").value();
      served[scheme.ordinal()] = values.number(stock(scheme)) * inService;
      entering[scheme.ordinal()] =
          values.number(inflow(scheme)) * inService * newcomers / RatePerYear.WEEKS_PER_YEAR;
    }
    layoffs = values.number("market.layoffs.follow");
    mostLayoffs = values.number("market.layoffs.most");
    inWork = values.share("population.outside.in-work").value();
    movers = values.number("market.movers.follow");
    outside = values.number("population.outside.stock");
    outsideEntering = values.number("population.outside.inflow") / RatePerYear.WEEKS_PER_YEAR;
  }

  /** People a year whom the model itself sends back from a job that ended. */
  static double returningPerYear(Values values, Scheme scheme) {
    String path = "population." + scheme.code() + ".";
    return values.number(inflow(scheme))
        * values.share(path + "served").value()
        * values.share(path + "returning").value();
  }

  private static String stock(Scheme scheme) {
    return switch (scheme) {
      case UNEMPLOYMENT -> "stocks.ww.stock";
      case SOCIAL_ASSISTANCE -> "stocks.bijstand.persons";
      case PARTIAL_DISABILITY -> "stocks.wia.wga.stock";
      case YOUNG_DISABLED -> "stocks.wajong.with_work_capacity";
      case SICKNESS -> "stocks.zw.stock";
    };
  }

  private static String inflow(Scheme scheme) {
    return switch (scheme) {
      case UNEMPLOYMENT -> "stocks.ww.inflow";
      case SOCIAL_ASSISTANCE -> "stocks.bijstand.inflow";
      case PARTIAL_DISABILITY -> "stocks.wia.wga.inflow";
      case YOUNG_DISABLED -> "population.wajong.inflow";
      case SICKNESS -> "population.sickness.inflow";
    };
  }

  /** Agents in a scheme at the start. */
  int present(Region region, Scheme scheme) {
    return whole(
        region, scheme.ordinal(), served[scheme.ordinal()] * shares.stock(region.data(), scheme));
  }

  /** Agents outside the service at the start. */
  int outside(Region region) {
    return whole(region, Schemes.NUMBER, outside * shares.labourForce(region.data()));
  }

  private static int whole(Region region, int group, double people) {
    double agents = people / region.scale();
    double part = region.draws().uniform(Purpose.TRAIT, region.id(), 0, WHOLE_NUMBERS + group);
    return (int) Math.floor(agents + part);
  }

  /** Agents who enter a scheme in a week. */
  public int entering(Region region, Scheme scheme, int week) {
    double mean =
        entering[scheme.ordinal()] * shares.inflow(region.data(), scheme) / region.scale();
    if (scheme == Scheme.UNEMPLOYMENT) {
      mean *= Math.min(mostLayoffs, StrictMath.pow(region.marketLevel(), layoffs));
    }
    return region.draws().poisson(Purpose.INFLOW, region.id(), week, scheme.ordinal(), mean);
  }

  /**
   * Agents outside the service who start looking in a week: people without work, and people in work
   * who look for another job, more of them the more there is to find.
   */
  public int outsideEntering(Region region, int week) {
    double mean =
        outsideEntering
            * (1 - inWork + moving(region))
            * shares.labourForce(region.data())
            / region.scale();
    return region.draws().poisson(Purpose.INFLOW, region.id(), week, Schemes.NUMBER, mean);
  }

  /** Part of those who start looking who are in work, 0 to 1. */
  public double inWork(Region region) {
    double moving = moving(region);
    return moving > 0 ? moving / (1 - inWork + moving) : 0;
  }

  private double moving(Region region) {
    return inWork * StrictMath.pow(region.marketLevel(), movers);
  }
}

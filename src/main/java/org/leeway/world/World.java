package org.leeway.world;

import java.util.List;
import org.leeway.draw.Draws;

/**
 * Everything that exists while a replicate runs: the national market and the regions, in the order
 * of their codes.
 */
public final class World {
  private final Market market = new Market();
  private final Market treatedMarket = new Market();
  private final Draws draws;
  private final List<Region> regions;
  private final Commuting commuting;

  World(Draws draws, List<Region> regions, Commuting commuting) {
    this.draws = draws;
    this.commuting = commuting;
    this.regions = List.copyOf(regions);
  }

  public Market market() {
    return market;
  }

  /**
   * The market in which treated regions live: the same as {@link #market()} until the first of them
   * is treated.
   */
  public Market treatedMarket() {
    return treatedMarket;
  }

  /** Draws of the nation; each region has its own. */
  public Draws draws() {
    return draws;
  }

  public List<Region> regions() {
    return regions;
  }

  /** Who may take the vacancies of each region. */
  public Commuting commuting() {
    return commuting;
  }
}

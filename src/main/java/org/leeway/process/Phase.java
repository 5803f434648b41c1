package org.leeway.process;

import org.leeway.world.Region;
import org.leeway.world.World;

/** One phase of the week, with the rules that hold now. */
public interface Phase {
  /** What happens to the nation as a whole, before the regions; nothing in most phases. */
  void nation(World world, Week week);

  /** What happens in a region. Touches this region only. */
  void week(Region region, Week week);

  /**
   * True when a week is {@link #before} and then {@link #person} for one after another, so that
   * each person could have a turn of their own.
   */
  boolean isByPerson();

  /** What happens in a region before anybody's turn. */
  void before(Region region, Week week);

  /** What happens to the person in a row, if anything does to people in this position. */
  void person(Region region, int row, Week week);

  /** A phase of which the rules come in one or two editions. */
  static <R extends Rules<R>> Phase of(Editions<R> rules) {
    return new Phase() {
      @Override
      public void nation(World world, Week week) {
        rules.usual().nation(world, week, rules);
      }

      @Override
      public void week(Region region, Week week) {
        rules.of(region).week(region, week, rules);
      }

      @Override
      public boolean isByPerson() {
        return rules.usual().isByPerson();
      }

      @Override
      public void before(Region region, Week week) {
        rules.of(region).before(region, week, rules);
      }

      @Override
      public void person(Region region, int row, Week week) {
        rules.of(region, row).person(region, row, week, rules);
      }
    };
  }
}

package org.leeway.process;

import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * The rules of one phase, made of the values of one edition. They hold the values of the register
 * that the phase uses, and no state: what changes stands in the world. Where they go through
 * people, professionals or offices they ask the editions which rules hold for each.
 *
 * @param <R> the rules themselves
 */
interface Rules<R extends Rules<R>> {
  /** What happens to the nation as a whole, before the regions; nothing in most phases. */
  default void nation(World world, Week week, Editions<R> rules) {}

  /** What happens in a region, by the rules that hold for it. Touches this region only. */
  void week(Region region, Week week, Editions<R> rules);

  /** True when {@link #week} is {@link #before}, and then {@link #person} for one after another. */
  default boolean isByPerson() {
    return false;
  }

  /** What happens in a region before anybody's turn. */
  default void before(Region region, Week week, Editions<R> rules) {}

  /** What happens to the person in a row, if anything does to people in this position. */
  default void person(Region region, int row, Week week, Editions<R> rules) {}
}

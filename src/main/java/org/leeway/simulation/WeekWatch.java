package org.leeway.simulation;

import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * Looks on while a world is simulated, such as to take the time. It must change nothing. Regions
 * may have their week on several threads at a time, each region on one.
 */
public interface WeekWatch {
  /** Nobody looks on. */
  WeekWatch NOBODY = new WeekWatch() {};

  /** The world is built, and its first week has not begun. */
  default void built(World world) {}

  /**
   * The week of a region begins.
   *
   * @param week weeks since the start; negative in the burn-in
   */
  default void begins(Region region, int week) {}

  /**
   * A phase has ended in a region.
   *
   * @param week weeks since the start; negative in the burn-in
   * @param phase its place in the plan of the week, from 0
   */
  default void ended(Region region, int week, int phase) {}

  /**
   * All regions have had their week, and the observers have looked.
   *
   * @param week weeks since the start; negative in the burn-in
   */
  default void observed(World world, int week) {}
}

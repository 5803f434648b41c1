package org.leeway.simulation;

import org.leeway.world.World;

/** Looks on while a world is simulated, such as to take the time. It must change nothing. */
public interface WeekWatch {
  /** Nobody looks on. */
  WeekWatch NOBODY =
      new WeekWatch() {
        @Override
        public void built(World world) {}

        @Override
        public void ended(World world, int week, int phase) {}
      };

  /** The world is built, and its first week has not begun. */
  void built(World world);

  /**
   * A phase has ended in all regions.
   *
   * @param week weeks since the start; negative in the burn-in
   * @param phase its place in the plan of the week, from 0; the last one looks and changes nothing
   */
  void ended(World world, int week, int phase);
}

package org.leeway.process;

import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * One phase of the week. A phase holds the values of the register that it uses, and no state: what
 * changes stands in the world.
 */
public interface Phase {
  /** What happens to the nation as a whole, before the regions; nothing in most phases. */
  default void nation(World world, Week week) {}

  /** What happens in a region. Touches this region only. */
  void week(Region region, Week week);
}

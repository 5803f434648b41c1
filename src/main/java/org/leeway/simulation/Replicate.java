package org.leeway.simulation;

import java.util.List;
import org.leeway.results.Table;

/**
 * Runs one scenario once: builds the world, lets it burn in, steps through the weeks and reads the
 * outcomes.
 */
public interface Replicate {
  /**
   * Runs one replicate in the calling thread (and {@code threads - 1} helpers when more than one is
   * given).
   *
   * @return tables: {@code outcomes} with columns outcome, grp, unit (words), value (real) and
   *     weight (real: persons or events behind the value), one row per outcome and group; and
   *     {@code weekly} with columns week (integer), measure, label, unit (words) and value (real);
   *     where anything is observed also {@code moments} with columns measure (word), part (integer)
   *     and value (real): the sums of every measure, in the order of the observation; {@code
   *     intake} with a row per scheme and distance (column grp) and the numbers (real) people,
   *     taken and, of those taken, placed_52, placed_104 and lasting; and where a line is kept of
   *     everybody {@code census}, a row per person
   * @throws InterruptedException when the thread was interrupted; nothing is kept
   */
  List<Table> run(ReplicateTask task, int threads) throws InterruptedException;
}

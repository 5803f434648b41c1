package org.leeway.simulation;

import java.util.Collection;

/**
 * Runs a replicate and writes down what happens to some people in it, and in a line what becomes of
 * everybody.
 */
public final class FollowedReplicate {
  private FollowedReplicate() {}

  /**
   * Runs one replicate.
   *
   * @param people names of those to follow
   * @param threads never change a result
   * @throws InterruptedException when the thread was interrupted; nothing is kept
   */
  public static Followed run(ReplicateTask task, Collection<Long> people, int threads)
      throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(threads)) {
      return new LeewayModel(task, workers, people, WeekWatch.NOBODY).runFollowing();
    }
  }
}

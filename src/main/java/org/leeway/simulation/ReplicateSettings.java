package org.leeway.simulation;

/**
 * What fixes one replicate besides the scenario. All of it is part of the result's identity.
 *
 * @param seed random seed; equal seeds give equal people, employers and chances in every scenario
 * @param weeks weeks to simulate after the burn-in, 1 or more
 * @param scale persons whom one agent stands for, 1 or more (100 is the default of the command
 *     line)
 * @param countFrom the week in which counting starts for people already in the service: 0, or the
 *     first week in which compared scenarios differ
 */
public record ReplicateSettings(long seed, int weeks, int scale, int countFrom) {
  public ReplicateSettings {
    if (weeks < 1 || scale < 1 || countFrom < 0 || countFrom >= weeks) {
      throw new IllegalArgumentException(
          "weeks and scale must be 1 or more and counting must start within the run, but were "
              + weeks
              + ", "
              + scale
              + " and "
              + countFrom);
    }
  }
}

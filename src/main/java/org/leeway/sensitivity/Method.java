package org.leeway.sensitivity;

/** How factors are judged. */
public sealed interface Method {
  /** Seed of the design: other points, the same question. */
  long seed();

  /** How many points it takes to judge so many factors. */
  long points(int factors);

  /**
   * Elementary effects after Morris: cheap, and enough to tell what matters from what does not.
   *
   * @param walks walks through the space of parameters
   * @param levels levels of each range
   */
  record Screening(int walks, int levels, long seed) implements Method {
    @Override
    public long points(int factors) {
      return walks * (factors + 1L);
    }
  }

  /**
   * First-order and total indices after Sobol: dear, and they say which share of the variance each
   * factor is to blame for.
   *
   * @param rows size of the two samples
   */
  record Indices(int rows, long seed) implements Method {
    @Override
    public long points(int factors) {
      return rows * (factors + 2L);
    }
  }
}

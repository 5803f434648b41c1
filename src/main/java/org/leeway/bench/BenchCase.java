package org.leeway.bench;

import java.util.List;

/**
 * A country of a fixed size, simulated for a fixed time.
 *
 * @param jobseekers people who are served when it opens; those outside the service come with them
 * @param weeks weeks that are timed, after the burn-in
 */
public record BenchCase(int jobseekers, int weeks) {
  private static final int WEEKS = 260;

  /**
   * Of 1.1 million each takes 1,900 bytes with those outside; what is cleared away needs room too.
   */
  private static final long BYTES_EACH = 2_800;

  /** From a classroom to a country, five years each. */
  public static final List<BenchCase> ALL =
      List.of(
          new BenchCase(2_000, WEEKS),
          new BenchCase(20_000, WEEKS),
          new BenchCase(200_000, WEEKS),
          new BenchCase(1_100_000, WEEKS));

  /** Bytes of heap that it takes, by and large. */
  public long heapBytes() {
    return jobseekers * BYTES_EACH;
  }
}

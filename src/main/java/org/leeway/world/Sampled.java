package org.leeway.world;

import java.util.Arrays;
import java.util.Collection;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * Of whom decisions are kept, in one region. Who belongs to a share follows from the name alone.
 */
final class Sampled {
  static final Sampled NOBODY = new Sampled(0, new long[0]);

  private final double share;
  private final long[] named;

  private Sampled(double share, long[] named) {
    this.share = share;
    this.named = named;
  }

  static Sampled of(double share, Collection<Long> named) {
    return new Sampled(share, named.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  boolean holds(Draws draws, long person) {
    return (share > 0 && draws.uniform(Purpose.SAMPLE, person, 0, 0) < share)
        || (named.length > 0 && Arrays.binarySearch(named, person) >= 0);
  }
}

package org.leeway.observe;

import java.util.List;

/**
 * Of whom the decisions of professionals are kept, whole: a share of all people, drawn by name, and
 * some who are named.
 *
 * @param share share of all people, 0 to 1
 * @param named names of people, such as {@code groningen:ww:start:34}
 * @param most decisions that are kept of one region at most, the first ones
 */
public record Sampling(double share, List<String> named, int most) {
  /** Decisions that are kept of a region unless somebody says otherwise. */
  public static final int USUAL_MOST = 20_000;

  /** Nobody. */
  public static final Sampling NOBODY = new Sampling(0, List.of(), 0);

  public Sampling {
    named = List.copyOf(named);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, not " + share);
    }
  }

  /** A share of all people. */
  public static Sampling ofShare(double share) {
    return new Sampling(share, List.of(), USUAL_MOST);
  }

  /** People by name. */
  public static Sampling of(List<String> named) {
    return new Sampling(0, named, USUAL_MOST);
  }

  /** True when nothing is kept of anybody. */
  public boolean isOff() {
    return share == 0 && named.isEmpty();
  }
}

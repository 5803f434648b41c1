package org.leeway.world;

import org.leeway.domain.Scheme;

/** Schemes by their place in columns, without a copy of the list at every look. */
public final class Schemes {
  private static final Scheme[] BY_PLACE = Scheme.values();

  /** Number of schemes; also the group number of people outside the service. */
  public static final int NUMBER = BY_PLACE.length;

  private Schemes() {}

  /** The scheme at a place. */
  public static Scheme at(int place) {
    return BY_PLACE[place];
  }
}

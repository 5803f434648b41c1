package org.leeway.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of people for whom an outcome is given: everybody, one scheme, one distance, or one
 * scheme at one distance.
 *
 * @param code code in result files and JSON, such as {@code all}, {@code ww}, {@code long}, {@code
 *     ww/long}
 * @param label what a reader sees
 */
public record Group(String code, String label) {
  /** Everybody who is served. */
  public static final Group ALL = new Group("all", "Everybody");

  public static Group of(Scheme scheme) {
    return new Group(scheme.code(), scheme.label());
  }

  public static Group of(Distance distance) {
    return new Group(distance.code(), distance.label());
  }

  public static Group of(Scheme scheme, Distance distance) {
    return new Group(
        scheme.code() + "/" + distance.code(),
        scheme.label() + ", " + distance.label().toLowerCase(java.util.Locale.ROOT));
  }

  /** Every group, in the order of tables: all, schemes, distances, then schemes by distance. */
  public static List<Group> inOrder() {
    List<Group> groups = new ArrayList<>();
    groups.add(ALL);
    for (Scheme scheme : Scheme.values()) {
      groups.add(of(scheme));
    }
    for (Distance distance : Distance.values()) {
      groups.add(of(distance));
    }
    for (Scheme scheme : Scheme.values()) {
      for (Distance distance : Distance.values()) {
        groups.add(of(scheme, distance));
      }
    }
    return List.copyOf(groups);
  }
}

package org.leeway.sweep;

import java.util.Arrays;
import java.util.List;

/** How the points of a sweep are chosen. */
public enum DesignKind {
  /** Every level of every factor with every level of the others. */
  FACTORIAL("factorial"),
  /** Points spread evenly over every factor. */
  LATIN_HYPERCUBE("latin hypercube"),
  /** Points of the Sobol sequence. */
  SOBOL("sobol"),
  /** Each factor moved alone. */
  ONE_AT_A_TIME("one at a time");

  private final String word;

  DesignKind(String word) {
    this.word = word;
  }

  /** The word in users' files. */
  public String word() {
    return word;
  }

  /** True when the user says how many points there are; else they follow from the levels. */
  public boolean needsPoints() {
    return this == LATIN_HYPERCUBE || this == SOBOL;
  }

  /** All words. */
  static List<String> words() {
    return Arrays.stream(values()).map(DesignKind::word).toList();
  }
}

package org.leeway.twin;

import org.leeway.simulation.Census;

/** What another policy does to somebody's first job. */
public enum Fate {
  /** Finds work under the alternative, and not under the base. */
  FOUND("found", "finds work only in the alternative"),
  /** Finds work under the base, and not under the alternative. */
  MISSED("missed", "finds work only in the base"),
  /** Finds work in both, under the alternative in an earlier week. */
  SOONER("sooner", "finds work sooner in the alternative"),
  /** Finds work in both, under the alternative in a later week. */
  LATER("later", "finds work later in the alternative"),
  /** Finds work in the same week in both, or in neither. */
  SAME("same", "finds work in the same week, or in neither");

  private final String code;
  private final String label;

  Fate(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word on the command line. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  static Fate of(int base, int alternative) {
    if (base == alternative) {
      return SAME;
    }
    if (base == Census.NEVER) {
      return FOUND;
    }
    if (alternative == Census.NEVER) {
      return MISSED;
    }
    return alternative < base ? SOONER : LATER;
  }
}

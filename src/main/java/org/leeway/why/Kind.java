package org.leeway.why;

/** What a change did to somebody's finding work, seen beside the same person without it. */
public enum Kind {
  /** Finds work with and without the change [overbodig]. */
  SUPERFLUOUS("superfluous", "Finds work with and without the change"),
  /** Finds work only with the change. */
  EFFECTIVE("effective", "Finds work only with the change"),
  /** Finds work only without the change: locked in, pushed aside or displaced. */
  HARMED("harmed", "Finds work only without the change"),
  /** Reaches more goals with the change, but no work. */
  BLOCKED("blocked", "Reaches more goals, but no work"),
  /** Reaches fewer goals with the change, and finds work in neither. */
  SET_BACK("set-back", "Reaches fewer goals, and no work"),
  /** Finds work in neither, and reaches as many goals [onmachtig]. */
  POWERLESS("powerless", "No work, and as many goals");

  private final String code;
  private final String label;

  Kind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word in result files. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}

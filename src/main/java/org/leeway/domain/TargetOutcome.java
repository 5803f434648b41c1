package org.leeway.domain;

/** What counts for a target. */
public enum TargetOutcome {
  /** A conversation that was held. */
  CONTACTS("contacts"),
  /** An intermediate goal that was reached. */
  GOALS("goals"),
  /** A job that was found. */
  PLACEMENT("placement"),
  /** A job of twelve hours a week or more that was found. */
  PLACEMENT_12H("placement-12h"),
  /** A job that lasted 26 weeks. */
  LASTING_26("lasting-26");

  private final String code;

  TargetOutcome(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}

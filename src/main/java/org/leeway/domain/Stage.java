package org.leeway.domain;

/** Where on the way to work a problem bites (theory.md 3.1). */
public enum Stage {
  /** Looking and applying. */
  SEARCH("search"),
  /** Showing an employer, in a letter and in a talk, what one is worth. */
  PRESENT("present"),
  /** Being hired, and what a person brings to a job. */
  WORK("work"),
  /** Keeping the job. */
  KEEP("keep");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}

package org.leeway.domain;

/**
 * What an employer can tell of somebody who applies and takes for a sign of what the person can.
 */
public enum Signal {
  /** How long the person has been without work [werkloosheidsduur], as far as it tells. */
  SPELL("spell"),
  /** A disability that shows or is told [arbeidsbeperking]. */
  DISABILITY("disability"),
  /** An age from which employers think of somebody as older. */
  OLDER("older"),
  /** A non-western background. */
  NON_WESTERN("non-western"),
  /** Being a woman. */
  FEMALE("female"),
  /** A criminal record. */
  RECORD("detention");

  private final String code;

  Signal(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}

package org.leeway.domain;

/** The way an application reaches an employer. */
public enum Channel {
  /** A letter or form among many. */
  FORMAL,
  /** Through somebody the jobseeker knows [weak ties]. */
  INFORMAL,
  /** Put forward by a professional. */
  MEDIATED
}

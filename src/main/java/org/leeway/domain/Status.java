package org.leeway.domain;

/** Where a person in the model stands. */
public enum Status {
  /** Nobody: the row is free. */
  NOBODY,
  /**
   * Looks for a job without being served: unemployed without benefit, or in work and looking for
   * other work.
   */
  OUTSIDE,
  /** On a benefit and served towards work. */
  SERVED,
  /** Left the benefit for a job. */
  WORKING,
  /** Stopped looking outside the service, and is still in view: takes no part in the market. */
  STOPPED
}

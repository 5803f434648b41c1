package org.leeway.decision;

/** Somebody who applies, as an employer sees the person. */
public interface Candidate {
  /** Productivity as seen, with noise, about 0 to 1. */
  double seen();

  /** How far the employer can tell, 0 to 1. */
  double known();

  /** What the employer thinks of people like this one, about 0 to 1. */
  double group();

  /** What the job must bring, 0 to 1. */
  double demanded();

  /** What subsidy and hiring credit pay, as far as the employer counts on them, 0 to 1. */
  double subsidy();

  /** True after an interview; false while there is no more than a letter, or somebody's word. */
  boolean isMet();

  /** True for somebody in the service. */
  boolean isServed();

  /** Years without work. */
  double yearsOut();

  /** What the built-in model says. */
  double usual();

  /** A uniform number between 0 and 1, by an index from 0 to 63. */
  double uniform(int index);
}

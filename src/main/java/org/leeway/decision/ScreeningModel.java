package org.leeway.decision;

/** What an employer expects of a candidate above what the job must bring. */
public interface ScreeningModel {
  /** The word in scenario files. */
  String code();

  /** What it does, in a sentence. */
  String about();

  /** Expected surplus; below zero means not good enough. */
  double surplus(Candidate candidate);
}

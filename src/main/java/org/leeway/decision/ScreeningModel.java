package org.leeway.decision;

/** What an employer expects of a candidate above what the job must bring. */
public interface ScreeningModel extends DecisionModel {
  /** Expected surplus; below zero means not good enough. */
  double surplus(Candidate candidate);
}

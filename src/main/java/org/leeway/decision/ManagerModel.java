package org.leeway.decision;

/** What a manager does at the end of a period. */
public interface ManagerModel extends DecisionModel {
  /** Reacts to what is seen. */
  void react(Steering steering);
}

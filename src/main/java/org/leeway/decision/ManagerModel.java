package org.leeway.decision;

/** What a manager does at the end of a period. */
public interface ManagerModel {
  /** The word in scenario files. */
  String code();

  /** What it does, in a sentence. */
  String about();

  /** Reacts to what is seen. */
  void react(Steering steering);
}

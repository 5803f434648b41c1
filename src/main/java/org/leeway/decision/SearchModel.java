package org.leeway.decision;

/** How many applications a client would write in a week. */
public interface SearchModel {
  /** The word in scenario files. */
  String code();

  /** What it does, in a sentence. */
  String about();

  /** Mean number of applications this week, 0 or more. */
  double applications(Searcher searcher);
}

package org.leeway.decision;

/** How many applications a client would write in a week. */
public interface SearchModel extends DecisionModel {
  /** Mean number of applications this week, 0 or more. */
  double applications(Searcher searcher);
}

package org.leeway.decision;

import org.leeway.domain.State;

/** Somebody in the service who looks for work. */
public interface Searcher {
  /** What the person has of a state, 0 to 1. */
  double state(State state);

  /** Part of the week that programmes leave, 0 to 1. */
  double timeLeft();

  /** Part of the freedom to search that problems take, 0 to 1. */
  double burden();

  /** What work would bring over the benefit, as a share of its wage. */
  double gainFromWork();

  /** Applications a week that duty asks, as far as somebody watches. */
  double required();

  /** Weeks that the right to the benefit lasts; very many where it does not end. */
  double weeksOfRightLeft();

  /** What the built-in model says. */
  double usual();

  /** A uniform number between 0 and 1, by an index from 0 to 63. */
  double uniform(int index);
}

package org.leeway.hypothesis;

import org.jspecify.annotations.Nullable;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Who;

/** The words for outcomes and for people that hypotheses are written in. */
interface Words {
  /** The words of a scenario, which has instruments, sectors and regions of its own. */
  @FunctionalInterface
  interface Source {
    Words of(Scenario scenario, Problems problems);
  }

  /** The outcome that a phrase names; null, with a problem, when there is none. */
  @Nullable Quantity quantity(String phrase, Place place, String path);

  /**
   * The people whom some conditions describe; what is wrong becomes a problem.
   *
   * @param groups true where people are divided who are enrolled already
   */
  Who who(YamlNode.Fields conditions, String path, boolean groups);

  /** True for an outcome of the whole market, which has no cohort. */
  boolean isOfMarket(Quantity quantity);

  /** Weeks after enrolment, or weeks of the run for the market, that an outcome looks at. */
  int horizon(Quantity quantity);
}

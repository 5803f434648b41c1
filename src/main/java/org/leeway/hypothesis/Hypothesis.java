package org.leeway.hypothesis;

import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Place;

/**
 * A claim about what works for whom under which conditions, with its place in the literature.
 *
 * @param id its name, unique among those read together
 * @param place where it stands
 * @param claim the claim in a sentence
 * @param source where it was found
 * @param words context, mechanism and expectation as the author wrote them, for readers
 * @param missing the state or lever that the model lacks; empty when it can be tested
 * @param test how it is put to the model; null when something is missing
 */
public record Hypothesis(
    String id,
    Place place,
    String claim,
    String source,
    HypothesisWords words,
    String missing,
    @Nullable HypothesisTest test) {

  /** True when the model can be asked. */
  public boolean isRunnable() {
    return test != null;
  }
}

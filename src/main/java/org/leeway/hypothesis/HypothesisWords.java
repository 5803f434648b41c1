package org.leeway.hypothesis;

import java.util.List;

/**
 * A hypothesis as its author wrote it.
 *
 * @param population the people, empty for everybody in service
 * @param context under which conditions, empty for everywhere
 * @param mechanism what is switched on
 * @param expectations what is expected, a line per outcome and for the interaction
 */
public record HypothesisWords(
    String population, String context, String mechanism, List<String> expectations) {
  public HypothesisWords {
    expectations = List.copyOf(expectations);
  }
}

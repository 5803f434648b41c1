package org.leeway.pattern;

import java.util.List;

/**
 * A pattern that was reported.
 *
 * @param id its name
 * @param claim what was reported, in a sentence
 * @param source where it was reported
 * @param given how far the figures follow from what was put into the model; empty when they do not
 * @param expectations the figures that show it, with their bounds
 * @param finding the finding on the market that shows it; empty for a pattern of professionals
 * @param missing what the model lacks to show it; empty when it can be asked
 */
public record Pattern(
    String id,
    String claim,
    String source,
    String given,
    List<Expectation> expectations,
    String finding,
    String missing) {
  public Pattern {
    expectations = List.copyOf(expectations);
  }

  /** True for a pattern of the labour market. */
  public boolean isOfMarket() {
    return !finding.isEmpty();
  }

  /** True when the model can be asked. */
  public boolean isTestable() {
    return missing.isEmpty();
  }

  /**
   * A figure and its bounds.
   *
   * @param measure which figure
   * @param bound what it must be
   */
  public record Expectation(Figure measure, Bound bound) {}
}

package org.leeway.trial;

import java.util.List;

/**
 * One condition on a person: an attribute and the values that it may have.
 *
 * @param attribute what is looked at
 * @param test which values fit
 */
public record Condition(Attribute attribute, Test test) {
  /** Which values fit. */
  public sealed interface Test {}

  /** One of some words, such as a scheme, or the words of a list of yes and no. */
  public record OneOf(List<String> words) implements Test {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A number of {@code low} or more and less than {@code high}, in the attribute's unit. */
  public record Between(double low, double high) implements Test {}

  /**
   * A place in the order of those enrolled, by the attribute at enrolment: {@code (0, 0.5)} is the
   * lower half. Groups only: it cannot decide who is enrolled.
   */
  public record Part(double from, double to) implements Test {}
}

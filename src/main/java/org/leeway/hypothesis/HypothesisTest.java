package org.leeway.hypothesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.trial.Who;

/**
 * How a claim is put to the model: the people enrolled, the contexts, the mechanism off and on, and
 * what is expected of the outcomes.
 *
 * @param template the scenario below all levels
 * @param people who is enrolled
 * @param from first week of enrolment
 * @param until week after the last week of enrolment
 * @param contexts at least one
 * @param off the mechanism off, or at its lower level
 * @param on the mechanism on, or at its higher level
 * @param expectations at least one
 * @param interaction what is expected of the effect in the last context less that in the first;
 *     null when nothing is
 */
public record HypothesisTest(
    ScenarioTemplate template,
    Who people,
    int from,
    int until,
    List<Level> contexts,
    Level off,
    Level on,
    List<Expectation> expectations,
    @Nullable Interaction interaction) {
  /**
   * What is expected of the difference between contexts.
   *
   * @param sign the sign of the effect in the last context less that in the first
   * @param of the outcome that is meant
   */
  public record Interaction(Sign sign, Expectation of) {}

  public HypothesisTest {
    contexts = List.copyOf(contexts);
    expectations = List.copyOf(expectations);
  }

  /** The level of the mechanism. */
  Level mechanism(boolean isOn) {
    return isOn ? on : off;
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.Small;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioException;
import org.leeway.world.Problems;

/** A goal about problems is reached when those that its card names are out of the way. */
final class GoalsTest {
  private static final int ROW = 0;

  @ParameterizedTest
  @CsvSource({
    "health, mental, true",
    "health, addiction, true",
    "health, debts, false",
    "practical-barriers, debts, true",
    "practical-barriers, childcare, true",
    "practical-barriers, addiction, false"
  })
  void itIsTheProblemsOfTheCardThatStandInTheWay(String goal, String problem, boolean stands) {
    Scenario country = Small.regions(1);
    assertThat(isReached(country, goal, problem, 0.9)).isEqualTo(!stands);
    assertThat(isReached(country, goal, problem, 0.2)).as("a light one").isTrue();
  }

  @Test
  void aScenarioMayNameOtherProblems() {
    Scenario rewired = Small.regions(1, "goal.health.clears=debts");
    assertThat(isReached(rewired, "health", "debts", 0.9)).isFalse();
    assertThat(isReached(rewired, "health", "addiction", 0.9)).isTrue();
  }

  @Test
  void aProblemThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Small.country("goal.health.clears=mental, debtz"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("'debtz' is not one of its choices")
        .hasMessageContaining("Did you mean debts?");
  }

  @Test
  void aProblemThatCannotFallIsRefused() {
    assertThatThrownBy(() -> Small.country("goal.health.clears=age"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("'age' is not one of its choices");
  }

  /** Whether the goal is reached by somebody with one problem and no other. */
  private static boolean isReached(Scenario country, String goal, String code, double intensity) {
    Trial trial = new Trial(country, 1, 1000);
    Problems problems = new Problems(trial.values());
    for (Problems.Problem each : problems.owned()) {
      double weighs = each.code().equals(code) ? intensity : 0;
      trial.people().problems.set(ROW, each.owned(), weighs);
    }
    Goals goals = new Goals(trial.values(), new Mechanisms(trial.values()).influence());
    return (goals.held(trial.region(), ROW) & goals.bit(goal)) != 0;
  }
}

package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Outcome;
import org.leeway.experiment.StudyArm;
import org.leeway.observe.Observation;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.ScenarioTemplate;

/**
 * What is asked: what drives the level of some outcomes in a scenario, or, against an alternative,
 * what drives the difference that the alternative makes.
 *
 * @param base the scenario
 * @param alternative the alternative; null when levels are asked for
 * @param outcomes what is measured
 * @param seeds seeds at every point
 * @param firstSeed the first; the others follow it
 * @param weeks weeks to simulate
 * @param scale persons whom an agent stands for
 */
public record Question(
    ScenarioTemplate base,
    @Nullable ScenarioTemplate alternative,
    List<Outcome> outcomes,
    int seeds,
    long firstSeed,
    int weeks,
    int scale) {
  public Question {
    outcomes = List.copyOf(outcomes);
  }

  /** The question in one line. */
  public String title() {
    Scenario scenario = base.scenario();
    return alternative == null
        ? "What drives " + scenario.name()
        : "What drives the effect of " + alternative.scenario().name();
  }

  /** The first week in which the alternative differs from the base; 0 without alternative. */
  public int countFrom() {
    if (alternative == null) {
      return 0;
    }
    return ScenarioDiff.between(base.scenario(), alternative.scenario()).stream()
        .map(ScenarioDifference::fromWeek)
        .map(week -> Objects.requireNonNullElse(week, 0))
        .mapToInt(week -> Math.max(0, week))
        .min()
        .orElse(0);
  }

  /** The base, and the alternative where there is one. */
  List<StudyArm> arms() {
    List<StudyArm> arms = new ArrayList<>();
    arms.add(arm(base, base.scenario().id()));
    if (alternative != null) {
      String id = alternative.scenario().id();
      arms.add(arm(alternative, id.equals(arms.get(0).id()) ? id + "-2" : id));
    }
    return arms;
  }

  private StudyArm arm(ScenarioTemplate template, String id) {
    return new StudyArm(
        id,
        template.scenario().name(),
        template,
        List.of(),
        weeks,
        countFrom(),
        Observation.NONE,
        null);
  }
}

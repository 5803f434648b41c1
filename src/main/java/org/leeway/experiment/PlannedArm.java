package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.trial.Treatment;

/**
 * One arm of an experiment before it is executed. Scenarios are made when they are needed and not
 * kept, so that thousands of draws cost no memory.
 *
 * @param id key of its rows
 * @param weeks weeks to simulate
 * @param countFrom week from which the outcomes count people
 * @param observation what is observed
 * @param treatmentInWords what is done to those who are assigned; empty for nothing
 * @param scenario the scenario in a draw
 * @param treatment what is done in a draw; null for nothing
 */
record PlannedArm(
    String id,
    int weeks,
    int countFrom,
    Observation observation,
    List<String> treatmentInWords,
    Function<Draw, Scenario> scenario,
    Function<Draw, @Nullable Treatment> treatment) {

  /** An arm that is one scenario, read before. */
  static PlannedArm of(String id, Scenario scenario, ExperimentSettings size, int countFrom) {
    return new PlannedArm(
        id,
        size.weeks(),
        countFrom,
        Observation.NONE.with(size.sampling()),
        List.of(),
        draw -> scenario,
        draw -> null);
  }

  /** An arm of a study. */
  static PlannedArm of(StudyArm arm) {
    return new PlannedArm(
        arm.id(),
        arm.weeks(),
        arm.countFrom(),
        arm.observation(),
        Observed.inWords(arm.treated()),
        arm::scenario,
        arm::treatment);
  }

  ReplicateTask task(Draw draw, long seed, int scale) {
    ReplicateSettings settings = new ReplicateSettings(seed, weeks, scale, countFrom);
    return new ReplicateTask(scenario.apply(draw), settings, observation, treatment.apply(draw));
  }

  /**
   * The fingerprints of all scenarios that take part: that of each draw, and the rules that hold
   * for the treated. Making them all shows every mistake before anything is written.
   */
  List<String> fingerprints(List<Draw> draws) {
    List<String> prints = new ArrayList<>();
    for (Draw draw : draws) {
      prints.add(scenario.apply(draw).fingerprint());
      Treatment given = treatment.apply(draw);
      if (given != null) {
        prints.add(given.rules().fingerprint());
      }
    }
    return prints;
  }
}

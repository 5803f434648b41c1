package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.YamlNode;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.trial.Treatment;

/**
 * One arm of a study: a scenario, what is changed in it, who is followed and what is done to them.
 *
 * @param id key of its rows
 * @param name name for readers
 * @param template the scenario below it
 * @param changes changes on top of the scenario, one after the other
 * @param weeks weeks to simulate, 1 or more
 * @param countFrom week from which the outcomes count people
 * @param observation what is observed
 * @param treated what is done to those who are assigned; null where nothing is done
 */
public record StudyArm(
    String id,
    String name,
    ScenarioTemplate template,
    List<YamlNode.Fields> changes,
    int weeks,
    int countFrom,
    Observation observation,
    @Nullable Treated treated) {
  /**
   * What is done to those of a cohort who are assigned.
   *
   * @param cohort id of the cohort
   * @param changes changes on top of the arm's own
   * @param delay weeks between enrolment and the start
   * @param length weeks that it lasts; {@link Integer#MAX_VALUE} for ever
   */
  public record Treated(String cohort, List<YamlNode.Fields> changes, int delay, int length) {
    public Treated {
      changes = List.copyOf(changes);
    }
  }

  public StudyArm {
    changes = List.copyOf(changes);
  }

  /** The scenario of this arm in a draw. */
  public Scenario scenario(Draw draw) {
    return template.variant(id, name, draw, changes);
  }

  /** What is simulated in a draw on a seed. */
  public ReplicateTask task(Draw draw, long seed, int scale) {
    ReplicateSettings settings = new ReplicateSettings(seed, weeks, scale, countFrom);
    return new ReplicateTask(scenario(draw), settings, observation, treatment(draw));
  }

  /** What is done to those who are assigned, in a draw; null where nothing is done. */
  public @Nullable Treatment treatment(Draw draw) {
    if (treated == null) {
      return null;
    }
    List<YamlNode.Fields> all = new ArrayList<>(changes);
    all.addAll(treated.changes());
    Scenario rules = template.variant(id + " treated", name, draw, all);
    return new Treatment(treated.cohort(), rules, treated.delay(), treated.length());
  }
}

package org.leeway.why;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.leeway.experiment.ArmIds;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.ScenarioTemplate;

/**
 * Two worlds on the same seeds, with a line for everybody who is counted in them.
 *
 * @param study what is simulated
 * @param from week from which people are counted
 * @param follow weeks within which work has to be found
 * @param partsAt week from which the worlds differ
 * @param thresholds what is called how
 */
public record WhyPlan(Study study, int from, int follow, int partsAt, Thresholds thresholds) {
  /** Longer nobody is followed: the count of a person ends then. */
  public static final int LONGEST = 104;

  /**
   * Plans the study.
   *
   * @param templates the base, then the changed world
   * @param from week from which people are counted; empty for the week from which the worlds differ
   * @param follow weeks within which work has to be found, 1 to {@value #LONGEST}
   * @throws ExperimentException when nothing differs, or nobody would be followed long enough
   */
  public static WhyPlan of(
      List<ScenarioTemplate> templates, ExperimentSettings size, OptionalInt from, int follow) {
    Scenario base = templates.get(0).scenario();
    Scenario changed = templates.get(1).scenario();
    checkPeople(base, changed);
    List<ScenarioDifference> differences = ScenarioDiff.between(base, changed);
    if (differences.isEmpty()) {
      throw new ExperimentException(
          changed.file() + " differs in nothing from " + base.file() + ": there is no effect",
          "Name a scenario that changes something.");
    }
    int partsAt =
        differences.stream()
            .mapToInt(each -> each.fromWeek() == null ? 0 : Math.max(0, each.fromWeek()))
            .min()
            .getAsInt();
    int start = from.orElse(partsAt);
    if (start + follow > size.weeks()) {
      throw new ExperimentException(
          "Counting from week "
              + start
              + " and following everybody for "
              + follow
              + " weeks does not fit in "
              + size.weeks()
              + " weeks",
          "Give --weeks " + (start + follow) + " or more, or a smaller --follow.");
    }
    Thresholds thresholds = Thresholds.of(base.at(start));
    List<String> ids = ArmIds.of(List.of(base, changed));
    List<StudyArm> arms = new ArrayList<>();
    for (int arm = 0; arm < ids.size(); arm++) {
      ScenarioTemplate template = templates.get(arm);
      arms.add(
          new StudyArm(
              ids.get(arm),
              template.scenario().name(),
              template,
              List.of(),
              size.weeks(),
              start,
              Observation.ofEverybody(follow),
              null));
    }
    Study study =
        new Study(
            WhyResult.KIND,
            "Why: " + changed.name() + ", against " + base.name(),
            "why-" + ids.get(1),
            arms,
            List.of(Draw.REGISTER),
            size.seeds(),
            size.firstSeed(),
            size.scale(),
            false);
    return new WhyPlan(study, start, follow, partsAt, thresholds);
  }

  private static void checkPeople(Scenario base, Scenario changed) {
    if (base.at(Integer.MIN_VALUE).weeks("run.burn-in").whole()
        != changed.at(Integer.MIN_VALUE).weeks("run.burn-in").whole()) {
      throw new ExperimentException(
          "The scenarios differ in run.burn-in, so that nobody is the same in both",
          "Give both the same burn-in.");
    }
    if (!base.regions().equals(changed.regions())) {
      throw new ExperimentException(
          "The scenarios differ in their regions, so that people differ too",
          "Give both the same regions.");
    }
  }

  /** What the study found, as far as it is in. */
  public WhyResult result(StudyData data) {
    return new WhyAnalysis(this, data).result();
  }
}

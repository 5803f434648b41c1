package org.leeway.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.leeway.experiment.ArmIds;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.RangedParameter;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioTemplate;

/**
 * A comparison that is made in the register's own world and in many plausible ones: the same arms,
 * on the same seeds, in every world.
 *
 * @param study what is simulated
 * @param prior in words: where the parameters of the worlds come from
 * @param parameters what differs between the worlds
 */
public record RobustPlan(Study study, String prior, List<RangedParameter> parameters) {
  public RobustPlan {
    parameters = List.copyOf(parameters);
  }

  /**
   * Plans the study.
   *
   * @param templates the base first
   * @param worlds the plausible worlds; the register's own is added
   * @throws ExperimentException when a change lies outside the run
   */
  public static RobustPlan of(
      List<ScenarioTemplate> templates,
      ExperimentSettings size,
      List<Draw> worlds,
      String prior,
      List<RangedParameter> parameters) {
    List<Scenario> scenarios = templates.stream().map(ScenarioTemplate::scenario).toList();
    List<String> ids = ArmIds.of(scenarios);
    int countFrom = countFrom(scenarios, size.weeks());
    List<StudyArm> arms = new ArrayList<>();
    for (int arm = 0; arm < ids.size(); arm++) {
      arms.add(
          new StudyArm(
              ids.get(arm),
              scenarios.get(arm).name(),
              templates.get(arm),
              List.of(),
              size.weeks(),
              countFrom,
              Observation.NONE,
              null));
    }
    List<Draw> draws = new ArrayList<>();
    draws.add(Draw.REGISTER);
    draws.addAll(worlds);
    String title =
        scenarios.stream().skip(1).map(Scenario::name).collect(Collectors.joining("; "))
            + ", against "
            + scenarios.get(0).name();
    Study study =
        new Study(
            RobustResult.KIND,
            title,
            "robust-" + ids.get(1),
            arms,
            draws,
            size.seeds(),
            size.firstSeed(),
            size.scale(),
            false);
    return new RobustPlan(study, prior, parameters);
  }

  /** The first week in which any alternative differs from the base. */
  private static int countFrom(List<Scenario> scenarios, int weeks) {
    int countFrom = Integer.MAX_VALUE;
    for (Scenario alternative : scenarios.subList(1, scenarios.size())) {
      OptionalInt first =
          ScenarioDiff.between(scenarios.get(0), alternative).stream()
              .mapToInt(
                  each -> {
                    Integer week = each.fromWeek();
                    return week == null ? 0 : Math.max(0, week);
                  })
              .min();
      if (first.isPresent() && first.getAsInt() >= weeks) {
        throw new ExperimentException(
            alternative.file()
                + ": the change at week "
                + first.getAsInt()
                + " lies outside the run of "
                + weeks
                + " weeks",
            "Give --weeks " + (first.getAsInt() + 1) + " or more, or date the change earlier.");
      }
      countFrom = Math.min(countFrom, first.orElse(Integer.MAX_VALUE));
    }
    return countFrom == Integer.MAX_VALUE ? 0 : countFrom;
  }

  /** The plausible worlds, without the register's own. */
  public List<Draw> worlds() {
    return study.draws().subList(1, study.draws().size());
  }

  /** What the study found, as far as it is in. */
  public RobustResult result(StudyData data) {
    List<String> ids = study.arms().stream().map(StudyArm::id).toList();
    List<Robustness> lines = new RobustAnalysis(data::values, ids, worlds(), parameters).lines();
    return new RobustResult(
        study.title(),
        study.arms().stream().map(arm -> new RobustResult.ArmName(arm.id(), arm.name())).toList(),
        prior,
        worlds().size(),
        study.seeds(),
        study.arms().get(0).weeks(),
        study.scale(),
        parameters,
        lines,
        RobustAnalysis.regrets(ids, lines),
        data.planned(),
        data.finished(),
        data.failures());
  }
}

package org.leeway.calibration;

import java.nio.file.Path;
import java.util.List;
import org.leeway.evidence.Check;
import org.leeway.evidence.EvidencePlan;
import org.leeway.evidence.Finding;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.ScenarioTemplate;

/**
 * What a user wants fitted: which parameters, to which findings.
 *
 * @param title title of the calibration
 * @param file the file that says so
 * @param scenario the scenario below it, as it was named
 * @param template the same, ready for variants
 * @param free parameters set free, with the range in which they are searched
 * @param aims findings with the checks that are aimed at
 * @param seeds seeds per point
 * @param firstSeed the first of them
 * @param scale persons whom an agent stands for
 */
public record CalibrationPlan(
    String title,
    Path file,
    Path scenario,
    ScenarioTemplate template,
    List<RangedParameter> free,
    List<Aim> aims,
    int seeds,
    long firstSeed,
    int scale) {
  /** One check of a finding that is aimed at. */
  public record Aim(Target target, Finding finding, Check check) {}

  public CalibrationPlan {
    free = List.copyOf(free);
    aims = List.copyOf(aims);
  }

  /** The targets in their order. */
  public List<Target> targets() {
    return aims.stream().map(Aim::target).toList();
  }

  /** The arms that the findings need. */
  public EvidencePlan evidence() {
    return EvidencePlan.of(template, aims.stream().map(Aim::finding).distinct().toList());
  }

  /** The same with another size. */
  public CalibrationPlan sized(int newSeeds, long newFirstSeed, int newScale) {
    return new CalibrationPlan(
        title, file, scenario, template, free, aims, newSeeds, newFirstSeed, newScale);
  }
}

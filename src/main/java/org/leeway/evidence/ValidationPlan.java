package org.leeway.evidence;

import java.nio.file.Path;
import java.util.List;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyData;
import org.leeway.scenario.Draw;

/**
 * The validation of a file of findings: the study that it takes, and what follows from its data.
 *
 * @param findings what is looked at
 * @param plan the arms
 * @param study the study
 * @param partial share of units in designs that the file leaves open
 */
public record ValidationPlan(Findings findings, EvidencePlan plan, Study study, double partial) {
  /**
   * Plans the validation of findings of which at least one can be run.
   *
   * @param seeds replicates of every arm
   * @param firstSeed the first seed
   * @param scale persons whom an agent stands for
   * @param partial share of units in designs that the file leaves open
   */
  public static ValidationPlan of(
      Findings findings, int seeds, long firstSeed, int scale, double partial) {
    EvidencePlan plan = EvidencePlan.of(findings.template(), findings.runnable());
    Study study =
        new Study(
            Validation.KIND,
            findings.title(),
            name(findings.file()),
            plan.arms(),
            List.of(Draw.REGISTER),
            seeds,
            firstSeed,
            scale,
            false);
    return new ValidationPlan(findings, plan, study, partial);
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName()).replaceAll("\\.ya?ml$", "");
    return Validation.KIND + "-" + name;
  }

  /** The verdicts that follow from what was stored. */
  public Validation result(StudyData data) {
    Judge judge = new Judge(plan, data::sums, Draw.REGISTER.number());
    return new Validation(
        findings.findings().stream().map(judge::judge).toList(),
        findings.title(),
        String.valueOf(findings.file().getFileName()),
        findings.template().scenario().name(),
        partial,
        data.planned() - data.finished());
  }
}

package org.leeway.report;

import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;

/** Every outcome for everybody, per alternative. */
record EffectsSection(Findings findings) implements Section {
  @Override
  public void write(Html page) {
    if (findings.isRun()) {
      return;
    }
    page.section("effects", "What differs, for everybody");
    for (Arm arm : findings.alternatives()) {
      EffectTable table = new EffectTable(findings.armName(arm.id()), "Outcome", findings.seeds());
      for (Outcome outcome : Outcome.values()) {
        findings
            .effect(arm, outcome, Group.ALL)
            .ifPresent(effect -> table.row(outcome.label(), effect));
      }
      table.write(page);
    }
    page.close();
  }
}

package org.leeway.report;

import java.util.Optional;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;

/** What the service costs against what is paid in benefits. */
record CostsSection(Findings findings) implements Section {
  @Override
  public void write(Html page) {
    boolean told =
        findings.comparison().effects().stream()
            .anyMatch(e -> e.outcome() == Outcome.COST || e.outcome() == Outcome.BENEFITS_PAID);
    if (findings.isRun() || !told) {
      return;
    }
    page.section("costs", "Costs and savings");
    for (Arm arm : findings.alternatives()) {
      Optional<EffectLine> cost = findings.effect(arm, Outcome.COST, Group.ALL);
      Optional<EffectLine> benefits = findings.effect(arm, Outcome.BENEFITS_PAID, Group.ALL);
      EffectTable table =
          new EffectTable(
              findings.armName(arm.id()) + ", million euro a year",
              "Whole country",
              findings.seeds());
      cost.ifPresent(e -> table.row(Outcome.COST.label(), e));
      benefits.ifPresent(e -> table.row(Outcome.BENEFITS_PAID.label(), e));
      table.write(page);
      if (cost.isPresent() && benefits.isPresent()) {
        page.leaf("p", new Sentences(Figures.PAGE).balance(cost.get(), benefits.get()));
      }
    }
    page.leaf(
        "p",
        "Only the cost of professionals and instruments and the benefits paid are counted; taxes,"
            + " health and the gains of employers are not. Costs and benefits in a simulated year"
            + " say nothing yet of later years.",
        "class",
        "note");
    page.close();
  }
}

package org.leeway.report;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;

/** What the service costs against what is paid in benefits. */
record CostsSection(Findings findings) implements Section {
  private static final List<Outcome> MONEY =
      List.of(Outcome.COST, Outcome.BENEFITS_PAID, Outcome.PUBLIC_COST);

  @Override
  public void write(Html page) {
    boolean told =
        findings.comparison().effects().stream()
            .anyMatch(effect -> MONEY.contains(effect.outcome()));
    if (findings.isRun() || !told) {
      return;
    }
    page.section("costs", "Costs and savings");
    for (Arm arm : findings.alternatives()) {
      EffectTable table =
          new EffectTable(
              findings.armName(arm.id()) + ", million euro a year",
              "Whole country",
              findings.seeds());
      for (Outcome outcome : MONEY) {
        findings
            .effect(arm, outcome, Group.ALL)
            .ifPresent(effect -> table.row(outcome.label(), effect));
      }
      table.write(page);
      whoPays(page, arm);
      new Balance(findings, arm, Figures.PAGE).sentence().ifPresent(said -> page.leaf("p", said));
    }
    page.leaf(
        "p",
        "Only the cost of professionals and instruments and the benefits paid are counted; taxes,"
            + " health and the gains of employers are not. Benefits are lower when"
            + " people work and also when benefits are cut; the sum does not tell which. Costs and benefits in a simulated year"
            + " say nothing yet of later years.",
        "class",
        "note");
    page.close();
  }

  private void whoPays(Html page, Arm arm) {
    WhoPays money = new WhoPays(findings, arm);
    if (money.parties().isEmpty()) {
      return;
    }
    HtmlTable table =
        new HtmlTable(
            "Who pays more (+) or less (-), million euro a year",
            "lrl",
            List.of("Who", "Difference", "Paid for itself"));
    for (WhoPays.Line line : money.parties()) {
      table.row(line.label(), SeriesFigures.figure(line.perYear()), line.breakEven());
    }
    for (WhoPays.Line line : money.schemes()) {
      table.row(
          "Public money: " + line.label(), SeriesFigures.figure(line.perYear()), line.breakEven());
    }
    table.write(page);
  }
}

package org.leeway.report;

import java.util.List;
import java.util.Optional;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.ExperimentSettings;

/** What the intervals cover, what they do not, and what pairing was worth. */
record CertaintySection(Findings findings) implements Section {
  @Override
  public void write(Html page) {
    ExperimentSettings settings = findings.comparison().settings();
    page.section("certainty", "How sure is this?");
    page.leaf("p", size(settings, findings.comparison().unfinished() == 0));
    unfinished(page);
    page.leaf("p", findings.whoIsCounted());
    if (!findings.isRun()) {
      page.leaf(
          "p",
          "An interval is a 90% t-interval of the mean paired difference over the replicates. It"
              + " covers chance inside the model: which people enter, which vacancies open, who"
              + " meets whom. With other seeds, nine in ten such intervals would hold the model's"
              + " own mean difference.");
      tally(page);
    }
    page.leaf("h3", "What the intervals and bands do not cover");
    page.open("ul");
    page.leaf("li", "How uncertain the parameters are: every value stands at one figure here.");
    page.leaf("li", "Whether the mechanisms of the model are the right ones.");
    page.leaf("li", "Events outside the model: a recession, a new law, another data year.");
    page.close();
    if (!findings.isRun()) {
      pairing(page, settings);
    }
    failures(page);
    page.close();
  }

  private void unfinished(Html page) {
    String said = findings.unfinished();
    if (!said.isEmpty()) {
      page.leaf("p", said, "class", "warning");
    }
  }

  private static String size(ExperimentSettings settings, boolean whole) {
    long last = settings.firstSeed() + settings.seeds() - 1;
    String seeds =
        settings.seeds() == 1
            ? "One seed (" + settings.firstSeed() + ") was simulated: a single draw, no interval."
            : "%s seeds (%s to %s) were %s."
                .formatted(
                    settings.seeds(), settings.firstSeed(), last, whole ? "simulated" : "planned");
    String scale =
        settings.scale() == 1
            ? " Every agent is one person."
            : " One agent stands for %s persons; counts and amounts are multiplied back to the whole country."
                    .formatted(Figures.PAGE.count(settings.scale()))
                + " Small groups hold few agents, so their figures vary more.";
    return seeds + scale;
  }

  /** How many of the shown intervals would exclude zero by chance alone. */
  private void tally(Html page) {
    Tally tally = Tally.of(findings.comparison().effects());
    if (tally.intervals() > 0) {
      page.leaf(
          "p",
          tally.sentence()
              + " One clear group among many proves little, a pattern says more. The outcomes of"
              + " one person and the groups that overlap go together, so chance hits come in"
              + " clusters.");
    }
  }

  private void pairing(Html page, ExperimentSettings settings) {
    page.leaf("h3", "What pairing was worth");
    page.leaf(
        "p",
        "Base and alternative ran on the same seeds, so the same people met the same luck. The"
            + " factor says by how much that shrank the variance of a difference; with a factor of"
            + " 4, 20 paired seeds tell as much as 80 unpaired ones.");
    for (Arm arm : findings.alternatives()) {
      HtmlTable table =
          new HtmlTable(
              findings.armName(arm.id()), 1, 2, "Outcome", "Factor", "Worth unpaired seeds");
      for (Outcome outcome : Outcome.values()) {
        Optional<EffectLine> effect = findings.effect(arm, outcome, Group.ALL);
        effect.ifPresent(
            e -> {
              double factor = e.pairingFactor();
              boolean known = Double.isFinite(factor);
              table.row(
                  outcome.label(),
                  known ? Figures.PAGE.number(factor, factor < 10 ? 1 : 0) : "no variation",
                  known ? Figures.PAGE.count(Math.round(factor * settings.seeds())) : "");
            });
      }
      table.write(page);
    }
  }

  private void failures(Html page) {
    List<String> failures = findings.comparison().failures();
    if (failures.isEmpty()) {
      return;
    }
    page.open("div", "class", "warning").leaf("h3", "Replicates that failed");
    page.leaf(
        "p",
        failures.size() == 1
            ? "One replicate failed and is missing from every figure."
            : failures.size() + " replicates failed and are missing from every figure.");
    page.open("ul");
    failures.forEach(failure -> page.leaf("li", failure));
    page.close().close();
  }
}

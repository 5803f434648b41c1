package org.leeway.report;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.ExperimentSettings;

/** Title, question and the answer in a few sentences. */
record OpeningSection(Findings findings) implements Section {
  /** What comes before the values that {@code --set} changed. */
  static final String ALL = "In all scenarios: ";

  private static final List<Outcome> TOLD =
      List.of(
          Outcome.PLACED_52,
          Outcome.PLACED_104,
          Outcome.DURABLE_26,
          Outcome.BENEFIT_WEEKS,
          Outcome.CONTACTS,
          Outcome.OUTSIDE_JOBS);

  private static final List<Outcome> TOLD_OF_RUN =
      List.of(
          Outcome.PLACED_52,
          Outcome.PLACED_104,
          Outcome.DURABLE_26,
          Outcome.BENEFIT_WEEKS,
          Outcome.CONTACTS,
          Outcome.OUTSIDE_JOBS,
          Outcome.COST,
          Outcome.BENEFITS_PAID);

  @Override
  public void write(Html page) {
    page.open("header").leaf("p", "Leeway report", "class", "kicker");
    page.leaf("h1", findings.comparison().title());
    page.leaf("p", size(findings, Figures.PAGE), "class", "size");
    if (!findings.sets().isEmpty()) {
      page.leaf("p", ALL + String.join("; ", findings.sets()), "class", "size");
    }
    page.close().contents();
    page.section("summary", "In short");
    note(page, "warning", findings.unfinished());
    if (findings.isRun()) {
      run(page);
    } else {
      findings.alternatives().forEach(arm -> alternative(page, arm));
    }
    int failed = findings.comparison().failures().size();
    if (failed > 0) {
      page.open("p", "class", "warning");
      page.text("Replicates that failed and are missing here: " + failed + ". See ");
      page.link("which", "certainty").text(".").close();
    }
    note(page, "warning", findings.isRun() ? "" : Tally.fewSeeds(findings.seedsIn()));
    note(page, "note", Tally.of(findings.comparison().effects()).sentence());
    page.open("p", "class", "caution");
    page.text(
        "These are outcomes of a simulation. They show what follows from the assumptions of the"
            + " model, not what will happen. Points are percentage points. Before you use a number,"
            + " read ");
    page.link("how sure it is", "certainty").text(".").close();
    page.close();
  }

  /** The size of the experiment in one line. */
  static String size(Findings findings, Figures figures) {
    ExperimentSettings settings = findings.comparison().settings();
    String in = findings.seedsIn() < settings.seeds() ? findings.seedsIn() + " of " : "";
    String seeds =
        settings.seeds() == 1
            ? "1 seed"
            : in + settings.seeds() + (findings.isRun() ? " seeds" : " paired seeds");
    return seeds
        + ", "
        + settings.weeks()
        + (settings.weeks() == 1 ? " week" : " weeks")
        + ", 1 agent for "
        + (settings.scale() == 1 ? "1 person" : figures.count(settings.scale()) + " persons")
        + ", people counted from week "
        + findings.comparison().countFrom();
  }

  private void alternative(Html page, Arm arm) {
    Sentences sentences = new Sentences(Figures.PAGE);
    page.leaf("h3", findings.armName(arm.id()));
    why(page, arm);
    page.leaf(
        "p", "Against the base, " + findings.armName(findings.base().id()) + ":", "class", "lead");
    page.open("ul", "class", "headlines");
    for (Outcome outcome : TOLD) {
      findings
          .effect(arm, outcome, Group.ALL)
          .ifPresent(effect -> headline(page, arm, effect, sentences.difference(effect) + "."));
    }
    Balance balance = new Balance(findings, arm, Figures.PAGE);
    balance
        .sentence()
        .ifPresent(s -> page.leaf("li", s, "class", balance.isClear() ? "clear" : "unclear"));
    page.close();
  }

  /** The difference for everybody; and for whom, where work is found or everybody is unclear. */
  private void headline(Html page, Arm arm, EffectLine effect, String everybody) {
    Outcome outcome = effect.outcome();
    GroupWords groups = new GroupWords(findings, Figures.PAGE);
    boolean clear = Verdict.of(effect).isClear();
    boolean named =
        outcome == Outcome.PLACED_52
            || (outcome.perGroup() && !clear && groups.anyClear(arm, outcome));
    String forWhom = named ? groups.clear(arm, outcome) : "";
    page.leaf(
        "li",
        forWhom.isEmpty() ? everybody : everybody + " " + forWhom,
        "class",
        clear || groups.anyClear(arm, outcome) ? "clear" : "unclear");
  }

  private void run(Html page) {
    Sentences sentences = new Sentences(Figures.PAGE);
    page.leaf("h3", findings.armName(findings.base().id()));
    why(page, findings.base());
    page.open("ul", "class", "headlines");
    for (Outcome outcome : TOLD_OF_RUN) {
      findings
          .level(findings.base(), outcome, Group.ALL)
          .ifPresent(line -> page.leaf("li", sentences.level(line) + ".", "class", "clear"));
    }
    page.close();
  }

  private static void note(Html page, String kind, String text) {
    if (!text.isEmpty()) {
      page.leaf("p", text, "class", kind);
    }
  }

  private static void why(Html page, Arm arm) {
    if (!arm.why().isBlank()) {
      page.leaf("p", arm.why(), "class", "why");
    }
  }
}

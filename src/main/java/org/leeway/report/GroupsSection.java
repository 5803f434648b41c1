package org.leeway.report;

import java.util.List;
import java.util.Locale;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;

/** For whom: differences per scheme and per distance, then per scheme at each distance. */
record GroupsSection(Findings findings, Pictures pictures, Album album) implements Section {
  @Override
  public void write(Html page) {
    if (findings.isRun()) {
      return;
    }
    page.section("for-whom", "For whom");
    for (Outcome outcome : Outcome.values()) {
      if (told(outcome) && Findings.MAIN.contains(outcome)) {
        page.leaf("h3", outcome.label());
        spread(page, outcome);
        pictures.differences(outcome).ifPresent(picture -> album.show(page, picture));
        tables(page, outcome, Findings.mainGroups(), "Figures per scheme and distance", false);
        tables(page, outcome, Findings.crossGroups(), "Per scheme at each distance", true);
      }
    }
    for (Outcome outcome : Outcome.values()) {
      if (told(outcome) && !Findings.MAIN.contains(outcome)) {
        page.leaf("h3", outcome.label());
        tables(page, outcome, Group.inOrder(), "Figures per group", true);
      }
    }
    page.close();
  }

  private boolean told(Outcome outcome) {
    return outcome.perGroup() && isTold(outcome, Group.inOrder());
  }

  private boolean isTold(Outcome outcome, List<Group> groups) {
    return findings.alternatives().stream()
        .anyMatch(
            arm -> groups.stream().anyMatch(g -> findings.effect(arm, outcome, g).isPresent()));
  }

  /** How many groups differ clearly, in which direction, and which. */
  private void spread(Html page, Outcome outcome) {
    GroupWords words = new GroupWords(findings, Figures.PAGE);
    for (Arm arm : findings.alternatives()) {
      String said = words.spread(arm, outcome);
      if (!said.isEmpty()) {
        page.leaf("p", findings.armName(arm.id()) + ": " + said);
      }
    }
  }

  private void tables(
      Html page, Outcome outcome, List<Group> groups, String summary, boolean folded) {
    if (!isTold(outcome, groups)) {
      return;
    }
    boolean fold = folded || !album.isEmpty();
    if (fold) {
      page.open("details")
          .leaf("summary", summary + ": " + outcome.label().toLowerCase(Locale.ROOT));
    }
    for (Arm arm : findings.alternatives()) {
      EffectTable table =
          new EffectTable(
              outcome.label() + ": " + findings.armName(arm.id()), "Group", findings.seeds());
      for (Group group : groups) {
        findings.effect(arm, outcome, group).ifPresent(effect -> table.row(group.label(), effect));
      }
      table.write(page);
    }
    if (fold) {
      page.close();
    }
  }
}

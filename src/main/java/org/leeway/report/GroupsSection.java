package org.leeway.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;

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
        page.leaf("p", spread(outcome));
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

  /** How many groups differ clearly, and in which direction. */
  private String spread(Outcome outcome) {
    StringBuilder said = new StringBuilder();
    for (Arm arm : findings.alternatives()) {
      List<EffectLine> effects =
          Findings.mainGroups().stream()
              .filter(g -> !g.code().equals(Group.ALL.code()))
              .map(g -> findings.effect(arm, outcome, g))
              .flatMap(Optional::stream)
              .filter(e -> Verdict.of(e) != Verdict.NOT_MEASURED)
              .toList();
      if (effects.isEmpty()) {
        continue;
      }
      long more = effects.stream().filter(e -> Verdict.of(e) == Verdict.MORE).count();
      long less = effects.stream().filter(e -> Verdict.of(e) == Verdict.LESS).count();
      said.append(findings.armName(arm.id()))
          .append(": of ")
          .append(effects.size())
          .append(" groups, ")
          .append(more)
          .append(" clearly higher, ")
          .append(less)
          .append(" clearly lower, ")
          .append(effects.size() - more - less)
          .append(" without clear effect. ");
    }
    return said.toString().strip();
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

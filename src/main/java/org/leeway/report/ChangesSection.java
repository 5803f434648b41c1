package org.leeway.report;

import java.util.List;
import org.leeway.experiment.Arm;
import org.leeway.scenario.ScenarioDifference;

/** What each alternative changes, value by value. */
record ChangesSection(Findings findings) implements Section {
  @Override
  public void write(Html page) {
    if (findings.isRun() && findings.sets().isEmpty()) {
      return;
    }
    page.section("changed", "What changed");
    findings.sets().forEach(set -> page.leaf("p", OpeningSection.ALL + set + "."));
    for (Arm arm : findings.alternatives()) {
      String name = findings.armName(arm.id());
      List<ScenarioDifference> differences = findings.differences(arm);
      if (differences.isEmpty()) {
        page.leaf("p", name + " does not differ from the base in any value.");
        continue;
      }
      HtmlTable table =
          new HtmlTable(
              name + ", against " + findings.armName(findings.base().id()),
              HtmlTable.NO_FIGURES,
              HtmlTable.NO_FIGURES,
              "What",
              "Base",
              "Alternative",
              "Unit",
              "From",
              "Remark",
              "Written in");
      for (ScenarioDifference d : differences) {
        table.row(
            d.label().isBlank() ? d.path() : d.label(),
            d.base(),
            d.alternative(),
            d.unitText(),
            from(d).replace(' ', '\u00a0'),
            PlausibleRange.remark(d).replace('-', '\u2212'),
            d.where());
      }
      table.write(page);
      if (differences.stream().anyMatch(d -> !PlausibleRange.remark(d).isEmpty())) {
        page.leaf(
            "p",
            "A value outside its plausible range makes the result an extrapolation: nothing known of"
                + " the field supports such a value.",
            "class",
            "note");
      }
    }
    page.close();
  }

  static String from(ScenarioDifference difference) {
    Integer week = difference.fromWeek();
    return week == null ? "the start" : "week " + week;
  }
}

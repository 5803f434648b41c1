package org.leeway.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioTemplate;

/**
 * A file of rule tests.
 *
 * @param file the file
 * @param scenario the scenario whose law is asked
 */
public record CaseFile(Path file, Path scenario, List<LawCase> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * Puts every case to the law.
   *
   * @param template the scenario, read
   */
  public List<Finding> check(ScenarioTemplate template) {
    Scenario base = template.scenario();
    Law first = base.at(0).once(Law.class, Law::new);
    List<Finding> findings = new ArrayList<>();
    for (LawCase each : cases) {
      boolean usual = each.week() == 0 && each.changes().fields().isEmpty();
      Law law = usual ? first : new Law(changed(template, each).at(each.week()));
      for (Expected expected : each.expected()) {
        Answer answer = expected.question().ask(law, each.client(), each.situation());
        findings.add(
            new Finding(
                each.id(),
                each.title(),
                each.source(),
                expected.place().file(),
                expected.place().line(),
                expected.question().words(),
                expected.written(),
                answer.words(),
                expected.accepts(answer)));
      }
    }
    return findings;
  }

  private static Scenario changed(ScenarioTemplate template, LawCase each) {
    return each.changes().fields().isEmpty()
        ? template.scenario()
        : template.variant(each.id(), each.title(), Draw.REGISTER, List.of(each.changes()));
  }
}

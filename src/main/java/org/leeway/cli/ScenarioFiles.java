package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.Scenarios;

/** Loads the scenarios of a command line, and shows the problems of all of them at once. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  static List<Scenario> load(List<Path> files, List<String> sets) {
    List<Scenario> scenarios = new ArrayList<>();
    Set<String> problems = new LinkedHashSet<>(); // a mistake in a shared parent is told once
    for (Path file : files) {
      try {
        scenarios.add(Scenarios.load(file, sets));
      } catch (ScenarioException e) {
        e.problems().stream().map(Problem::toString).forEach(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(
          Words.count(problems.size(), "problem") + ", nothing was run", List.copyOf(problems));
    }
    return scenarios;
  }
}

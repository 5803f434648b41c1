package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Scenarios;

/** Loads the scenarios of a command line, and shows the problems of all of them at once. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  static List<Scenario> load(List<Path> files, List<String> sets) {
    return all(files, file -> Scenarios.load(file, sets));
  }

  /** The same, ready for variants. */
  static List<ScenarioTemplate> templates(List<Path> files, List<String> sets) {
    return all(files, file -> ScenarioTemplate.read(file, sets));
  }

  private static <T> List<T> all(List<Path> files, Function<Path, T> read) {
    List<T> scenarios = new ArrayList<>();
    Set<String> problems = new LinkedHashSet<>(); // a mistake in a shared parent is told once
    for (Path file : files) {
      try {
        scenarios.add(read.apply(file));
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

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import picocli.CommandLine.Option;

/** The scenario whose theory is described. */
final class TheoryOptions {
  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      defaultValue = "scenarios/netherlands.yaml",
      description = "The scenario whose theory it is (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("scenarios/netherlands.yaml");

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter first; may be repeated.")
  private List<String> sets = new ArrayList<>();

  Scenario scenario() {
    return Scenarios.load(file, sets);
  }

  Path file() {
    return file;
  }
}

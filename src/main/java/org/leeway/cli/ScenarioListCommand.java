package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import org.leeway.scenario.ScenarioListing;
import org.leeway.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the scenario files below a directory. */
@Command(
    name = "list",
    header = "List the scenario files below a directory.",
    footer = {
      "",
      "Examples:",
      "  leeway scenario list",
      "  leeway scenario list my-scenarios --json"
    })
final class ScenarioListCommand extends AbstractCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "scenarios",
      description = "Where to look (default: ${DEFAULT-VALUE}).")
  private Path directory = Path.of("scenarios");

  @Option(names = "--json", description = "Print the scenarios as a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    InputFiles.requireDirectory(directory, "directory");
    List<ScenarioListing> scenarios = Scenarios.list(directory);
    if (json) {
      Json.print(console(), scenarios);
      return ExitCode.OK;
    }
    if (scenarios.isEmpty()) {
      console().out().println("no scenario file below " + directory);
      return ExitCode.OK;
    }
    TextTable table = new TextTable(List.of("file", "name", "extends"));
    for (ScenarioListing scenario : scenarios) {
      String name = scenario.problem().isEmpty() ? scenario.name() : "cannot be read";
      table.add(List.of(scenario.file(), name, scenario.parent()));
    }
    table.lines().forEach(console().out()::println);
    for (ScenarioListing scenario : scenarios) {
      if (!scenario.problem().isEmpty()) {
        console().err().println(Words.plain(scenario.problem()));
      }
    }
    return ExitCode.OK;
  }
}

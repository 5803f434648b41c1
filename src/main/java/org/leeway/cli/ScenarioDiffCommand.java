package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in words what differs between two scenarios, and nothing else. */
@Command(
    name = "diff",
    header = "Say in words what differs between two scenarios, and nothing else.",
    footer = {
      "",
      "Examples:",
      "  leeway scenario diff scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      "  leeway scenario diff one.yaml other.yaml --json"
    })
final class ScenarioDiffCommand extends AbstractCommand {
  @Parameters(index = "0", paramLabel = "A", description = "A scenario file.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The scenario file to hold beside it.")
  private Path second = Path.of("");

  @Option(names = "--json", description = "Print the differences as a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    List<Scenario> both = ScenarioFiles.load(List.of(first, second), List.of());
    Scenario base = both.get(0);
    Scenario alternative = both.get(1);
    List<ScenarioDifference> differences = ScenarioDiff.between(base, alternative);
    if (json) {
      Json.print(console(), differences);
      return ExitCode.OK;
    }
    console().out().println(Words.plain(alternative.name() + ", against " + base.name()));
    if (differences.isEmpty()) {
      console().out().println("  nothing differs");
    }
    for (ScenarioDifference difference : differences) {
      console().out().println(Words.plain("  " + sentence(difference)));
      console()
          .out()
          .println(Words.plain("      " + difference.path() + ", " + difference.where()));
    }
    return ExitCode.OK;
  }

  private static String sentence(ScenarioDifference difference) {
    String label = difference.label().isBlank() ? difference.path() : difference.label();
    Integer week = difference.fromWeek();
    return label
        + ": "
        + difference.base()
        + " -> "
        + difference.alternative()
        + (difference.unitText().isBlank() ? "" : " " + difference.unitText())
        + (week == null ? ", from the start" : ", from week " + week);
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Problem;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds every mistake in scenario files. */
@Command(
    name = "check",
    header = "Find every mistake in scenario files.",
    description = {
      "",
      "Prints each problem as file:line:column, the parameter, what was expected and what was",
      "probably meant. Ends with exit code 2 when there is any.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  leeway scenario check scenarios/what-if/*.yaml",
      "  leeway scenario check my-what-if.yaml --json"
    })
final class ScenarioCheckCommand extends AbstractCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "Print the problems as a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    List<Problem> all = new ArrayList<>();
    for (Path file : files) {
      List<Problem> problems = problems(file);
      all.addAll(problems);
      if (!json) {
        say(file, problems);
      }
    }
    if (json) {
      Json.print(console(), all);
    }
    return all.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
  }

  private static List<Problem> problems(Path file) {
    try {
      Scenarios.load(file);
      return List.of();
    } catch (ScenarioException e) {
      return e.problems();
    }
  }

  private void say(Path file, List<Problem> problems) {
    if (problems.isEmpty()) {
      console().out().println(file + ": fine");
    }
    for (Problem problem : problems) {
      console().out().println(problem);
    }
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
      "",
      "A file without mistakes may get remarks: on parameters that the model does not read, and",
      "on values outside their plausible range. They do not change the exit code.",
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

  @Option(names = "--json", description = "Print problems and remarks as a JSON list.")
  private boolean json;

  /** What was found in one file: problems, or, when there are none, remarks. */
  private record Findings(Path file, List<Problem> problems, List<Problem> remarks) {}

  @Override
  public Integer call() {
    List<Findings> all = files.stream().map(ScenarioCheckCommand::findings).toList();
    if (json) {
      Json.print(console(), all.stream().flatMap(ScenarioCheckCommand::objects).toList());
    } else {
      all.forEach(this::say);
    }
    return all.stream().allMatch(found -> found.problems().isEmpty())
        ? ExitCode.OK
        : ExitCode.INPUT;
  }

  private static Findings findings(Path file) {
    try {
      return new Findings(file, List.of(), ScenarioRemarks.of(Scenarios.load(file)));
    } catch (ScenarioException e) {
      return new Findings(file, e.problems(), List.of());
    }
  }

  private static Stream<Map<String, Object>> objects(Findings found) {
    return Stream.concat(
        found.problems().stream().map(problem -> object("problem", problem)),
        found.remarks().stream().map(remark -> object("remark", remark)));
  }

  private static Map<String, Object> object(String kind, Problem problem) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", kind);
    object.put("file", problem.file());
    object.put("line", problem.line());
    object.put("column", problem.column());
    object.put("path", problem.path());
    object.put("message", problem.message());
    object.put("expected", problem.expected());
    object.put("suggestion", problem.suggestion());
    return object;
  }

  private void say(Findings found) {
    found.problems().forEach(console().out()::println);
    found.remarks().forEach(console().out()::println);
    if (found.problems().isEmpty()) {
      int remarks = found.remarks().size();
      console()
          .out()
          .println(
              found.file()
                  + ": "
                  + (remarks == 0 ? "fine" : "no mistakes, " + Words.count(remarks, "remark")));
    }
  }
}

package org.leeway.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ParametersInUse;
import org.leeway.theory.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the cards of a scenario against what the documents name. */
@Command(
    name = "coverage",
    header = "Every code of the documents: whether it is there, and what it acts on.",
    description = {
      "",
      "Computed from the cards and the numbers in force. A code is missing when there is no card,",
      "and inert when nothing links to it, when no number in force moves anything, or when the",
      "model reads none of the numbers by which it acts. Ends with exit code 1 when there is one.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  leeway describe coverage",
      "  leeway describe coverage --scenario my-theory.yaml --json"
    })
final class DescribeCoverageCommand extends AbstractDescribeCommand {
  private static final int MOST_ACTS = 3;

  @Mixin private TheoryOptions theory = new TheoryOptions();

  @Override
  public Integer call() {
    Scenario scenario = theory.scenario();
    Coverage coverage = Coverage.of(scenario, ParametersInUse.of(scenario));
    if (json()) {
      Json.print(
          console(), coverage.lines().stream().map(DescribeCoverageCommand::object).toList());
    } else {
      show(coverage);
    }
    return coverage.gaps().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void show(Coverage coverage) {
    TextTable table =
        new TextTable(List.of("no.", "code", "name", "status", "acts on", "named in"));
    for (Coverage.Line line : coverage.lines()) {
      table.add(
          List.of(
              line.number(), line.code(), line.name(), status(line), acts(line), line.source()));
    }
    table.lines().forEach(console().out()::println);
    console().out().println();
    console().out().println(coverage.summary());
  }

  private static String status(Coverage.Line line) {
    String through = line.through().isEmpty() || line.status().isGap() ? "" : " " + line.through();
    return line.status().word() + through;
  }

  private static String acts(Coverage.Line line) {
    List<String> acts = new ArrayList<>(line.actsOn());
    int more = acts.size() - MOST_ACTS;
    String shown =
        acts.stream().limit(MOST_ACTS).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : "");
    if (line.why().isEmpty()) {
      return shown;
    }
    return shown.isEmpty() ? line.why() : line.why() + ": " + shown;
  }

  private static Map<String, Object> object(Coverage.Line line) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", line.kind().word());
    object.put("number", line.number());
    object.put("code", line.code());
    object.put("name", line.name());
    object.put("status", line.status().word());
    object.put("through", line.through());
    object.put("acts_on", line.actsOn());
    object.put("why", line.why());
    object.put("source", line.source());
    return object;
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a scenario holds and where each value comes from. */
@Command(
    name = "show",
    header = "Show what a scenario holds, and where each value comes from.",
    description = {
      "",
      "Prints the scenario and the values that its own file sets; with --resolved every value",
      "that is in force, with the file and line that gave it and what it rests on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  leeway scenario show scenarios/what-if/half-caseload.yaml",
      "  leeway scenario show scenarios/netherlands.yaml --resolved",
      "  leeway scenario show scenarios/netherlands.yaml --path organisation.municipality",
      "  leeway scenario show scenarios/netherlands.yaml --resolved --json"
    })
final class ScenarioShowCommand extends AbstractCommand {
  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path file = Path.of("");

  @Option(names = "--resolved", description = "Show every value, not only those of this file.")
  private boolean resolved;

  @Option(
      names = "--path",
      paramLabel = "PREFIX",
      defaultValue = "",
      description = "Show every value whose path begins so.")
  private String prefix = "";

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter before showing; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object with the list of values.")
  private boolean json;

  @Override
  public Integer call() {
    Scenario scenario = Scenarios.load(file, sets);
    List<ResolvedValue> values = scenario.resolved().stream().filter(this::isWanted).toList();
    if (values.isEmpty() && !prefix.isEmpty()) {
      throw new InputException(
          "no parameter path of "
              + file
              + " begins with "
              + prefix
              + "; --resolved shows all of them",
          List.of());
    }
    if (json) {
      print(scenario, values);
    } else {
      show(scenario, values);
    }
    return ExitCode.OK;
  }

  private boolean isWanted(ResolvedValue value) {
    if (!prefix.isEmpty()) {
      return value.path().startsWith(prefix);
    }
    return resolved || value.file().equals(file.toString()) || value.line() == 0;
  }

  private void print(Scenario scenario, List<ResolvedValue> values) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", scenario.id());
    document.put("name", scenario.name());
    document.put("why", scenario.why());
    document.put("file", scenario.file());
    document.put("values", values.stream().map(ScenarioShowCommand::object).toList());
    document.put("change_weeks", scenario.changeWeeks());
    document.put("regions", scenario.regions());
    Json.print(console(), document);
  }

  private static Map<String, @Nullable Object> object(ResolvedValue value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("path", value.path());
    object.put("label", value.label());
    object.put("value", value.value());
    object.put("unit", value.unit().word());
    object.put("unit_text", value.unitText());
    object.put("from_week", value.fromWeek());
    object.put("low", value.low());
    object.put("high", value.high());
    object.put("evidence", value.evidence().word());
    object.put("recalled", value.recalled());
    object.put("source", value.source());
    object.put("file", value.file());
    object.put("line", value.line());
    return object;
  }

  private void show(Scenario scenario, List<ResolvedValue> values) {
    Console console = console();
    console.out().println(Words.plain(scenario.name()));
    if (!scenario.why().isEmpty()) {
      console.out().println(Words.plain("  " + scenario.why()));
    }
    console.out().println("  " + Words.count(scenario.regions().size(), "region"));
    console.out().println();
    if (values.isEmpty()) {
      console.out().println("This file sets no value itself; --resolved shows all of them.");
      return;
    }
    TextTable table =
        new TextTable(List.of("path", "value", "unit", "from week", "rests on", "given in"));
    for (ResolvedValue value : values) {
      table.add(
          List.of(
              value.path(),
              value.value(),
              value.unitText(),
              value.fromWeek() == null ? "" : String.valueOf(value.fromWeek()),
              value.evidence().word() + (value.recalled() ? ", recalled" : ""),
              value.line() == 0 ? value.file() : value.file() + ":" + value.line()));
    }
    table.lines().forEach(console.out()::println);
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ParameterSearch;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import org.leeway.simulation.ParametersInUse;
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
      "  leeway scenario show scenarios/netherlands.yaml --path budget",
      "  leeway scenario show scenarios/netherlands.yaml --resolved --json"
    })
final class ScenarioShowCommand extends AbstractCommand {
  private static final List<String> COLUMNS =
      List.of(
          "path",
          "what it is",
          "value",
          "unit",
          "plausible",
          "from week",
          "rests on",
          "in use",
          "given in");

  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path file = Path.of("");

  @Option(names = "--resolved", description = "Show every value, not only those of this file.")
  private boolean resolved;

  @Option(
      names = "--path",
      paramLabel = "PATH",
      defaultValue = "",
      description =
          "Show every value at or below this path, such as organisation[type=uwv]; for a word that"
              + " begins no path, every value with the word in its path or label.")
  private String wanted = "";

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter before showing; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object with the list of values.")
  private boolean json;

  private @Nullable Set<String> used;

  @Override
  public Integer call() {
    Scenario scenario = Scenarios.load(file, sets);
    Set<String> found = found(scenario);
    List<ResolvedValue> values =
        scenario.resolved().stream().filter(value -> isWanted(value, found)).toList();
    used = values.isEmpty() ? null : ParametersInUse.of(scenario).orElse(null);
    if (json) {
      print(scenario, values);
    } else {
      show(scenario, values);
    }
    return ExitCode.OK;
  }

  /** The paths that are asked for; empty when none is. */
  private Set<String> found(Scenario scenario) {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    ParameterSearch search = ParameterSearch.in(scenario);
    Set<String> found = search.find(wanted);
    if (found.isEmpty()) {
      String guess = search.guess(wanted);
      throw new InputException(
          "no parameter of "
              + file
              + " has "
              + wanted
              + " in its path or label; --resolved shows all of them"
              + (guess.isEmpty() ? "" : ". Did you mean " + guess + "?"),
          List.of());
    }
    return found;
  }

  private boolean isWanted(ResolvedValue value, Set<String> found) {
    if (!wanted.isEmpty()) {
      return found.contains(value.path());
    }
    return resolved || value.file().equals(file.toString()) || value.line() == 0;
  }

  /** True when the model reads the value; null when that is not known. */
  private @Nullable Boolean isUsed(ResolvedValue value) {
    return used == null ? null : used.contains(value.path());
  }

  private void print(Scenario scenario, List<ResolvedValue> values) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", scenario.id());
    document.put("name", scenario.name());
    document.put("why", scenario.why());
    document.put("file", scenario.file());
    document.put("values", values.stream().map(this::object).toList());
    document.put("change_weeks", scenario.changeWeeks());
    document.put("regions", scenario.regions());
    Json.print(console(), document);
  }

  private Map<String, @Nullable Object> object(ResolvedValue value) {
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
    object.put("used", isUsed(value));
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
    TextTable table = new TextTable(COLUMNS);
    for (ResolvedValue value : values) {
      table.add(
          List.of(
              value.path(),
              value.label(),
              value.value(),
              value.unitText(),
              value.low() == null || value.high() == null
                  ? ""
                  : Numbers.shown(value.low()) + " to " + Numbers.shown(value.high()),
              value.fromWeek() == null ? "" : String.valueOf(value.fromWeek()),
              value.evidence().word() + (value.recalled() ? ", recalled" : ""),
              inUse(value),
              value.line() == 0 ? value.file() : value.file() + ":" + value.line()));
    }
    table.lines().forEach(console.out()::println);
    if (values.stream().anyMatch(value -> Boolean.FALSE.equals(isUsed(value)))) {
      console.out().println();
      console.out().println("in use: 'no' is background data; the model does not read it.");
    }
  }

  private String inUse(ResolvedValue value) {
    Boolean known = isUsed(value);
    return known == null ? "" : known ? "yes" : "no";
  }
}

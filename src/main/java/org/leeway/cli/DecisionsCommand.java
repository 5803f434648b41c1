package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.DecisionData;
import org.leeway.experiment.DecisionLine;
import org.leeway.report.DecisionText;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Tells the decisions that a run kept. */
@Command(
    name = "decisions",
    header = "Tell what professionals decided in a run, and what it came from.",
    description = {
      "",
      "For runs and comparisons that were simulated with --decisions. A sentence per decision: what",
      "was chosen for whom, which factors set the options apart, what was believed and what was",
      "true. With --json everything that was kept: options with their values and draws, factors",
      "with their weights, and the parameters behind the rule.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway run scenarios/netherlands.yaml --seeds 2 --scale 1000 --decisions 0.02",
      "  leeway decisions output/RUN --limit 20",
      "  leeway decisions output/RUN --person groningen:ww:start:34 --json"
    })
final class DecisionsCommand extends AbstractCommand {
  private static final int USUAL_LIMIT = 50;

  @Parameters(paramLabel = "RUNDIR", description = "A run directory.")
  private Path directory = Path.of("");

  @Option(names = "--person", paramLabel = "NAME", description = "Only about this person.")
  private String person = "";

  @Option(
      names = "--professional",
      paramLabel = "NAME",
      description = "Only by this professional, such as \"uwv professional 3\".")
  private String professional = "";

  @Option(names = "--week", paramLabel = "N", description = "Only in this week.")
  private @Nullable Integer week;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many (default: " + USUAL_LIMIT + ").")
  private int limit = USUAL_LIMIT;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit: expected 1 or more");
    }
    InputFiles.requireDirectory(directory, "run directory");
    List<DecisionLine> all = DecisionData.of(StoredRun.open(directory));
    require("--person", person, all.stream().map(DecisionLine::person).toList());
    require("--professional", professional, all.stream().map(DecisionLine::professional).toList());
    List<DecisionLine> wanted =
        all.stream()
            .filter(line -> person.isEmpty() || line.person().equals(person))
            .filter(line -> professional.isEmpty() || line.professional().equals(professional))
            .filter(line -> week == null || line.week() == week)
            .toList();
    List<DecisionLine> shown = wanted.subList(0, Math.min(limit, wanted.size()));
    if (json) {
      List<Map<String, Object>> decisions = new ArrayList<>();
      shown.forEach(line -> decisions.add(asJson(line)));
      Json.print(console(), Map.of("decisions", decisions));
      return ExitCode.OK;
    }
    shown.forEach(line -> console().out().println(Words.plain(DecisionText.sentence(line))));
    console()
        .err()
        .println(
            "leeway: "
                + Words.count(shown.size(), "decision")
                + " of "
                + wanted.size()
                + (wanted.size() == all.size() ? "" : "; the run kept " + all.size()));
    return ExitCode.OK;
  }

  /** Somebody of whom nothing was kept is a mistake, not an empty answer. */
  private static void require(String option, String name, List<String> kept) {
    if (name.isEmpty() || kept.isEmpty() || kept.contains(name)) {
      return;
    }
    String near = Spelling.nearest(name, new TreeSet<>(kept));
    throw new InputException(
        option
            + ": the run kept no decision of '"
            + Words.plain(name)
            + "'; expected a name as the sentences have it"
            + (near.isEmpty() ? "" : ". Did you mean " + near + "?"),
        List.of());
  }

  private static Map<String, Object> asJson(DecisionLine line) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("sentence", DecisionText.sentence(line));
    document.put("scenario", line.scenario());
    document.put("draw", line.draw());
    document.put("seed", line.seed());
    document.put("week", line.week());
    document.put("person", line.person());
    document.put("professional", line.professional());
    document.put("organisation", line.organisation());
    document.put("scheme", line.scheme());
    document.put("distance", line.distance());
    document.put("model", line.model());
    document.put("strategy", line.strategy());
    document.put("path", line.path());
    document.put("response", line.response());
    document.put("talk", line.talk());
    document.put("told", line.told());
    document.put("minutes", line.minutes());
    document.put("belief", line.belief());
    document.put("truth", line.truth());
    document.put("chosen", line.chosen());
    document.put("prescribed", line.prescribed());
    document.put("room", line.room());
    document.put("explained", line.explained());
    document.put("explaining", line.explaining());
    document.put("withdrawn", line.withdrawn());
    document.put("settled", line.settled());
    document.put("options", line.options().stream().map(DecisionsCommand::asJson).toList());
    document.put("factors", line.factors().stream().map(DecisionsCommand::asJson).toList());
    document.put("luck", line.luck());
    document.put("parameters", List.of(line.parameters().split(" ")));
    return document;
  }

  private static Map<String, @Nullable Object> asJson(DecisionLine.Option option) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("option", option.option());
    document.put("open", option.open());
    document.put("value", Numbers.jsonSafe(option.value()));
    document.put("unsteady", Numbers.jsonSafe(option.unsteady()));
    document.put("success", Numbers.jsonSafe(option.success()));
    return document;
  }

  private static Map<String, @Nullable Object> asJson(DecisionLine.Factor factor) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("factor", factor.factor());
    document.put("weight", Numbers.jsonSafe(factor.weight()));
    document.put("reported", Numbers.jsonSafe(factor.reported()));
    document.put("moved", Numbers.jsonSafe(factor.moved()));
    return document;
  }
}

package org.leeway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.law.CaseFile;
import org.leeway.law.CaseReader;
import org.leeway.law.Finding;
import org.leeway.scenario.ScenarioTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts rule tests to the law. */
@Command(
    name = "check",
    header = "Put rule tests to the law: given a client and a situation, what holds.",
    description = {
      "",
      "Reads files of cases and says of each what the law of the scenario answers. Ends with 1 when",
      "an answer differs from what a case expects. How to write cases: scenarios/law/README.md",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway law check",
      "  leeway law check our-cases.yaml --scenario our-law.yaml",
      "  leeway law check --json > law.json"
    })
final class LawCheckCommand extends AbstractCommand {
  private static final Path SHIPPED = Path.of("scenarios", "law", "cases");

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of cases (default: those that ship).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "The scenario whose law is asked (default: the one that each file names).")
  private @Nullable Path scenario;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter first; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>();
    Map<Path, ScenarioTemplate> templates = new LinkedHashMap<>();
    for (Path file : files.isEmpty() ? shipped() : files) {
      CaseFile cases = CaseReader.read(file);
      Path world = scenario == null ? cases.scenario() : scenario;
      ScenarioTemplate template =
          templates.computeIfAbsent(world, path -> ScenarioTemplate.read(path, sets));
      LawCommand.mustHaveLaw(template.scenario());
      findings.addAll(cases.check(template));
    }
    Set<String> all = new LinkedHashSet<>();
    Set<String> wrong = new LinkedHashSet<>();
    for (Finding each : findings) {
      all.add(each.file() + " " + each.id());
      if (!each.right()) {
        wrong.add(each.file() + " " + each.id());
      }
    }
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("cases", all.size());
      document.put("failed", wrong.size());
      document.put("answers", findings);
      Json.print(console(), document);
    } else {
      print(findings, all.size(), wrong.size());
    }
    return wrong.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(List<Finding> findings, int all, int wrong) {
    TextTable table = new TextTable(List.of("case", "asked", "expected", "law", ""));
    for (Finding each : findings) {
      String verdict = each.right() ? "ok" : "WRONG, " + each.file() + ":" + each.line();
      String found = each.found().length() > 40 && each.right() ? "as expected" : each.found();
      table.add(List.of(each.id(), each.question(), each.expected(), found, verdict));
    }
    table.lines().forEach(console().out()::println);
    console().out().println();
    console()
        .out()
        .println(
            Words.count(all, "case")
                + ", "
                + Words.count(findings.size(), "answer")
                + ": "
                + (wrong == 0 ? "all as expected" : Words.count(wrong, "case") + " wrong"));
  }

  private static List<Path> shipped() {
    try (Stream<Path> found = Files.list(SHIPPED)) {
      return found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new InputException(
          SHIPPED + " cannot be read", List.of(new UncheckedIOException(e).getMessage()));
    }
  }
}

package org.leeway.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;

/** Reads a file of findings; every mistake in it is told at once. */
final class FindingsReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(List.of("evidence", "why", "scenario", "findings"));

  private final Path file;
  private final double partial;
  private final Problems problems = new Problems();

  FindingsReader(Path file, double partial) {
    this.file = file;
    this.partial = partial;
  }

  Findings read(@Nullable Path scenario, List<String> sets) {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      throw problems.exception();
    }
    Keys keys = new Keys(top, "", problems);
    keys.allowOnly(KEYS);
    String title = keys.requiredText("evidence", "a title for these findings").orElse("");
    keys.text("why");
    Path world = scenario == null ? named(keys) : scenario;
    List<YamlNode.Field> written = findings(top);
    ScenarioTemplate template = world == null ? null : template(world, sets);
    if (template == null) {
      throw problems.exception();
    }
    FindingReader reader = new FindingReader(template, partial, problems);
    List<Finding> findings = new ArrayList<>();
    for (YamlNode.Field field : written) {
      Finding finding = reader.read(field);
      if (finding != null) {
        findings.add(finding);
      }
    }
    problems.throwIfAny();
    return new Findings(title, file, template, findings);
  }

  private @Nullable Path named(Keys keys) {
    return keys.requiredText("scenario", "the scenario below these findings, seen from this file")
        .map(name -> UserFile.beside(file, name))
        .orElse(null);
  }

  private List<YamlNode.Field> findings(YamlNode.Fields top) {
    YamlNode.Field field = top.field("findings");
    if (field != null && field.value() instanceof YamlNode.Fields all && !all.fields().isEmpty()) {
      return all.fields();
    }
    Place place = field == null ? top.place() : field.value().place();
    problems.add(
        place,
        field == null ? "" : "findings",
        field == null ? "the key findings is missing" : "is " + field.value().kind(),
        "a map of findings under ids of their own");
    return List.of();
  }

  private @Nullable ScenarioTemplate template(Path world, List<String> sets) {
    try {
      return ScenarioTemplate.read(world, sets);
    } catch (ScenarioException e) {
      e.problems().forEach(problem -> pass(problem, problems));
      return null;
    }
  }

  /** Adds a problem that another reader found. */
  static void pass(Problem problem, Problems to) {
    to.add(
        new Place(problem.file(), problem.line(), problem.column()),
        problem.path(),
        problem.message(),
        problem.expected(),
        problem::suggestion);
  }
}

package org.leeway.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The changes of one file, held against the register: every path becomes the parameters that it
 * names. A path that names nothing, and a parameter that is set twice for one week, are problems.
 */
final class Overrides {
  private static final int MOST_SHOWN = 6;

  private final Register register;
  private final Problems problems;
  private final Map<String, TreeMap<Integer, Assignment>> byPath = new LinkedHashMap<>();

  Overrides(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  void add(ScenarioFile.Block block) {
    add(block.changes(), PathPattern.EMPTY, block.week());
  }

  private void add(List<YamlNode.Field> changes, PathPattern above, int week) {
    for (YamlNode.Field field : changes) {
      if (problems.isFull()) {
        return;
      }
      PathPattern pattern = above.then(field.key());
      if (Blocks.looksDated(field.key())) {
        problems.add(
            field.place(), field.key(), "stands inside other changes", "weeks at the left margin");
      } else if (pattern == null) {
        problems.add(
            field.place(),
            field.key(),
            "is not a path of a parameter",
            "names with dots between them, such as organisation[type=municipality].caseload.norm");
      } else {
        pattern.selectors().stream()
            .skip(above.selectors().size())
            .forEach(selector -> check(selector, pattern, field));
        add(field, pattern, week);
      }
    }
  }

  private boolean names(PathPattern pattern) {
    return register.isGroup(pattern) || !register.matching(pattern).isEmpty();
  }

  /** Refuses a name in brackets by which the register does not select. */
  private void check(PathPattern.Selector selector, PathPattern pattern, YamlNode.Field field) {
    PathPattern group = pattern.before(selector.step());
    Set<String> names = register.selectors(group);
    if (names.isEmpty() || names.contains(selector.name())) {
      return;
    }
    String name = names.iterator().next();
    String alone = pattern.bracket(selector.step(), "");
    problems.add(
        field.place(),
        field.key(),
        group + " has no " + ValueSyntax.quote(selector.name()) + " to select by",
        (name.isEmpty() ? "" : pattern.bracket(selector.step(), name) + " or ") + alone,
        () -> names(pattern) ? pattern.selecting(selector.step(), name) : "");
  }

  private void add(YamlNode.Field field, PathPattern pattern, int week) {
    List<Parameter> matching = register.matching(pattern);
    if (!matching.isEmpty()) {
      matching.forEach(parameter -> assign(parameter, field, week));
    } else if (!register.isGroup(pattern)) {
      unknown(field, pattern);
    } else if (field.value() instanceof YamlNode.Fields below) {
      if (below.fields().isEmpty()) {
        problems.add(field.place(), pattern.toString(), "changes nothing", members(pattern));
      }
      add(below.fields(), pattern, week);
    } else {
      problems.add(
          field.place(),
          pattern.toString(),
          "is a group of parameters, but its value is " + field.value().kind(),
          members(pattern));
    }
  }

  private void assign(Parameter parameter, YamlNode.Field field, int week) {
    Assignment.read(field.value(), parameter, problems)
        .ifPresent(
            assignment -> {
              Assignment first =
                  byPath
                      .computeIfAbsent(parameter.path(), path -> new TreeMap<>())
                      .putIfAbsent(week, assignment);
              if (first != null) {
                problems.add(
                    field.place(),
                    parameter.path(),
                    "is changed twice, first in " + first.place().fileAndLine(),
                    "one change per parameter and week");
              }
            });
  }

  private void unknown(YamlNode.Field field, PathPattern pattern) {
    problems.add(
        field.place(),
        pattern.toString(),
        "no such parameter",
        pattern.steps().size() == 1
            ? "a parameter, or one of name, extends, why, regions, from"
            : "",
        () -> suggestion(pattern));
  }

  private String suggestion(PathPattern pattern) {
    boolean atTop = pattern.steps().size() == 1;
    return new PathGuess(register).of(pattern, atTop ? ScenarioFile.HEAD : Set.of());
  }

  private String members(PathPattern group) {
    Set<String> below =
        new LinkedHashSet<>(
            register.paths().stream()
                .map(path -> List.of(path.split("\\.")))
                .filter(group::isAbove)
                .map(path -> path.get(group.steps().size()))
                .toList());
    String shown = String.join(", ", below.stream().limit(MOST_SHOWN).toList());
    return "a map with " + shown + (below.size() > MOST_SHOWN ? ", ..." : "");
  }

  /** Changes the timelines of the parent into those of this file. */
  void applyTo(Map<String, Timeline> timelines, Problems found) {
    byPath.forEach(
        (path, assignments) ->
            timelines.computeIfPresent(
                path, (key, timeline) -> timeline.changed(assignments, found)));
  }
}

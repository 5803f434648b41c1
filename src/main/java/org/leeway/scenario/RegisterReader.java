package org.leeway.scenario;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a file of the register: nested maps are steps of a path, and a map with a {@code value} is
 * a parameter. A group may carry a {@code note} for readers of the file, and a {@code selector}:
 * the name by which scenarios may select among its children, as in {@code [type=municipality]}.
 */
final class RegisterReader {
  private static final Set<String> MARKS = Set.of("value", "unit", "evidence", "source");
  private static final String NOTE = "note";
  private static final String SELECTOR = "selector";
  private static final Pattern NAME = Pattern.compile(PathPattern.NAME);

  private final Register register;
  private final Dialect dialect;
  private final Problems problems;

  RegisterReader(Register register, Dialect dialect, Problems problems) {
    this.register = register;
    this.dialect = dialect;
    this.problems = problems;
  }

  void read(YamlNode.Fields top) {
    group(top, PathPattern.EMPTY);
  }

  private void group(YamlNode.Fields group, PathPattern above) {
    for (YamlNode.Field field : group.fields()) {
      boolean atTop = above.steps().isEmpty();
      if (atTop ? dialect.skipped().contains(field.key()) : field.key().equals(NOTE)) {
        continue;
      }
      if (!atTop && field.key().equals(SELECTOR) && field.value() instanceof YamlNode.Text name) {
        selector(name, above.toString());
        continue;
      }
      PathPattern path = above.then(field.key());
      if (path == null || field.key().indexOf('[') >= 0) {
        problems.add(
            field.place(),
            field.key(),
            "is not a path",
            "letters, digits, - and _, with dots between the steps");
      } else if (ScenarioFile.isReserved(path.steps().get(0))) {
        problems.add(
            field.place(),
            field.key(),
            "has a meaning of its own in scenario files",
            "another name");
      } else {
        entry(field, path);
      }
    }
  }

  private void selector(YamlNode.Text name, String group) {
    if (NAME.matcher(name.text()).matches()) {
      register.select(group, name.text(), name.place(), problems);
    } else {
      problems.add(
          name.place(),
          group + "." + SELECTOR,
          "is " + name.kind(),
          "a name of letters, digits, - and _, such as type");
    }
  }

  private void entry(YamlNode.Field field, PathPattern path) {
    if (!(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(
          field.place(),
          path.toString(),
          "is " + field.value().kind(),
          "a parameter: a map with value, unit, evidence and source");
    } else if (isParameter(fields)) {
      new ParameterReader(fields, path.toString(), dialect, problems)
          .read(field.place())
          .ifPresent(parameter -> register.add(parameter, problems));
    } else {
      group(fields, path);
    }
  }

  private static boolean isParameter(YamlNode.Fields fields) {
    return fields.fields().stream()
        .anyMatch(f -> MARKS.contains(f.key()) && f.value() instanceof YamlNode.Text);
  }
}

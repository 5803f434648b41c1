package org.leeway.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the register: nested maps are steps of a path, and a map with a {@code value} is
 * a parameter. A group may carry a {@code note} for readers of the file.
 */
final class RegisterReader {
  private static final Set<String> MARKS = Set.of("value", "unit", "evidence", "source");
  private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("en", "nl"));
  private static final String NOTE = "note";

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
      PathPattern path = above.then(field.key());
      if (path == null || path.hasWildcard() || ScenarioFile.isReserved(path.steps().get(0))) {
        problems.add(
            field.place(),
            field.key(),
            path == null || path.hasWildcard()
                ? "is not a path"
                : "has a meaning of its own in scenario files",
            path == null || path.hasWildcard()
                ? "letters, digits, - and _, with dots between the steps"
                : "another name");
      } else if (!(field.value() instanceof YamlNode.Fields fields)) {
        problems.add(
            field.place(),
            path.toString(),
            "is " + field.value().kind(),
            "a parameter: a map with value, unit, evidence and source");
      } else if (isParameter(fields)) {
        parameter(fields, field.place(), path.toString());
      } else {
        group(fields, path);
      }
    }
  }

  private static boolean isParameter(YamlNode.Fields fields) {
    return fields.fields().stream()
        .anyMatch(f -> MARKS.contains(f.key()) && f.value() instanceof YamlNode.Text);
  }

  private void parameter(YamlNode.Fields fields, Place place, String path) {
    int before = problems.size();
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(dialect.keys());
    String unitText = keys.requiredText("unit", dialect.units()).orElse("");
    Unit unit = unit(keys, path, unitText);
    Evidence evidence = evidence(keys, path);
    String source =
        dialect.source(keys.requiredText("source", "where it was found").orElse(""), keys);
    String label = label(fields, keys, path, "en");
    if (unit == null || evidence == null) {
      return;
    }
    List<String> choices = choices(keys, path, unit);
    Bounds possible = possible(keys, path, unit, unitText);
    Value value =
        unit == Unit.CHOICE && choices.isEmpty()
            ? null
            : value(fields, keys, path, unit, possible, choices);
    Range range = range(keys, path, unit, value, evidence);
    if (value != null && problems.size() == before) {
      register.add(
          new Parameter(
              path,
              label,
              label(fields, keys, path, "nl"),
              unit,
              unitText,
              value,
              range.low(),
              range.high(),
              possible,
              choices,
              evidence,
              dialect.recalled(keys),
              source,
              keys.text("used by").orElse(""),
              place),
          problems);
    }
  }

  private @Nullable Unit unit(Keys keys, String path, String unitText) {
    Optional<Unit> unit = dialect.unit(unitText);
    if (unit.isEmpty() && !unitText.isEmpty()) {
      problems.add(
          keys.place("unit"),
          path + ".unit",
          ValueSyntax.quote(unitText) + " is not a unit",
          dialect.units(),
          () -> Spelling.nearest(unitText, Arrays.stream(Unit.values()).map(Unit::word).toList()));
    }
    return unit.orElse(null);
  }

  private @Nullable Evidence evidence(Keys keys, String path) {
    String expected = "one of " + String.join(", ", dialect.evidenceWords());
    String word = keys.requiredText("evidence", expected).orElse("");
    Optional<Evidence> evidence = dialect.evidence(word, path);
    if (evidence.isEmpty() && !word.isEmpty()) {
      problems.add(
          keys.place("evidence"),
          path + ".evidence",
          ValueSyntax.quote(word) + " is not a class of evidence",
          expected,
          () -> Spelling.nearest(word, dialect.evidenceWords()));
    }
    return evidence.orElse(null);
  }

  private String label(YamlNode.Fields fields, Keys keys, String path, String language) {
    YamlNode.Field field = fields.field("label");
    if (field == null) {
      Optional<String> label = dialect.defaultLabel(path);
      return language.equals("en") && label.isEmpty()
          ? keys.requiredText("label", "what the parameter is").orElse("")
          : label.orElse("");
    }
    if (field.value() instanceof YamlNode.Fields languages) {
      Keys labels = new Keys(languages, path + ".label", problems);
      if (!language.equals("en")) {
        return labels.text(language).orElse("");
      }
      labels.allowOnly(LANGUAGES);
      return labels.requiredText("en", "what the parameter is, in English").orElse("");
    }
    return language.equals("en")
        ? keys.requiredText("label", "what the parameter is").orElse("")
        : "";
  }

  private List<String> choices(Keys keys, String path, Unit unit) {
    List<String> choices =
        keys.texts("choices", "a list of words").stream().map(text -> text.text().strip()).toList();
    if ((unit == Unit.CHOICE) == choices.isEmpty()) {
      problems.add(
          keys.place("choices"),
          path + ".choices",
          choices.isEmpty() ? "no choices are given" : "choices are given",
          choices.isEmpty() ? "a list of words" : "choices only with unit: choice");
    }
    return choices;
  }

  private Bounds possible(Keys keys, String path, Unit unit, String unitText) {
    Bounds byUnit = dialect.possible(unit, unitText);
    String expected = "two numbers, [lowest, highest]";
    List<Double> ends = keys.numbers("possible", expected);
    if (ends.isEmpty()) {
      return byUnit;
    }
    if (!unit.isNumeric() || ends.size() != 2 || ends.get(0) > ends.get(1)) {
      problems.add(keys.place("possible"), path + ".possible", "is not a range", expected);
      return byUnit;
    }
    Bounds bounds = new Bounds(ends.get(0), ends.get(1));
    if (!byUnit.contains(bounds)) {
      problems.add(
          keys.place("possible"),
          path + ".possible",
          "is wider than the unit allows",
          Parameter.expectation(unit, byUnit, List.of()));
      return byUnit;
    }
    return bounds;
  }

  private @Nullable Value value(
      YamlNode.Fields fields,
      Keys keys,
      String path,
      Unit unit,
      Bounds possible,
      List<String> choices) {
    YamlNode.Field field = fields.field("value");
    if (field == null) {
      problems.add(
          fields.place(),
          path,
          "the key value is missing",
          Parameter.expectation(unit, possible, choices));
      return null;
    }
    return keys.value(field.value(), path, unit, possible, choices);
  }

  private record Range(@Nullable Double low, @Nullable Double high) {}

  private Range range(Keys keys, String path, Unit unit, @Nullable Value value, Evidence evidence) {
    Double low = keys.number("low");
    Double high = keys.number("high");
    if (value == null) {
      return new Range(low, high);
    }
    if (!unit.isNumeric()) {
      if (low != null || high != null) {
        problems.add(
            keys.place("low"), path, "has a range, but its unit is " + unit.word(), "no range");
      }
    } else if (low == null || high == null) {
      if (dialect.needsRange(evidence)) {
        problems.add(
            keys.place("value"), path, "has no plausible range", "low and high, unless it is law");
      }
    } else if (low > value.number() || high < value.number()) {
      problems.add(
          keys.place("value"),
          path,
          value.text() + " lies outside its plausible range",
          "low <= value <= high, here " + Decimals.text(low) + " to " + Decimals.text(high));
    }
    return new Range(low, high);
  }
}

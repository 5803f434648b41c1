package org.leeway.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of the register, and holds its parts against each other. */
final class ParameterReader {
  private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("en", "nl"));

  private final YamlNode.Fields fields;
  private final String path;
  private final Dialect dialect;
  private final Problems problems;
  private final Keys keys;

  ParameterReader(YamlNode.Fields fields, String path, Dialect dialect, Problems problems) {
    this.fields = fields;
    this.path = path;
    this.dialect = dialect;
    this.problems = problems;
    this.keys = new Keys(fields, path, problems);
  }

  /** The parameter; empty, with every problem added, when something is wrong with it. */
  Optional<Parameter> read(Place place) {
    int before = problems.size();
    keys.allowOnly(dialect.keys());
    String unitText = keys.requiredText("unit", dialect.units()).orElse("");
    Unit unit = unit(unitText);
    Evidence evidence = evidence();
    String source = keys.requiredText("source", "where it was found").orElse("");
    String label = label();
    if (unit == null || evidence == null) {
      return Optional.empty();
    }
    List<String> choices = choices(unit);
    Bounds stated = possible(unit, unitText);
    Value value = value(unit, stated, choices);
    Double low = keys.number("low");
    Double high = keys.number("high");
    boolean recalled = dialect.recalled(keys);
    if (value == null) {
      return Optional.empty();
    }
    checkRange(unit, value, low, high, evidence);
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Parameter(
            path,
            label,
            labelDutch(),
            unit,
            unitText,
            value,
            low,
            high,
            stated.orNotNegative(low == null ? value.number() : low),
            choices,
            evidence,
            recalled,
            dialect.source(source, keys),
            keys.text("used by").orElse(""),
            place));
  }

  private @Nullable Unit unit(String unitText) {
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

  private @Nullable Evidence evidence() {
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

  private String label() {
    YamlNode.Field field = fields.field("label");
    Optional<String> byPath = dialect.defaultLabel(path);
    if (field == null && byPath.isPresent()) {
      return byPath.get();
    }
    if (field != null && field.value() instanceof YamlNode.Fields languages) {
      Keys labels = new Keys(languages, path + ".label", problems);
      labels.allowOnly(LANGUAGES);
      return labels.requiredText("en", "what the parameter is, in English").orElse("");
    }
    return keys.requiredText("label", "what the parameter is").orElse("");
  }

  private String labelDutch() {
    YamlNode.Field field = fields.field("label");
    return field != null && field.value() instanceof YamlNode.Fields languages
        ? new Keys(languages, path + ".label", problems).text("nl").orElse("")
        : "";
  }

  private List<String> choices(Unit unit) {
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

  private Bounds possible(Unit unit, String unitText) {
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

  private @Nullable Value value(Unit unit, Bounds possible, List<String> choices) {
    YamlNode.Field field = fields.field("value");
    if (field == null) {
      problems.add(
          fields.place(),
          path,
          "the key value is missing",
          Parameter.expectation(unit, possible, choices));
      return null;
    }
    return unit == Unit.CHOICE && choices.isEmpty()
        ? null
        : keys.value(field.value(), path, unit, possible, choices);
  }

  private void checkRange(
      Unit unit, Value value, @Nullable Double low, @Nullable Double high, Evidence evidence) {
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
  }
}

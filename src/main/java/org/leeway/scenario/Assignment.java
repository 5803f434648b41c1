package org.leeway.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a scenario does to one parameter: set a value, or change the parent's.
 *
 * @param set the value to set; null when the change is relative
 * @param change the relative change; null when a value is set
 * @param place where the line stands
 */
record Assignment(@Nullable Value set, @Nullable Change change, Place place) {
  boolean isRelative() {
    return change != null;
  }

  /** Reads what stands behind a parameter's path; empty, with a problem, when it does not fit. */
  static Optional<Assignment> read(YamlNode node, Parameter parameter, Problems problems) {
    Unit unit = parameter.unit();
    if (unit.isNumeric() && node instanceof YamlNode.Text text && !text.isMissing()) {
      String written = text.text().strip();
      Optional<Change.Written> relative = Change.relative(written);
      if (relative.isPresent()) {
        return relative(relative.get(), node.place(), parameter, problems);
      }
      if (written.startsWith("+")) {
        problems.add(
            node.place(),
            parameter.path(),
            ValueSyntax.quote(written) + " could mean to add or to set",
            "'+ " + written.substring(1) + "' to add, '" + written.substring(1) + "' to set");
        return Optional.empty();
      }
    }
    Value value =
        Keys.value(
            node, parameter.path(), unit, parameter.possible(), parameter.choices(), problems);
    return Optional.ofNullable(value).map(set -> new Assignment(set, null, node.place()));
  }

  private static Optional<Assignment> relative(
      Change.Written written, Place place, Parameter parameter, Problems problems) {
    String message = "";
    String expected = "the number alone, or the number with its unit " + parameter.unit().word();
    if (!written.change().isFinite()) {
      message = "is too large a number";
      expected = parameter.expectation();
    } else if (!written.unit().isEmpty() && written.isFactor()) {
      message = "a factor has no unit, but " + ValueSyntax.quote(written.unit()) + " follows";
      expected = "a factor such as 'x 0.5'";
    } else if (ValueSyntax.isPercent(written.unit())) {
      message = "a change in % could mean points or a part";
      expected = "'+ 0.1' for ten percentage points, 'x 1.1' for a tenth more";
    } else if (!written.unit().isEmpty() && !ValueSyntax.isUnit(written.unit(), parameter.unit())) {
      message = ValueSyntax.quote(written.unit()) + " is not the unit";
    }
    if (message.isEmpty()) {
      return Optional.of(new Assignment(null, written.change(), place));
    }
    problems.add(place, parameter.path(), message, expected);
    return Optional.empty();
  }

  /** The value after this line; the value before it, with a problem, when that is not possible. */
  Value value(Parameter parameter, Value before, Problems problems) {
    if (change == null) {
      return set == null ? before : set;
    }
    double after = change.of(before.number());
    if (parameter.unit() == Unit.COUNT) {
      after = Math.floor(after + 0.5);
    }
    ValueSyntax.Reading reading = ValueSyntax.check(after, parameter.unit(), parameter.possible());
    if (reading.value() != null) {
      return reading.value();
    }
    problems.add(
        place,
        parameter.path(),
        "starting from " + before.text() + ", " + reading.message(),
        parameter.expectation());
    return before;
  }
}

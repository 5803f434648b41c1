package org.leeway.scenario;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How values are written: a plain number, switch, word or text; a number may be followed by its
 * unit in words ({@code 45 minutes}, {@code 30 %}).
 */
final class ValueSyntax {
  static final String NUMBER = "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(" + NUMBER + ")\\s*(.*)");

  private ValueSyntax() {}

  /** A value, or the reason why it is none. */
  record Reading(@Nullable Value value, String message) {
    static Reading failed(String message) {
      return new Reading(null, message);
    }
  }

  /** Reads a value of a unit and checks it against what is possible. */
  static Reading read(YamlNode node, Unit unit, Bounds possible, List<String> choices) {
    if (!(node instanceof YamlNode.Text text)) {
      return Reading.failed("is " + node.kind());
    }
    if (text.isMissing()) {
      return Reading.failed("has no value");
    }
    String written = text.text().strip();
    return switch (unit) {
      case YES_NO -> yesNo(written);
      case CHOICE ->
          choices.contains(written) || CardChoices.mayBeCard(written, choices)
              ? new Reading(Value.of(written), "")
              : Reading.failed(quote(written) + " is not one of its choices");
      case TEXT -> text(written, choices);
      default -> number(written, unit, possible);
    };
  }

  /** Any text; where there are choices, some of them with commas between them. */
  private static Reading text(String written, List<String> choices) {
    if (written.isEmpty()) {
      return Reading.failed("is empty");
    }
    String unknown = choices.isEmpty() ? "" : unknown(written, choices);
    return unknown.isEmpty()
        ? new Reading(Value.of(written), "")
        : Reading.failed(quote(unknown) + " is not one of its choices");
  }

  /** The first word of a list that is not among the choices; empty when there is none. */
  static String unknown(String list, List<String> choices) {
    return Stream.of(list.split(",", -1))
        .map(String::strip)
        .filter(word -> !choices.contains(word))
        .findFirst()
        .orElse("");
  }

  private static Reading yesNo(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> new Reading(Value.of(true), "");
      case "no", "false", "off" -> new Reading(Value.of(false), "");
      default -> Reading.failed(quote(written) + " is not yes or no");
    };
  }

  private static Reading number(String written, Unit unit, Bounds possible) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(written);
    if (!matcher.matches()) {
      return Reading.failed(quote(written) + " is not a number" + Slips.cure(written));
    }
    if (Slips.mayBeThousands(written, unit)) {
      return Reading.failed(quote(written) + " " + Slips.bothMeanings(written));
    }
    double number = Double.parseDouble(matcher.group(1));
    String tail = matcher.group(2).strip();
    if (!Double.isFinite(number)) {
      return Reading.failed("is too large a number");
    }
    if (isPercent(tail) && (unit == Unit.SHARE || unit == Unit.PROBABILITY)) {
      number = Decimals.of(number).movePointLeft(2).doubleValue();
    } else if (!tail.isEmpty() && !isUnit(tail, unit)) {
      return Reading.failed(
          unitOf(tail) == null && !isPercent(tail)
              ? quote(written) + " is not a number" + Slips.cure(written)
              : quote(written) + " is given in another unit" + Slips.cure(written));
    }
    return check(number, unit, possible);
  }

  /** Checks a number that was written, or that a relative change led to. */
  static Reading check(double number, Unit unit, Bounds possible) {
    if (!Double.isFinite(number)) {
      return Reading.failed("is too large a number");
    }
    Value value = Value.of(number + 0.0);
    if (!possible.contains(number)) {
      return Reading.failed(value.text() + " is not possible");
    }
    if (unit == Unit.COUNT && number != Math.rint(number)) {
      return Reading.failed(value.text() + " is not a whole number");
    }
    return new Reading(value, "");
  }

  static boolean isPercent(String tail) {
    return tail.equals("%") || tail.equals("percent");
  }

  /** True when the words after a number name this unit, in singular or plural. */
  static boolean isUnit(String tail, Unit unit) {
    return unitOf(tail) == unit;
  }

  /** The unit that a word names, in singular or plural; null when it names none. */
  static @Nullable Unit unitOf(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    for (Unit unit : Unit.values()) {
      if (name.equals(unit.word()) || name.equals(unit.word() + "s")) {
        return unit;
      }
    }
    return name.equals("probabilities") ? Unit.PROBABILITY : null;
  }

  static String quote(String written) {
    return "'" + Problems.quotable(written) + "'";
  }
}

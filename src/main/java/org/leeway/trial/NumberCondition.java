package org.leeway.trial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.RatePerYear;

/**
 * How conditions on numbers are written: {@code under 13 weeks}, {@code 13 weeks or more}, {@code
 * at least 1 year}, {@code 27 to 45 years} (27 or more, less than 45), {@code over 50 years},
 * {@code above 0.6}, and for groups {@code lowest third}, {@code upper half}, {@code lowest 20 %}.
 */
final class NumberCondition {
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final String UNIT = " ?(weeks?|months?|years?|hours?|%)?";
  private static final Pattern BELOW =
      Pattern.compile("(?:under|below|less than) " + NUMBER + UNIT);
  private static final Pattern AT_LEAST = Pattern.compile("at least " + NUMBER + UNIT);
  private static final Pattern OR_MORE = Pattern.compile(NUMBER + UNIT + " or more");
  private static final Pattern ABOVE = Pattern.compile("(?:over|above|more than) " + NUMBER + UNIT);
  private static final Pattern AT_MOST = Pattern.compile("at most " + NUMBER + UNIT);
  private static final Pattern OR_LESS = Pattern.compile(NUMBER + UNIT + " or (?:less|fewer)");
  private static final Pattern SPAN = Pattern.compile(NUMBER + UNIT + " to " + NUMBER + UNIT);
  private static final Pattern EXACT = Pattern.compile(NUMBER + UNIT);
  private static final Pattern PERCENT =
      Pattern.compile("(lowest|highest) (\\d+(?:\\.\\d+)?) ?(?:%|percent)");

  private NumberCondition() {}

  /** A test, or why there is none. */
  record Reading(Condition.@Nullable Test test, String message) {}

  /** What can be written for an attribute. */
  static String expected(Attribute attribute, boolean groups) {
    return "a condition such as "
        + attribute.kind().conditions()
        + (groups ? ", 'lowest third', 'upper half' or 'highest 20 %'" : "");
  }

  /** Reads a condition, in lower case with single spaces. */
  static Reading read(Attribute attribute, String written) {
    Condition.Test part = part(written);
    if (part != null) {
      return new Reading(part, "");
    }
    try {
      Condition.Test test = between(attribute, written);
      return new Reading(test, test == null ? "is not a condition on " + attribute.word() : "");
    } catch (IllegalArgumentException e) {
      return new Reading(null, String.valueOf(e.getMessage()));
    }
  }

  private static Condition.@Nullable Test part(String written) {
    double third = 1.0 / 3;
    Matcher percent = PERCENT.matcher(written);
    if (percent.matches()) {
      double share = Double.parseDouble(percent.group(2)) / 100;
      if (!(share > 0 && share <= 1)) {
        return null;
      }
      return percent.group(1).equals("lowest")
          ? new Condition.Part(0, share)
          : new Condition.Part(1 - share, 1);
    }
    return switch (written) {
      case "lowest third" -> new Condition.Part(0, third);
      case "middle third" -> new Condition.Part(third, 2 * third);
      case "highest third" -> new Condition.Part(2 * third, 1);
      case "lower half" -> new Condition.Part(0, 0.5);
      case "upper half" -> new Condition.Part(0.5, 1);
      case "lowest quarter" -> new Condition.Part(0, 0.25);
      case "highest quarter" -> new Condition.Part(0.75, 1);
      default -> null;
    };
  }

  private static Condition.@Nullable Test between(Attribute attribute, String written) {
    Matcher span = SPAN.matcher(written);
    if (span.matches()) {
      String first = span.group(2) == null ? span.group(4) : span.group(2);
      double low = value(attribute, span.group(1), first);
      double high = value(attribute, span.group(3), span.group(4));
      if (!(low < high)) {
        throw new IllegalArgumentException("ends before it begins");
      }
      return new Condition.Between(low, attribute.kind() == Attribute.Kind.COUNT ? high + 1 : high);
    }
    Matcher exact = EXACT.matcher(written);
    if (exact.matches()) {
      if (attribute.kind() != Attribute.Kind.COUNT) {
        return null;
      }
      double number = value(attribute, exact.group(1), exact.group(2));
      return new Condition.Between(number, Math.nextUp(number));
    }
    Double below = bound(attribute, written, BELOW);
    if (below != null) {
      return new Condition.Between(Double.NEGATIVE_INFINITY, below);
    }
    Double most = bound(attribute, written, AT_MOST, OR_LESS);
    if (most != null) {
      return new Condition.Between(Double.NEGATIVE_INFINITY, Math.nextUp(most));
    }
    Double least = bound(attribute, written, AT_LEAST, OR_MORE);
    if (least != null) {
      return new Condition.Between(least, Double.POSITIVE_INFINITY);
    }
    Double above = bound(attribute, written, ABOVE);
    return above == null
        ? null
        : new Condition.Between(Math.nextUp(above), Double.POSITIVE_INFINITY);
  }

  private static @Nullable Double bound(Attribute attribute, String written, Pattern... forms) {
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(written);
      if (matcher.matches()) {
        return value(attribute, matcher.group(1), matcher.group(2));
      }
    }
    return null;
  }

  private static double value(Attribute attribute, String number, @Nullable String unit) {
    double value = Double.parseDouble(number);
    String plain = unit == null || unit.equals("%") || unit.endsWith("s") ? unit : unit + "s";
    switch (attribute.kind()) {
      case WEEKS -> {
        if (plain == null) {
          throw new IllegalArgumentException("has no unit");
        }
        return switch (plain) {
          case "weeks" -> value;
          case "months" -> Math.rint(value * RatePerYear.WEEKS_PER_MONTH);
          case "years" -> value * RatePerYear.WEEKS_PER_YEAR;
          default -> throw otherUnit();
        };
      }
      case YEARS, HOURS -> require(plain == null || plain.equals(attribute.kind().unit()));
      case SHARE -> {
        require(plain == null || plain.equals("%"));
        value = plain == null ? value : value / 100;
        if (value > 1) {
          throw new IllegalArgumentException("lies outside 0 to 1");
        }
      }
      case COUNT, NUMBER, WORD -> require(plain == null);
    }
    return value;
  }

  private static void require(boolean itsUnit) {
    if (!itsUnit) {
      throw otherUnit();
    }
  }

  private static IllegalArgumentException otherUnit() {
    return new IllegalArgumentException("is given in another unit");
  }
}

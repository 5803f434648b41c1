package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that follow each other at equal times, such as vacancies by the year: a list is shorter
 * than a block for each week. Each value holds until the next, and the last for ever.
 */
final class Series {
  /** The key below which series stand. */
  static final String KEY = "series";

  static final String FROM = "from";
  static final String EVERY = "every";
  static final String VALUES = "values";

  private static final Pattern WEEK = Pattern.compile("week\\s+(\\d{1,4})");
  private static final Pattern WEEKS = Pattern.compile("(\\d{1,4})\\s+weeks?");
  private static final List<String> NAMED = List.of("week", "quarter", "year");
  private static final String A_SERIES =
      "for each parameter 'from: week 0', 'every: quarter' and 'values: [1, 0.9, 0.8]'";

  private final Problems problems;
  private final int lastWeek;
  private final Map<Integer, List<YamlNode.Field>> changes = new TreeMap<>();

  private Series(Problems problems, int lastWeek) {
    this.problems = problems;
    this.lastWeek = lastWeek;
  }

  /**
   * The changes of all series of a file, by the week from which they hold.
   *
   * @param lastWeek last week in which a change may start
   */
  static Map<Integer, List<YamlNode.Field>> of(
      YamlNode.Fields top, int lastWeek, Problems problems) {
    Series series = new Series(problems, lastWeek);
    YamlNode.Field all = top.field(KEY);
    if (all != null) {
      series.read(all);
    }
    return series.changes;
  }

  private void read(YamlNode.Field all) {
    if (!(all.value() instanceof YamlNode.Fields parameters) || parameters.fields().isEmpty()) {
      problems.add(all.place(), KEY, "is " + all.value().kind(), A_SERIES);
      return;
    }
    for (YamlNode.Field parameter : parameters.fields()) {
      if (parameter.value() instanceof YamlNode.Fields fields) {
        expand(parameter, fields);
      } else {
        problems.add(
            parameter.place(),
            KEY + "." + parameter.key(),
            "is " + parameter.value().kind(),
            A_SERIES);
      }
    }
  }

  private void expand(YamlNode.Field parameter, YamlNode.Fields fields) {
    String path = KEY + "." + parameter.key();
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(new LinkedHashSet<>(List.of(FROM, EVERY, VALUES)));
    int first = weeks(keys, path, FROM, WEEK, "a week, such as 'week 0'");
    int step = weeks(keys, path, EVERY, WEEKS, "'week', 'quarter', 'year' or such as '4 weeks'");
    YamlNode.Field values = fields.field(VALUES);
    if (values == null || !(values.value() instanceof YamlNode.Items list)) {
      String message = values == null ? "the key values is missing" : "is " + values.value().kind();
      Place place = values == null ? fields.place() : values.value().place();
      problems.add(place, path + "." + VALUES, message, "a list of values, the first one first");
      return;
    }
    if (first < 0 || step < 0) {
      return;
    }
    if (first + (list.items().size() - 1L) * step > lastWeek) {
      problems.add(
          values.place(), path, "goes on after week " + lastWeek, "values up to that week at most");
      return;
    }
    int week = first;
    for (YamlNode value : list.items()) {
      changes
          .computeIfAbsent(week, none -> new ArrayList<>())
          .add(new YamlNode.Field(value.place(), parameter.key(), value));
      week += step;
    }
  }

  /** A number of weeks; -1, with a problem, when none is given. */
  private int weeks(Keys keys, String path, String key, Pattern pattern, String expected) {
    Optional<String> text = keys.requiredText(key, expected);
    if (text.isEmpty()) {
      return -1;
    }
    Matcher number = pattern.matcher(text.get());
    int weeks = number.matches() ? Integer.parseInt(number.group(1)) : -1;
    if (pattern == WEEKS) {
      weeks =
          switch (text.get()) {
            case "week" -> 1;
            case "quarter" -> RatePerYear.WEEKS_PER_YEAR / 4;
            case "year" -> RatePerYear.WEEKS_PER_YEAR;
            default -> weeks == 0 ? -1 : weeks;
          };
    }
    if (weeks < 0) {
      problems.add(
          keys.place(key),
          path + "." + key,
          ValueSyntax.quote(text.get()) + " is not possible",
          expected,
          () -> Spelling.nearest(text.get(), NAMED));
    }
    return weeks;
  }
}

package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the changes of one file by the week from which they hold: those below {@code from week
 * 52:}, those of a series, and the undated rest, which hold from the very start or, when the file
 * says {@code from: week 52}, from that week.
 */
final class Blocks {
  /** The key that dates every undated change of its file. */
  static final String FROM = "from";

  /** The last week in which a change may start: a century. */
  private static final int LAST_WEEK = 5200;

  private static final Pattern DATED = Pattern.compile("from\\s+week\\s+(\\d{1,9})");
  private static final Pattern LOOKS_DATED = Pattern.compile("(?i)(from|week)(\\s.*)?");
  private static final Pattern WEEK = Pattern.compile("week\\s+(\\d{1,9})");
  private static final Pattern LOOKS_LIKE_A_WEEK =
      Pattern.compile("(?i)(?:from\\s+)?(?:weeks?)?\\s*(\\d{1,4})(?:\\s*weeks?)?");
  private static final String ONE_WEEK = "'from: week 52', which dates all undated changes";

  private final Problems problems;
  private final List<ScenarioFile.Block> dated = new ArrayList<>();

  private Blocks(Problems problems) {
    this.problems = problems;
  }

  /** The blocks of a file, the undated changes first. */
  static List<ScenarioFile.Block> of(YamlNode.Fields top, Problems problems) {
    return new Blocks(problems).read(top);
  }

  /** True for a key that a week was meant to follow. */
  static boolean looksDated(String key) {
    return LOOKS_DATED.matcher(key).matches();
  }

  private List<ScenarioFile.Block> read(YamlNode.Fields top) {
    List<YamlNode.Field> undated = new ArrayList<>();
    for (YamlNode.Field field : top.fields()) {
      Matcher week = DATED.matcher(field.key().strip());
      if (week.matches()) {
        block(field, Integer.parseInt(week.group(1)));
      } else if (looksDated(field.key()) && !field.key().equals(FROM)) {
        problems.add(
            field.place(),
            field.key(),
            "does not say from which week",
            "'from week 52:' with the changes indented below it");
      } else if (!ScenarioFile.HEAD.contains(field.key())) {
        undated.add(field);
      }
    }
    YamlNode.Field from = top.field(FROM);
    int start = from == null ? Timeline.START : start(from, undated.isEmpty());
    List<ScenarioFile.Block> blocks = new ArrayList<>();
    blocks.add(new ScenarioFile.Block(start, List.copyOf(undated)));
    blocks.addAll(dated);
    Series.of(top, LAST_WEEK, problems)
        .forEach((week, changes) -> blocks.add(new ScenarioFile.Block(week, changes)));
    return List.copyOf(blocks);
  }

  private void block(YamlNode.Field field, int week) {
    if (!isPossible(week, field.place(), field.key())) {
      return;
    }
    if (!(field.value() instanceof YamlNode.Fields changes) || changes.fields().isEmpty()) {
      problems.add(
          field.place(),
          field.key(),
          "changes nothing",
          "parameters and their values, indented below it");
    } else if (dated.stream().anyMatch(block -> block.week() == week)) {
      problems.add(field.place(), field.key(), "this week was written before", "each week once");
    } else {
      dated.add(new ScenarioFile.Block(week, changes.fields()));
    }
  }

  /** The week of the undated changes; the very start, with a problem, when none is given. */
  private int start(YamlNode.Field from, boolean nothingToDate) {
    Place place = from.value().place();
    if (!(from.value() instanceof YamlNode.Text text) || text.isMissing()) {
      String message =
          from.value() instanceof YamlNode.Text ? "has no value" : "is " + from.value().kind();
      problems.add(
          from.place(),
          FROM,
          message,
          ONE_WEEK + ", or 'from week 52:' with some changes indented below it");
      return Timeline.START;
    }
    Matcher week = WEEK.matcher(text.text().strip());
    if (!week.matches()) {
      problems.add(
          place,
          FROM,
          ValueSyntax.quote(text.text()) + " is not a week",
          ONE_WEEK,
          () -> meant(text.text().strip()));
      return Timeline.START;
    }
    int number = Integer.parseInt(week.group(1));
    if (!isPossible(number, place, FROM)) {
      return Timeline.START;
    }
    if (nothingToDate) {
      problems.add(
          from.place(), FROM, "dates nothing", "changes at the left margin that it can date");
    }
    return number;
  }

  private static String meant(String typed) {
    Matcher week = LOOKS_LIKE_A_WEEK.matcher(typed);
    return week.matches() ? "week " + week.group(1) : "";
  }

  private boolean isPossible(int week, Place place, String path) {
    if (week > LAST_WEEK) {
      problems.add(
          place, path, "week " + week + " is not possible", "a week between 0 and " + LAST_WEEK);
    }
    return week <= LAST_WEEK;
  }
}

package org.leeway.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.YamlNode;

/**
 * Reads when people are enrolled, how long they are followed, and when treatment starts and ends.
 */
final class Timing {
  /** Longer than this nobody simulates. */
  private static final int MOST_WEEKS = 2600;

  private static final Set<String> KEYS = new LinkedHashSet<>(List.of("from", "until"));
  private static final Pattern WEEK = Pattern.compile("(?:week )?(\\d{1,5})");
  private static final Pattern START = Pattern.compile("(.*?)(?: after enrolment)?");

  private final Problems problems;
  private final String path;
  private final Keys keys;

  Timing(Problems problems, String path, Keys keys) {
    this.problems = problems;
    this.path = path;
    this.keys = keys;
  }

  /**
   * When people are enrolled; null, with a problem, when that makes no sense.
   *
   * @param needed weeks that the phrases look ahead; 0 when nobody is followed
   * @param lasts weeks that the phrases on the market need
   */
  Finding.@Nullable Enrolment enrolment(YamlNode.Fields fields, int needed, int lasts) {
    int before = problems.size();
    YamlNode.Fields enrol =
        Maps.read(fields, path, "enrol", "from: week 0, until: week 26", problems);
    int from = 0;
    int until = 1;
    if (enrol != null) {
      Keys own = new Keys(enrol, path + ".enrol", problems);
      own.allowOnly(KEYS);
      from = week(own, "from", 0);
      until = week(own, "until", from + 1);
      if (until <= from) {
        problems.add(
            own.place("until"),
            path + ".enrol.until",
            "ends before enrolment begins",
            "a week after week " + from);
      }
    }
    int follow = keys.has("follow") ? span("follow", "(.*)") : needed;
    if (follow < needed) {
      problems.add(
          keys.place("follow"),
          path + ".follow",
          "is shorter than what the checks look ahead",
          needed + " weeks or more");
    }
    if (Math.max(until + (long) follow, lasts) > MOST_WEEKS) {
      problems.add(
          keys.place("enrol"),
          path,
          "enrolment and follow-up take " + Math.max(until + (long) follow, lasts) + " weeks",
          MOST_WEEKS + " weeks or less");
    }
    return problems.size() > before ? null : new Finding.Enrolment(from, until, follow, lasts);
  }

  /** When treatment starts and ends. */
  Finding.Dose dose() {
    int delay = keys.has("start") ? span("start", START.pattern()) : 0;
    int length = keys.has("for") ? span("for", "(.*)") : Integer.MAX_VALUE;
    if (length < 1) {
      problems.add(keys.place("for"), path + ".for", "is no time at all", "1 week or more");
    }
    return new Finding.Dose(delay, Math.max(1, length));
  }

  private int week(Keys own, String key, int otherwise) {
    String written = own.text(key).orElse("");
    if (written.isEmpty()) {
      return otherwise;
    }
    Matcher week = WEEK.matcher(written);
    if (week.matches()) {
      return Integer.parseInt(week.group(1));
    }
    Place place = own.place(key);
    problems.add(place, path + ".enrol." + key, "is '" + written + "'", "a week such as week 26");
    return otherwise;
  }

  private int span(String key, String pattern) {
    String written = keys.text(key).orElse("");
    Matcher matcher = Pattern.compile(pattern).matcher(written);
    Integer weeks = matcher.matches() ? Spans.weeks(matcher.group(1)) : null;
    if (weeks == null) {
      problems.add(
          keys.place(key),
          path + "." + key,
          "is '" + written + "'",
          "a time such as 8 weeks, 6 months or 2 years");
      return 0;
    }
    return weeks;
  }
}

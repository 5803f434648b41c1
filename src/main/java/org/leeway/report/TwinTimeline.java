package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leeway.trace.Deed;
import org.leeway.trace.Event;
import org.leeway.twin.Moment;
import org.leeway.twin.Twin;
import org.leeway.twin.TwinWeek;

/**
 * What happened to the twins week by week. Weeks in which the same happened to both, and weeks of
 * nothing but ordinary search, are folded.
 */
final class TwinTimeline {
  private final Twin twin;
  private final Columns columns;
  private final Set<String> jobs = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();

  TwinTimeline(Twin twin, Columns columns) {
    this.twin = twin;
    this.columns = columns;
    for (TwinWeek week : twin.weeks()) {
      for (Moment moment : both(week)) {
        Deed deed = moment.event().deed();
        if (deed == Deed.OFFER || deed == Deed.HIRING) {
          jobs.add(moment.event().about());
        }
      }
    }
  }

  List<String> lines() {
    List<TwinWeek> run = new ArrayList<>();
    for (TwinWeek week : twin.weeks()) {
      if (isTold(week)) {
        if (!run.isEmpty()) {
          fold(run);
          run.clear();
        }
        tell(week);
      } else {
        run.add(week);
      }
    }
    if (!run.isEmpty()) {
      fold(run);
    }
    return lines;
  }

  /** True for a week that cannot be folded. */
  private boolean isTold(TwinWeek week) {
    return both(week).stream()
        .anyMatch(moment -> week.same() ? marks(moment.event()) : isTold(moment.event()));
  }

  private static List<Moment> both(TwinWeek week) {
    List<Moment> both = new ArrayList<>(week.base());
    both.addAll(week.alternative());
    return both;
  }

  /** Worth a line of its own where the worlds differ. */
  private boolean isTold(Event event) {
    return switch (event.deed()) {
      case SEARCH -> false;
      case APPLICATION, SCREENING, INTERVIEW, PASSED_OVER -> jobs.contains(event.about());
      case DUTY -> event.response().startsWith("cuts");
      case JOB -> event.response().equals("ends");
      case CHOICE -> true;
      case ENTRY, FIRST_PICTURE, EXIT, END_OF_RIGHT, CONVERSATION, INSTRUMENT_END, OFFER, HIRING ->
          true;
    };
  }

  /** Worth a line of its own even where the worlds are the same. */
  private static boolean marks(Event event) {
    return switch (event.deed()) {
      case ENTRY, EXIT, END_OF_RIGHT, HIRING -> true;
      case DUTY -> event.response().startsWith("cuts");
      case JOB -> event.response().equals("ends");
      case CHOICE -> !event.response().equals("nothing");
      case FIRST_PICTURE,
          CONVERSATION,
          INSTRUMENT_END,
          SEARCH,
          APPLICATION,
          SCREENING,
          INTERVIEW,
          OFFER,
          PASSED_OVER ->
          false;
    };
  }

  private void tell(TwinWeek week) {
    List<Moment> base = told(week.base());
    List<Moment> alternative = told(week.alternative());
    String label = Integer.toString(week.week());
    int place = 0;
    int other = 0;
    // Rows in the order of the week; what is alike stands on one row.
    while (place < base.size() || other < alternative.size()) {
      Deed one = place < base.size() ? base.get(place).event().deed() : null;
      Deed two = other < alternative.size() ? alternative.get(other).event().deed() : null;
      boolean left = one != null && (two == null || one.compareTo(two) <= 0);
      boolean right = two != null && (one == null || two.compareTo(one) <= 0);
      String leftWords = left ? base.get(place).words() : "";
      String rightWords = right ? alternative.get(other).words() : "";
      boolean same = left && right && leftWords.equals(rightWords);
      lines.addAll(columns.narrow(label, leftWords, same ? "the same" : rightWords));
      label = "";
      place += left ? 1 : 0;
      other += right ? 1 : 0;
    }
  }

  private List<Moment> told(List<Moment> moments) {
    List<Moment> told = new ArrayList<>();
    for (Moment moment : moments) {
      boolean again = told.stream().anyMatch(each -> each.words().equals(moment.words()));
      if (isTold(moment.event()) && !again) {
        told.add(moment);
      }
    }
    return told;
  }

  private void fold(List<TwinWeek> run) {
    int first = run.get(0).week();
    int last = run.get(run.size() - 1).week();
    String label = first == last ? "" + first : first + "-" + last;
    String base = summary(run.stream().flatMap(week -> week.base().stream()).toList());
    boolean same = run.stream().allMatch(TwinWeek::same);
    String alternative =
        same
            ? "the same"
            : summary(run.stream().flatMap(week -> week.alternative().stream()).toList());
    lines.addAll(columns.narrow(label, base, alternative));
  }

  private static String summary(List<Moment> moments) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Moment moment : moments) {
      String what =
          switch (moment.event().deed()) {
            case CONVERSATION -> "conversation";
            case APPLICATION -> "application";
            case FIRST_PICTURE -> "file opened";
            case JOB -> "week in work";
            case INSTRUMENT_END -> moment.words();
            case OFFER -> moment.words();
            case SCREENING ->
                moment.event().response().equals("not good enough") ? "screened out" : "";
            case INTERVIEW ->
                moment.event().response().equals("not good enough") ? "met, no offer" : "";
            case ENTRY, EXIT, END_OF_RIGHT, CHOICE, DUTY, SEARCH, HIRING, PASSED_OVER -> "";
          };
      if (!what.isEmpty()) {
        counts.merge(what, 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach((what, number) -> words.add(counted(what, number)));
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  private static String counted(String what, int number) {
    return switch (what) {
      case "conversation", "application" -> number + " " + what + (number == 1 ? "" : "s");
      case "week in work" -> number + (number == 1 ? " week in work" : " weeks in work");
      case "screened out" -> number + " screened out";
      default -> what + (number == 1 ? "" : " (" + number + " times)");
    };
  }
}

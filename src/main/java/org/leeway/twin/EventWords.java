package org.leeway.twin;

import java.util.Locale;
import org.leeway.trace.Event;
import org.leeway.trace.Factor;

/** What happened, in words short enough for a column. */
final class EventWords {
  private EventWords() {}

  static String of(Event event) {
    return switch (event.deed()) {
      case ENTRY -> "enters " + event.about();
      case FIRST_PICTURE -> "file opened: believed employability " + two(event, "belief");
      case EXIT -> event.response();
      case END_OF_RIGHT -> "right to " + event.about() + " ends: " + event.response();
      case CONVERSATION ->
          String.format(
              Locale.ROOT,
              "conversation of %.0f min, %s: belief %s -> %s (truth %s)",
              number(event, "minutes"),
              event.about(),
              two(event, "belief before"),
              two(event, "belief"),
              two(event, "truth"));
      case CHOICE ->
          event.response().equals("nothing")
              ? (event.about().startsWith("the client decides") ? "client" : "professional")
                  + " starts nothing"
              : "starts " + event.response();
      case DUTY -> event.response().startsWith("cuts") ? "benefit is cut" : "effort looked at";
      case INSTRUMENT_END -> event.about() + " ends";
      case SEARCH -> event.response();
      case APPLICATION -> event.response() + " for " + event.about();
      case INTERVIEW -> event.about() + ", interview: " + event.response();
      case SCREENING -> event.about() + ": " + event.response();
      case OFFER -> "is offered " + event.about() + " and " + event.response();
      case PASSED_OVER -> event.about() + " " + event.response();
      case HIRING ->
          String.format(
              Locale.ROOT,
              "%s of %.0f hours, match %s",
              event.response(),
              number(event, "hours a week"),
              two(event, "match"));
      case JOB ->
          event.response().equals("ends")
              ? String.format(
                  Locale.ROOT, "job ends after %.0f weeks", number(event, "weeks in the job"))
              : "job " + event.response();
    };
  }

  /** The value of a factor; NaN when there is none of that name. */
  static double number(Event event, String factor) {
    return event.factors().stream()
        .filter(each -> each.name().equals(factor))
        .mapToDouble(Factor::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String two(Event event, String factor) {
    return String.format(Locale.ROOT, "%.2f", number(event, factor));
  }

  /** A value for reading; whole numbers as they are. */
  static String value(Factor factor) {
    double value = factor.value();
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return Long.toString((long) value) + unit(factor);
    }
    String digits = Math.abs(value) >= 10 ? "%.1f" : Math.abs(value) >= 0.01 ? "%.3f" : "%.2g";
    return String.format(Locale.ROOT, digits, value) + unit(factor);
  }

  private static String unit(Factor factor) {
    return factor.unit().isEmpty() ? "" : " " + factor.unit();
  }
}

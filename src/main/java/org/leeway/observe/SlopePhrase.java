package org.leeway.observe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeway.scenario.Spelling;

/**
 * Reads {@code slope of log MARKET on log MARKET across regions}, and {@code sum of slopes of log
 * MARKET on log MARKET and log MARKET across regions}.
 */
final class SlopePhrase {
  private static final Pattern FORM =
      Pattern.compile("slope of log (.+) on log (.+) across (regions|weeks)");

  private static final Pattern RETURNS =
      Pattern.compile("sum of slopes of log (.+) on log (.+) and log (.+) across regions");

  private SlopePhrase() {}

  /** True for a phrase that begins as one of these does. */
  static boolean begins(String what) {
    return what.startsWith("slope of ") || what.startsWith("sum of slopes of ");
  }

  static Quantity read(String phrase, String what, MarketQuantity.Span span) {
    if (!what.startsWith("slope of ")) {
      return returns(phrase, what, span);
    }
    Matcher matcher = FORM.matcher(what);
    if (!matcher.matches()) {
      throw new PhraseException(
          "'" + phrase + "' is not a slope that can be taken",
          "'slope of log MARKET on log MARKET across regions' or '... across weeks'");
    }
    return new MarketQuantity.Slope(
        phrase,
        figure(matcher.group(1)),
        figure(matcher.group(2)),
        matcher.group(3).equals("regions"),
        span);
  }

  private static Quantity returns(String phrase, String what, MarketQuantity.Span span) {
    Matcher matcher = RETURNS.matcher(what);
    if (!matcher.matches()) {
      throw new PhraseException(
          "'" + phrase + "' is not a sum of slopes that can be taken",
          "'sum of slopes of log MARKET on log MARKET and log MARKET across regions'");
    }
    return new MarketQuantity.Returns(
        phrase, figure(matcher.group(1)), figure(matcher.group(2)), figure(matcher.group(3)), span);
  }

  private static MarketFigure figure(String word) {
    return MarketFigure.of(word)
        .orElseThrow(
            () ->
                new PhraseException(
                    "'" + word + "' is no figure of the market",
                    "a figure of the market, such as 'open vacancies'",
                    Spelling.nearest(
                        word, MarketFigure.inOrder().stream().map(MarketFigure::word).toList())));
  }
}

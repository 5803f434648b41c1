package org.leeway.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.leeway.domain.Outcome;

/**
 * Numbers as a reader sees them, in one place for the report and the terminal. Shares are shown in
 * per cent and their differences in points; differences always carry a sign; zero never does; an
 * estimate shows no more digits than its interval supports.
 *
 * <p>The page has a true minus sign and narrow spaces between thousands; the terminal has plain
 * ASCII.
 */
public final class Figures {
  /** For HTML and charts: true minus sign, narrow no-break space between thousands. */
  public static final Figures PAGE =
      new Figures("\u2212", "\u202f", "minutes", "per year", "million euro");

  /** For terminals and logs: ASCII only. */
  public static final Figures TERMINAL = new Figures("-", " ", "min", "a year", "M euro");

  /** What stands where there is no number. */
  public static final String NONE = "n/a";

  private static final int MOST_DECIMALS = 4;

  private final String minus;
  private final String thousands;
  private final String minutes;
  private final String yearly;
  private final String million;

  private Figures(String minus, String thousands, String minutes, String yearly, String million) {
    this.minutes = minutes;
    this.yearly = yearly;
    this.million = million;
    this.minus = minus;
    this.thousands = thousands;
  }

  /** The unit of a level: {@code %}, {@code weeks}, ...; empty for counts. */
  public String unit(Outcome.Measure measure) {
    return switch (measure) {
      case SHARE -> "%";
      case WEEKS -> "weeks";
      case PER_YEAR -> yearly;
      case MINUTES -> minutes;
      case COUNT -> "";
      case RATIO -> "times";
      case MILLION_EURO -> million;
    };
  }

  /** The unit of a difference: as of a level, but {@code points} for shares. */
  public String differenceUnit(Outcome.Measure measure) {
    return measure == Outcome.Measure.SHARE ? "points" : unit(measure);
  }

  /** The number as charts and tables scale it: shares times 100. */
  public double scaled(Outcome.Measure measure, double value) {
    return measure == Outcome.Measure.SHARE ? value * 100 : value;
  }

  /** A level on its own, such as {@code 12.4%} or {@code 51.3}. */
  public String level(Outcome.Measure measure, double value) {
    return level(measure, value, levelDecimals(measure, value));
  }

  /** A level with a given number of decimals; negative decimals round to tens, hundreds, ... */
  public String level(Outcome.Measure measure, double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    String number = text(rounded(measure, value, decimals), false);
    return measure == Outcome.Measure.SHARE ? number + "%" : number;
  }

  /** A level with its unit in words, such as {@code 51.3 weeks}. */
  public String levelInWords(Outcome.Measure measure, double value, int decimals) {
    String number = level(measure, value, decimals);
    boolean bare = measure == Outcome.Measure.SHARE || unit(measure).isEmpty();
    return bare || number.equals(NONE) ? number : number + " " + unit(measure);
  }

  /** A difference without its unit, always signed, such as {@code +1.9}; zero has no sign. */
  public String difference(Outcome.Measure measure, double difference, int decimals) {
    return Double.isFinite(difference) ? text(rounded(measure, difference, decimals), true) : NONE;
  }

  /** The size of a difference without sign and unit, for sentences that say more or fewer. */
  public String size(Outcome.Measure measure, double difference, int decimals) {
    return difference(measure, Math.abs(difference), decimals).replace("+", "");
  }

  /** An interval in brackets, such as {@code [+1.1, +2.6]}. */
  public String interval(Outcome.Measure measure, double low, double high, int decimals) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? "["
            + difference(measure, low, decimals)
            + ", "
            + difference(measure, high, decimals)
            + "]"
        : NONE;
  }

  /** A band of levels, such as {@code 11.8% to 13.0%}. */
  public String band(Outcome.Measure measure, double low, double high, int decimals) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? level(measure, low, decimals) + " to " + level(measure, high, decimals)
        : NONE;
  }

  /** A whole number with spaces between thousands. */
  public String count(long value) {
    return text(BigDecimal.valueOf(value), false);
  }

  /** A plain number with the given decimals. */
  public String number(double value, int decimals) {
    return level(Outcome.Measure.COUNT, value, decimals);
  }

  /**
   * The decimals that an interval supports: its half-width keeps two digits, and never more
   * decimals than the measure has by habit, unless an end that differs from zero would read as
   * zero.
   */
  public int decimals(Outcome.Measure measure, double low, double high) {
    int habit = habitDecimals(measure);
    double half = scaled(measure, (high - low) / 2);
    if (!Double.isFinite(half) || half <= 0) {
      return measure == Outcome.Measure.MILLION_EURO && Double.isFinite(low)
          ? levelDecimals(measure, low)
          : habit;
    }
    int supported = 1 - (int) Math.floor(StrictMath.log10(half));
    int decimals = Math.min(habit, supported);
    boolean clear = low > 0 || high < 0;
    while (clear
        && decimals < MOST_DECIMALS
        && (rounded(measure, low, decimals).signum() == 0
            || rounded(measure, high, decimals).signum() == 0)) {
      decimals++;
    }
    return decimals;
  }

  /** The decimals of a level that stands without an interval. */
  public int levelDecimals(Outcome.Measure measure, double value) {
    if (measure == Outcome.Measure.MILLION_EURO && Math.abs(value) >= 100) {
      return 0;
    }
    return habitDecimals(measure);
  }

  private static int habitDecimals(Outcome.Measure measure) {
    return switch (measure) {
      case COUNT -> 0;
      case RATIO -> 2;
      default -> 1;
    };
  }

  private static BigDecimal rounded(Outcome.Measure measure, double value, int decimals) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal shown = measure == Outcome.Measure.SHARE ? exact.movePointRight(2) : exact;
    BigDecimal rounded = shown.setScale(decimals, RoundingMode.HALF_UP);
    return decimals < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }

  private String text(BigDecimal value, boolean signed) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, thousands);
    }
    return switch (value.signum()) {
      case -1 -> minus + text;
      case 1 -> signed ? "+" + text : text.toString();
      default -> text.toString();
    };
  }
}

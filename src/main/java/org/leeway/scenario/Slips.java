package org.leeway.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing a number that the language does not have, and how it writes them instead. */
final class Slips {
  private static final Pattern GROUPED =
      Pattern.compile("[€$]?\\s*(-?\\d{1,3}(?:[.,\\s']\\d{3})+)(?:[,.](\\d{1,2}|-))?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[€$]?\\s*(-?\\d+),(\\d+)");
  private static final Pattern CURRENCY = Pattern.compile("[€$]\\s*(-?\\d+(?:\\.\\d+)?)");
  private static final Pattern STAR = Pattern.compile("\\*\\s*(\\d+(?:\\.\\d+)?)");
  private static final Pattern FACTOR_LAST = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[x×*]");
  private static final Pattern PERCENT = Pattern.compile("([-+])\\s*(\\d+(?:\\.\\d+)?)\\s*%");
  private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private Slips() {}

  /** {@code : write 1200} for {@code 1,200}; empty when no cure is known. */
  static String cure(String written) {
    String better = better(written.strip());
    return better.isEmpty() ? "" : ": write " + better;
  }

  private static String better(String written) {
    Matcher grouped = GROUPED.matcher(written);
    if (grouped.matches()) {
      String cents = grouped.group(2);
      String whole = grouped.group(1).replaceAll("[.,\\s']", "");
      return cents == null || cents.equals("-") ? whole : whole + "." + cents;
    }
    Matcher comma = DECIMAL_COMMA.matcher(written);
    if (comma.matches()) {
      return comma.group(1) + "." + comma.group(2);
    }
    Matcher currency = CURRENCY.matcher(written);
    if (currency.matches()) {
      return currency.group(1);
    }
    Matcher star = STAR.matcher(written);
    if (star.matches()) {
      return "'x " + star.group(1) + "' to multiply";
    }
    Matcher last = FACTOR_LAST.matcher(written);
    if (last.matches()) {
      return "'x " + last.group(1) + "' to multiply";
    }
    Matcher percent = PERCENT.matcher(written);
    if (percent.matches()) {
      double part = Double.parseDouble(percent.group(1) + percent.group(2));
      return "'x "
          + Decimals.text(Decimals.plus(1, Decimals.of(part).movePointLeft(2).doubleValue()))
          + "' to change by "
          + Decimals.text(Math.abs(part))
          + " %";
    }
    return "";
  }

  /** True for {@code 1.200}, which is 1.2 to a computer and 1200 to a Dutch reader. */
  static boolean mayBeThousands(String written, Unit unit) {
    return (unit == Unit.EURO || unit == Unit.COUNT)
        && THOUSANDS_OR_DECIMALS.matcher(written.strip()).matches();
  }

  /** What {@code 1.200} may mean, in words. */
  static String bothMeanings(String written) {
    String whole = written.strip().replace(".", "");
    String decimal = Decimals.text(Double.parseDouble(written.strip()));
    return "could be " + whole + " or " + decimal + ": write one of these";
  }
}

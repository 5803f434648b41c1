package org.leeway.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The files of a calibration that others go on with. */
public final class CalibrationFiles {
  /** A scenario that sets the values that were found. */
  public static final String SCENARIO = "calibrated.yaml";

  /** The posterior, for {@code leeway robust --posterior}. */
  public static final String POSTERIOR = "posterior.csv";

  private static final MathContext DIGITS = new MathContext(9);

  private CalibrationFiles() {}

  /**
   * A scenario file with the values that were found.
   *
   * @param base the scenario below it, seen from the directory of this file
   */
  public static String scenario(CalibrationResult result, String base) {
    StringBuilder text = new StringBuilder();
    text.append("name: ").append(quoted(result.title())).append('\n');
    text.append("extends: ").append(quoted(base)).append('\n');
    text.append("why: ")
        .append(quoted("Parameters as a calibration found them; see report.html beside this file."))
        .append("\n\n");
    result.free().forEach(each -> text.append(each.path() + ": " + each.best() + "\n"));
    return text.toString();
  }

  /** The posterior as a table: the weight of a draw, then the parameters by their paths. */
  public static String posterior(CalibrationResult result) {
    StringBuilder text = new StringBuilder("weight");
    result.free().forEach(each -> text.append(',').append(each.path()));
    text.append('\n');
    for (int draw = 0; draw < result.draws().size(); draw++) {
      List<String> cells = new ArrayList<>();
      cells.add(plain(result.weights().get(draw)));
      result.draws().get(draw).forEach(value -> cells.add(plain(value)));
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static String plain(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

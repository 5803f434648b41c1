package org.leeway.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The points of a sweep as a table for spreadsheets: one row per point. */
public final class PointsCsv {
  /** Name of the file. */
  public static final String NAME = "points.csv";

  private PointsCsv() {}

  /** The table, with a head. */
  public static String write(SweepResult result) {
    List<String> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("point"));
    result.factors().forEach(factor -> head.add(factor.path()));
    for (SweepResult.OutcomeLine outcome : result.outcomes()) {
      for (String part :
          List.of("", " low", " high", " difference", " difference low", " difference high")) {
        head.add(outcome.outcome() + part);
      }
    }
    lines.add(line(head));
    for (SweepResult.PointLine point : result.points()) {
      List<String> cells = new ArrayList<>(List.of(point.point()));
      for (int factor = 0; factor < result.factors().size(); factor++) {
        cells.add(point.values().isEmpty() ? "" : point.values().get(factor));
      }
      for (SweepResult.Cell cell : point.outcomes()) {
        for (double value :
            new double[] {
              cell.value(),
              cell.low(),
              cell.high(),
              cell.difference(),
              cell.differenceLow(),
              cell.differenceHigh()
            }) {
          cells.add(Double.isFinite(value) ? number(value) : "");
        }
      }
      lines.add(line(cells));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Shortest exact form is not the same on every Java; twelve digits are. */
  private static String number(double value) {
    return new BigDecimal(value)
        .round(new MathContext(12, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(PointsCsv::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}

package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.WeighingFactor;
import org.leeway.results.StoredRun;
import org.leeway.results.Table;

/** The answers of professionals that a run kept. */
public final class SurveyData {
  private static final String TABLE = "professionals";

  private SurveyData() {}

  /** True when the run asked professionals. */
  public static boolean isIn(StoredRun run) {
    return run.tables().contains(TABLE);
  }

  /** The answers in one arm. */
  public static List<SurveyLine> of(StoredRun run, String arm) {
    return of(run.table(TABLE, "scenario", arm));
  }

  static List<SurveyLine> of(Table table) {
    TableColumns columns = new TableColumns(table);
    long[] seed = columns.integers("seed");
    String[] region = columns.words("region");
    String[] professional = columns.words("professional");
    String[] employer = columns.words("employer");
    String[] occupation = columns.words("occupation");
    String[] archetype = columns.words("archetype");
    double[] tenure = columns.reals("tenure");
    List<double[]> reported = numbers(columns, "reported_");
    List<double[]> weight = numbers(columns, "weight_");
    List<SurveyLine> lines = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      lines.add(
          new SurveyLine(
              seed[row],
              region[row],
              professional[row],
              employer[row],
              occupation[row],
              archetype[row],
              tenure[row],
              at(reported, row),
              at(weight, row)));
    }
    return lines;
  }

  private static List<double[]> numbers(TableColumns columns, String prefix) {
    List<double[]> all = new ArrayList<>();
    for (WeighingFactor factor : WeighingFactor.values()) {
      all.add(columns.reals(prefix + factor.code()));
    }
    return all;
  }

  private static List<Double> at(List<double[]> columns, int row) {
    return columns.stream().map(column -> column[row]).toList();
  }
}

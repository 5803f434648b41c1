package org.leeway.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.results.Table;

/** Weekly figures as bands: median and 5th and 95th percentile over replicates, week by week. */
final class WeeklyBands {
  private WeeklyBands() {}

  private record Measure(String arm, String code, String label, String unit) {}

  /** One series per arm and measure: arms in their order, measures in the order of the table. */
  static List<WeeklySeries> of(Table table, List<Arm> arms) {
    TableColumns columns = new TableColumns(table);
    String[] arm = columns.words("scenario");
    long[] draw = columns.integers("draw");
    long[] week = columns.integers("week");
    String[] measure = columns.words("measure");
    String[] label = columns.words("label");
    String[] unit = columns.words("unit");
    double[] value = columns.reals("value");
    Map<Measure, SortedMap<Integer, List<Double>>> all = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      if (draw[row] == 0) {
        all.computeIfAbsent(
                new Measure(arm[row], measure[row], label[row], unit[row]),
                every -> new TreeMap<>())
            .computeIfAbsent((int) week[row], every -> new ArrayList<>())
            .add(value[row]);
      }
    }
    List<WeeklySeries> series = new ArrayList<>();
    for (Arm wanted : arms) {
      all.forEach(
          (key, weeks) -> {
            if (key.arm().equals(wanted.id())) {
              series.add(series(key, weeks));
            }
          });
    }
    return series;
  }

  private static WeeklySeries series(Measure measure, SortedMap<Integer, List<Double>> weeks) {
    List<Level> levels = new ArrayList<>();
    for (List<Double> values : weeks.values()) {
      levels.add(Statistics.level(values.stream().mapToDouble(Double::doubleValue).toArray()));
    }
    return new WeeklySeries(
        measure.arm(),
        measure.code(),
        measure.label(),
        measure.unit(),
        List.copyOf(weeks.keySet()),
        levels);
  }
}

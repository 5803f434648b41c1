package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.twin.Moment;
import org.leeway.twin.Twin;
import org.leeway.twin.TwinWeek;

/** What happened to twins as comma-separated values, one line for each thing in each world. */
final class TwinCsv {
  private static final List<String> COLUMNS =
      List.of("person", "week", "world", "same", "deed", "about", "response", "words");

  private TwinCsv() {}

  static List<String> lines(Twin twin) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TwinWeek week : twin.weeks()) {
      week.base().forEach(each -> rows.add(row(twin, week, "base", each)));
      week.alternative().forEach(each -> rows.add(row(twin, week, "alternative", each)));
    }
    return Csv.lines(COLUMNS, rows);
  }

  private static List<@Nullable Object> row(Twin twin, TwinWeek week, String world, Moment moment) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(twin.person());
    cells.add(week.week());
    cells.add(world);
    cells.add(week.same());
    cells.add(moment.event().deed().label());
    cells.add(moment.event().about());
    cells.add(moment.event().response());
    cells.add(moment.words());
    return cells;
  }
}

package org.leeway.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.twin.Candidate;
import org.leeway.twin.Candidates;

/** Those who could be followed, and what becomes of everybody. */
final class TwinList {
  private static final List<String> COLUMNS =
      List.of("person", "scheme", "distance", "job_base", "job_alternative", "fate");

  private TwinList() {}

  static void print(
      Console console, Candidates candidates, List<Candidate> chosen, boolean json, boolean csv) {
    if (json) {
      Map<String, Object> fates = new LinkedHashMap<>();
      candidates.fates().forEach((each, number) -> fates.put(each.code(), number));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("fates", fates);
      all.put("persons", chosen.stream().map(TwinList::object).toList());
      Json.print(console, all);
      return;
    }
    if (csv) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      chosen.forEach(each -> rows.add(row(each)));
      Csv.lines(COLUMNS, rows).forEach(console.out()::println);
      return;
    }
    TextTable table = new TextTable(COLUMNS);
    chosen.forEach(each -> table.add(row(each).stream().map(Numbers::shown).toList()));
    table.lines().forEach(console.out()::println);
    console.out().println();
    candidates
        .fates()
        .forEach(
            (each, number) ->
                console.out().println(String.format(Locale.ROOT, "%,8d %s", number, each.label())));
  }

  private static Map<String, @Nullable Object> object(Candidate each) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    List<@Nullable Object> cells = row(each);
    for (int column = 0; column < COLUMNS.size(); column++) {
      object.put(COLUMNS.get(column), cells.get(column));
    }
    return object;
  }

  private static List<@Nullable Object> row(Candidate each) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(each.person());
    cells.add(each.scheme().code());
    cells.add(each.distance().code());
    cells.add(each.base());
    cells.add(each.alternative());
    cells.add(each.fate().code());
    return cells;
  }
}

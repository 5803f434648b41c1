package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.results.Query;
import org.leeway.results.QueryResult;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a run directory a question in SQL. */
@Command(
    name = "query",
    header = "Ask the results of a run a question in SQL.",
    description = {
      "",
      "Tables: outcomes (scenario, draw, seed, outcome, grp, unit, value, weight), weekly",
      "(scenario, draw, seed, week, measure, label, unit, value) and scenario_values (every",
      "parameter of every scenario); of runs with --decisions also decisions and weighings. The",
      "language is DuckDB's SQL; nothing can be changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  leeway query output/RUN \"select scenario, outcome, avg(value) from outcomes",
      "    where grp = 'all' group by all order by all\"",
      "  leeway query output/RUN \"describe outcomes\"",
      "  leeway query output/RUN \"from weekly\" --csv > weekly.csv"
    })
final class QueryCommand extends AbstractCommand {
  @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run directory.")
  private Path directory = Path.of("");

  @Parameters(index = "1", paramLabel = "SQL", description = "One statement that reads.")
  private String sql = "";

  @ArgGroup private Form form = new Form();

  /** How the answer is printed; an aligned table when neither is given. */
  static final class Form {
    @Option(names = "--json", description = "Print the rows as a JSON list of objects.")
    boolean json;

    @Option(names = "--csv", description = "Print the rows as comma-separated values.")
    boolean csv;
  }

  @Override
  public Integer call() {
    InputFiles.requireDirectory(directory, "run directory");
    QueryResult result = Query.run(directory, sql);
    if (form.json) {
      Json.print(console(), objects(result));
    } else if (form.csv) {
      print(Csv.lines(result.columns(), result.rows()));
    } else {
      TextTable table = new TextTable(result.columns());
      for (List<@Nullable Object> row : result.rows()) {
        table.add(row.stream().map(Numbers::shown).toList());
      }
      print(table.lines());
      console().err().println(Words.count(result.rows().size(), "row"));
    }
    return ExitCode.OK;
  }

  private void print(List<String> lines) {
    lines.forEach(console().out()::println);
  }

  /** Columns of equal names get a number, so that no value is lost. */
  private static List<Map<String, @Nullable Object>> objects(QueryResult result) {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (List<@Nullable Object> row : result.rows()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        String name = result.columns().get(column);
        String key = name;
        for (int number = 2; object.containsKey(key); number++) {
          key = name + "_" + number;
        }
        object.put(key, Numbers.jsonSafe(row.get(column)));
      }
      objects.add(object);
    }
    return objects;
  }
}

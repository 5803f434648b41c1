package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  @TempDir private static Path root;
  private static Path run;

  @BeforeAll
  static void aRunInAnOddlyNamedDirectory() {
    run = complete(root.resolve("o'd \"näme\" [1]"));
  }

  private static Path complete(Path odd) {
    Manifest manifest = Samples.manifest(2, "base", "it's");
    try (RunDirectory directory = RunDirectory.createAt(odd, manifest, Samples.CLOCK)) {
      for (ReplicateKey key : manifest.replicates()) {
        directory.store(key, Samples.tables(key.seed()));
      }
      directory.finish();
      return directory.path();
    }
  }

  private List<List<Object>> rows(String sql) {
    @SuppressWarnings("unchecked")
    List<List<Object>> rows = (List<List<Object>>) (List<?>) Query.run(run, sql).rows();
    return rows;
  }

  @Test
  void tablesAreAskedInSql() {
    QueryResult result =
        Query.run(
            run,
            "select scenario, seed, sum(week) as weeks, avg(value) v from weekly"
                + " where scenario = 'it''s' group by all order by seed");
    assertThat(result.columns()).containsExactly("scenario", "seed", "weeks", "v");
    assertThat(result.rows())
        .containsExactly(List.of("it's", 1L, 3L, 5e29), List.of("it's", 2L, 3L, 5e29));
  }

  @Test
  void valuesOfEveryTypeComeAsPlainJavaValues() {
    assertThat(rows("select null, true, 1::tinyint, 2.5::float, date '2026-01-02', [1, 2], 'a'"))
        .containsExactly(Arrays.asList(null, true, 1L, 2.5, "2026-01-02", "[1, 2]", "a"));
  }

  @Test
  void parametersAreATableToo() {
    assertThat(
            rows(
                "select path, value::double, low, high, from_week, source, line"
                    + " from scenario_values where scenario = 'base'"))
        .containsExactly(Arrays.asList("a.b", 0.5, 0.25, null, null, "a 'source'", 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"show tables", "describe outcomes", "summarize weekly", "from weekly"})
  void whateverReadsIsAllowed(String sql) {
    assertThat(Query.run(run, sql).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from '/etc/passwd'",
        "select * from read_text('/etc/passwd')",
        "select * from read_csv('/etc/passwd')",
        "select * from read_parquet('https://example.org/x.parquet')",
        "select * from glob('/*')",
        "copy outcomes to '/tmp/leeway-stolen.csv'",
        "export database '/tmp/leeway-stolen'",
        "attach '/tmp/leeway-stolen.db'",
        "install httpfs",
        "load '/tmp/x.duckdb_extension'",
        "set enable_external_access = true",
        "set threads = 8",
        "set lock_configuration = false",
        "create table t as select 1",
        "create view t as select 1",
        "drop table outcomes",
        "delete from outcomes",
        "insert into outcomes select * from outcomes",
        "commit; copy outcomes to '/tmp/leeway-stolen.csv'",
        "commit; set enable_external_access = true; select * from '/etc/passwd'"
      })
  void nothingBeyondReadingTheTablesIsPossible(String sql) {
    assertThatThrownBy(() -> Query.run(run, sql)).isInstanceOf(ResultsException.class);
    assertThat(Path.of("/tmp/leeway-stolen.csv")).doesNotExist();
    assertThat(Path.of("/tmp/leeway-stolen")).doesNotExist();
    assertThat(Path.of("/tmp/leeway-stolen.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"selct 1", "select * from nowhere", "select nothing from weekly", ""})
  void aWrongStatementIsAnsweredWithTheTablesThereAre(String sql) {
    assertThatThrownBy(() -> Query.run(run, sql))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith("The query cannot be answered: ")
        .extracting(trouble -> ((ResultsException) trouble).hint())
        .isEqualTo("Tables of this run: outcomes, weekly, scenario_values.");
  }

  @Test
  void anUnfinishedRunAnswersFromWhatIsFinished() {
    Path odd = root.resolve("unfinished [2]*");
    Manifest manifest = Samples.manifest(2, Samples.ODD);
    try (RunDirectory directory = RunDirectory.createAt(odd, manifest, Samples.CLOCK)) {
      assertThat(Query.run(odd, "select count(*) from scenario_values").rows())
          .containsExactly(List.of(1L));
      directory.store(manifest.replicates().get(1), Samples.tables(2));
      assertThat(Query.run(odd, "select distinct scenario, seed from outcomes").rows())
          .containsExactly(List.of(Samples.ODD, 2L));
    }
  }

  @Test
  void aDamagedTableIsNamed() throws IOException {
    Path damaged = complete(root.resolve("damaged"));
    Files.writeString(damaged.resolve("weekly.parquet"), "not Parquet at all");
    assertThatThrownBy(() -> Query.run(damaged, "select 1"))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith(damaged.resolve("weekly.parquet") + " cannot be read: ");
    assertThatThrownBy(() -> StoredRun.open(damaged).table("weekly"))
        .isInstanceOf(ResultsException.class);
  }

  @Test
  void aDirectoryThatIsNoRunIsSaidToBeNone() {
    assertThatThrownBy(() -> Query.run(root, "select 1"))
        .isInstanceOf(ResultsException.class)
        .hasMessage(root + " is not a run directory: it has no manifest.json");
  }
}

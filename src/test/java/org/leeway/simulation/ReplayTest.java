package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;

/** What may and what may not change a result, to the last bit. */
final class ReplayTest {
  private static final int SCALE = 500;
  private static final int WEEKS = 30;
  private static final Scenario BASE = Small.regions(3);

  @Test
  void oneSeedGivesOneResult() throws InterruptedException {
    assertThat(run(BASE, 1, WEEKS, 1)).isEqualTo(run(BASE, 1, WEEKS, 1));
  }

  @Test
  void anotherSeedGivesAnotherResult() throws InterruptedException {
    List<String> one = run(BASE, 1, WEEKS, 1);
    assertThat(run(BASE, 2, WEEKS, 1)).isNotEqualTo(one);
    assertThat(run(BASE, 1 + (1L << 40), WEEKS, 1)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void theNumberOfThreadsChangesNothing(int threads) throws InterruptedException {
    assertThat(run(BASE, 1, WEEKS, threads)).isEqualTo(run(BASE, 1, WEEKS, 1));
  }

  @Test
  void theOrderOfTheRegionsChangesNothing() throws InterruptedException {
    assertThat(run(Small.reversed(BASE), 1, WEEKS, 2)).isEqualTo(run(BASE, 1, WEEKS, 1));
  }

  @Test
  void aLongerRunBeginsLikeAShorterOne() throws InterruptedException {
    Scenario dated = Small.dated(BASE, 35, Small.regions(3, "market.openings=0.3"));
    List<String> few = weekly(run(BASE, 1, WEEKS, 1));
    assertThat(weekly(run(BASE, 1, 45, 1))).startsWith(few.toArray(String[]::new));
    assertThat(weekly(run(dated, 1, 45, 1)))
        .as("nothing looks ahead at a change in week 35")
        .startsWith(few.toArray(String[]::new));
  }

  @Test
  void armsAreTheSameUntilTheChangeAndDifferAfterIt() throws InterruptedException {
    Scenario changed = Small.dated(BASE, 20, Small.regions(3, "service.contact.minutes=90"));
    List<String> before = weekly(run(BASE, 1, WEEKS, 1));
    List<String> after = weekly(run(changed, 1, WEEKS, 1));
    int perWeek = before.size() / WEEKS;
    assertThat(after.subList(0, 20 * perWeek)).isEqualTo(before.subList(0, 20 * perWeek));
    assertThat(after.subList(20 * perWeek, 22 * perWeek))
        .isNotEqualTo(before.subList(20 * perWeek, 22 * perWeek));
  }

  @Test
  void theScenarioComparedWithItselfShowsExactlyNothing(@TempDir Path output)
      throws InterruptedException {
    Scenario same = Small.dated(BASE, 10, BASE);
    Comparison comparison =
        new Experiment(new MasonReplicate(), new LocalEngine(2))
            .compare(
                BASE,
                List.of(same),
                new ExperimentSettings(3, 1, 60, 1000),
                RunOptions.under(output),
                Progress.NONE)
            .comparison();
    assertThat(comparison.failures()).isEmpty();
    assertThat(comparison.effects().stream().filter(effect -> effect.replicates() > 1))
        .isNotEmpty()
        .allSatisfy(
            effect -> {
              assertThat(effect.difference()).isZero();
              assertThat(effect.low()).isZero();
              assertThat(effect.high()).isZero();
              assertThat(effect.other()).isEqualTo(effect.base());
            });
  }

  private static List<String> run(Scenario scenario, long seed, int weeks, int threads)
      throws InterruptedException {
    List<String> lines = new ArrayList<>();
    for (Table table :
        new MasonReplicate()
            .run(
                ReplicateTask.of(scenario, new ReplicateSettings(seed, weeks, SCALE, 0)),
                threads)) {
      lines.addAll(Tables.lines(table));
    }
    return lines;
  }

  private static List<String> weekly(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("weekly,")).toList();
  }

  @Test
  void theTablesAreNotEmpty() throws InterruptedException {
    List<String> lines = run(BASE, 1, WEEKS, 1);
    assertThat(weekly(lines)).hasSize(WEEKS * org.leeway.observe.WeeklyMeasure.values().length);
    assertThat(lines).anyMatch(line -> line.startsWith("outcomes,contacts"));
    assertThat(Arrays.asList(lines.toArray())).doesNotHaveDuplicates();
  }
}

package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.domain.Outcome;
import org.leeway.results.Table;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Unit;
import org.leeway.scenario.Values;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateTask;

/** Only scenarios that differ in strategy are ranked, and the run directory holds all it takes. */
final class LeaguesTest {
  @TempDir private Path directory;

  /** A scenario that is nothing but the strategies of two organisations. */
  private record Company(String id, String uwv, String municipality) implements Scenario {
    @Override
    public String name() {
      return "Name of " + id;
    }

    @Override
    public String why() {
      return "";
    }

    @Override
    public String file() {
      return id + ".yaml";
    }

    @Override
    public List<Integer> changeWeeks() {
      return List.of();
    }

    @Override
    public Values at(int week) {
      throw new UnsupportedOperationException("nobody asks a fake");
    }

    @Override
    public List<RegionData> regions() {
      return List.of();
    }

    @Override
    public List<ResolvedValue> resolved() {
      List<ResolvedValue> values = new ArrayList<>();
      values.add(value("fake.lever", id.length() + ".0", Unit.NUMBER));
      values.add(value("league.least-people", "20", Unit.COUNT));
      if (!uwv.isEmpty()) {
        values.add(value("organisation.municipality.strategy", municipality, Unit.CHOICE));
        values.add(value("organisation.uwv.strategy", uwv, Unit.CHOICE));
      }
      return values;
    }

    @Override
    public String fingerprint() {
      return id + uwv + municipality;
    }

    private ResolvedValue value(String path, String value, Unit unit) {
      return new ResolvedValue(
          path, path, unit, "", value, null, null, null, Evidence.ASSUMPTION, false, "", file(), 1);
    }
  }

  /** The picky take the easy half; whoever is open does better with everybody. */
  private static final Replicate INTAKE =
      (task, threads) -> {
        List<Table> tables = new ArrayList<>(fake(task));
        boolean picky = task.scenario().id().equals("picky");
        tables.add(
            new Table(
                "intake",
                List.of(
                    new Table.Words("grp", new String[] {"ww/short", "ww/long"}),
                    new Table.Reals("people", new double[] {100, 100}),
                    new Table.Reals("taken", new double[] {100, picky ? 20 : 100}),
                    new Table.Reals(
                        "placed_52", picky ? new double[] {60, 2} : new double[] {65, 15}),
                    new Table.Reals(
                        "placed_104", picky ? new double[] {70, 4} : new double[] {75, 25}),
                    new Table.Reals(
                        "lasting", picky ? new double[] {50, 1} : new double[] {55, 10}))));
        return tables;
      };

  private static List<Table> fake(ReplicateTask task) throws InterruptedException {
    FakeScenario scenario = FakeScenario.of(task.scenario().id(), 1);
    return new FakeReplicate().run(ReplicateTask.of(scenario, task.settings()), 1);
  }

  private Comparison compare(Company base, Company other) throws ExperimentInterrupted {
    return new Experiment(INTAKE, new LocalEngine(1))
        .compare(
            base,
            List.of(other),
            new ExperimentSettings(3, 1, 20, 100),
            new RunOptions(directory, directory.resolve("out"), false, List.of(), List.of("fake")),
            Progress.NONE)
        .comparison();
  }

  @Test
  void strategiesThatDifferAreRankedAndTheJsonSaysSo() throws Exception {
    Comparison comparison =
        compare(new Company("picky", "company-d", "company-d"), new Company("open", "own", "b"));

    assertThat(comparison.leagues())
        .extracting(League::outcome)
        .containsExactly(Outcome.PLACED_52, Outcome.PLACED_104, Outcome.DURABLE_26);
    League league = comparison.leagues().get(0);
    assertThat(league.lines())
        .extracting(LeagueLine::strategy)
        .containsExactly("company-d", "municipality: b; uwv: own");
    assertThat(league.changed()).isTrue();
    JsonNode json = json().get("leagues").get(0);
    assertThat(json.get("outcome").asText()).isEqualTo("placed-within-52-weeks");
    assertThat(json.get("order_changes").asBoolean()).isTrue();
    assertThat(json.get("companies").get(0).get("rank_before").asInt()).isEqualTo(1);
    assertThat(json.get("companies").get(0).get("rank_after").asInt()).isEqualTo(2);
    assertThat(json.get("companies").get(0).get("after").get("value").asDouble()).isEqualTo(0.35);
    assertThat(Experiment.read(directory.resolve("out")).leagues())
        .as("read again from the directory")
        .isEqualTo(comparison.leagues());
  }

  @Test
  void oneWithoutAStrategyIsRankedBesideOneThatHasIt() throws ExperimentInterrupted {
    Comparison comparison =
        compare(new Company("open", "", ""), new Company("picky", "company-d", "company-d"));
    assertThat(comparison.leagues().get(0).lines())
        .extracting(LeagueLine::strategy)
        .containsExactly("none", "company-d");
  }

  @Test
  void worldsWithTheSameStrategiesAreNotRanked() throws Exception {
    Comparison comparison =
        compare(new Company("picky", "own", "own"), new Company("open", "own", "own"));
    assertThat(comparison.leagues()).isEmpty();
    assertThat(json().has("leagues")).isFalse();
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(Files.readString(directory.resolve("out/comparison.json")));
  }
}

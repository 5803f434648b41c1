package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.observe.Quantity;
import org.leeway.results.ManifestScenario;
import org.leeway.results.Query;
import org.leeway.results.ResultsException;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Place;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.YamlNode;
import org.leeway.simulation.Replicate;
import org.leeway.trial.Who;

/** A study runs every arm in every draw on every seed, and keeps no more than it must. */
class StudyTest {
  private static final String CYCLE = "market.cycle";
  private static final String CASELOAD = "organisation.municipality.caseload.norm";
  private static final Replicate MODEL =
      new FakeStudyReplicate(values -> values.count(CASELOAD) / 1000.0);

  private static final Quantity MEAN =
      new Quantity() {
        @Override
        public String phrase() {
          return "in work at 12 months";
        }

        @Override
        public String unit() {
          return "share";
        }

        @Override
        public int sums() {
          return 2;
        }

        @Override
        public double level(double[] sums) {
          return sums[0] / sums[1];
        }
      };

  @TempDir private Path root;

  private static final ScenarioTemplate TEMPLATE =
      ScenarioTemplate.read(Path.of("src/test/resources/scenario/base.yaml"), List.of());

  private static YamlNode.Fields change(String path, String value) {
    Place place = new Place("test", 1, 1);
    return new YamlNode.Fields(
        place, List.of(new YamlNode.Field(place, path, new YamlNode.Text(place, value, false))));
  }

  private static StudyArm arm(String id, int weeks, YamlNode.Fields... changes) {
    Observation observation =
        new Observation(
            List.of(),
            List.of(new Measure("work", "", Measure.Part.EVERYBODY, Who.EVERYBODY, MEAN)));
    return new StudyArm(id, "Arm " + id, TEMPLATE, List.of(changes), weeks, 0, observation, null);
  }

  private static Draw draw(int number, String caseload) {
    return new Draw(number, new TreeMap<>(Map.of(CASELOAD, caseload)));
  }

  private static Study study(int seeds) {
    return new Study(
        "sweep",
        "A study",
        "a-study",
        List.of(arm("base", 20), arm("half", 30, change(CASELOAD, "x 0.5"))),
        List.of(Draw.REGISTER, draw(7, "200"), draw(8, "300")),
        seeds,
        11,
        100,
        false);
  }

  private static Experiment experiment(Replicate replicate) {
    return new Experiment(replicate, new LocalEngine(2));
  }

  private RunOptions into(String name, String... command) {
    return new RunOptions(root, root.resolve(name), true, List.of(), List.of(command));
  }

  @Test
  void everyArmIsRunInEveryDrawOnEverySeedAndLeversPullOnTheDrawnValue() throws Exception {
    StudyData data = experiment(MODEL).study(study(3), into("study"), Progress.NONE).data();

    assertThat(data.planned()).isEqualTo(18);
    assertThat(data.finished()).isEqualTo(18);
    assertThat(data.failures()).isEmpty();
    double luck = data.values("base", 7, Outcome.PLACED_52, Group.ALL).get(11L) - 0.2;
    assertThat(data.values("half", 7, Outcome.PLACED_52, Group.ALL).keySet())
        .containsExactly(11L, 12L, 13L);
    assertThat(data.values("half", 7, Outcome.PLACED_52, Group.ALL).get(11L))
        .isCloseTo(0.1 + luck, within(1e-12));
    assertThat(data.values("half", 8, Outcome.COST, Group.ALL).get(11L))
        .isCloseTo(0.15 + luck, within(1e-12));
    assertThat(data.sums("half", 8, "work").get(11L)).containsExactly(100 * (0.15 + luck), 100);
    assertThat(data.sums("half", 9, "work")).isEmpty();
    assertThat(data.values("nobody", 0, Outcome.COST, Group.ALL)).isEmpty();
  }

  @Test
  void theManifestHoldsTheFirstArmInFullTheOthersAsDifferencesAndEveryDraw() throws Exception {
    Path run = experiment(MODEL).study(study(1), into("study"), Progress.NONE).runDirectory();

    StoredRun stored = StoredRun.open(run);
    ManifestScenario half = stored.manifest().scenarios().get(1);
    assertThat(half.like()).isEqualTo("base");
    assertThat(half.values()).extracting(value -> value.path()).containsExactly(CASELOAD);
    assertThat(half.weeks()).isEqualTo(30);
    assertThat(half.observed()).singleElement().asString().contains("in work at 12 months");
    assertThat(stored.manifest().values(half))
        .hasSameSizeAs(stored.manifest().scenarios().get(0).values());
    assertThat(stored.manifest().draws().draws())
        .containsExactly(Draw.REGISTER, draw(7, "200"), draw(8, "300"));
    assertThat(stored.tables()).containsExactly("moments", "outcomes");
    assertThat(Query.run(run, "select draw, value from draws order by draw").rows())
        .containsExactly(List.of(7L, "200"), List.of(8L, "300"));
    assertThat(
            Query.run(
                    run,
                    "select value from scenario_values where scenario = 'half' and path = '"
                        + CYCLE
                        + "'")
                .rows())
        .hasSize(1);
  }

  @Test
  void aStopLeavesCompletePairs() throws Exception {
    ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
    Replicate logging =
        (task, threads) -> {
          order.add(task.scenario().id() + task.settings().seed());
          return MODEL.run(task, threads);
        };
    new Experiment(logging, new LocalEngine(1)).study(study(2), into("study"), Progress.NONE);
    assertThat(new ArrayList<>(order).subList(0, 6))
        .containsExactly("base11", "half11", "base12", "half12", "base11", "half11");
  }

  @Test
  void aFailingReplicateIsNotedWithTheCommandThatRunsItAlone() throws Exception {
    Replicate failing =
        (task, threads) -> {
          if (task.settings().seed() == 12 && task.scenario().at(0).count(CASELOAD) == 150) {
            throw new IllegalStateException("no vacancy left");
          }
          return MODEL.run(task, threads);
        };
    RunOptions options =
        into("study", "./leeway", "sweep", "design.yaml", "--json", "--seeds", "2");
    StudyData data = experiment(failing).study(study(2), options, Progress.NONE).data();

    assertThat(data.finished()).isEqualTo(11);
    assertThat(data.failures())
        .containsExactly(
            "half, draw 8, seed 12 failed: no vacancy left. Reproduce it with: ./leeway sweep"
                + " design.yaml --seeds 2 --only half/8/12 --threads 1 --debug");
    assertThat(data.values("half", 8, Outcome.COST, Group.ALL).keySet()).containsExactly(11L);

    ReplicateFailedException again =
        catchThrowableOfType(
            ReplicateFailedException.class,
            () -> experiment(failing).only(study(2), Reproduction.read("half/8/12").orElseThrow()));
    assertThat(again).hasMessage("half, draw 8, seed 12 failed: no vacancy left.");
    assertThat(again.getCause()).hasMessage("no vacancy left");
    assertThatThrownBy(
            () -> experiment(failing).only(study(2), Reproduction.read("half/9/12").orElseThrow()))
        .isInstanceOf(ExperimentException.class)
        .hasMessage("half/9/12 is no replicate of this experiment");
  }

  @Test
  void everyMistakeInAnyDrawIsToldBeforeAnythingIsWritten() {
    Study wrong =
        new Study(
            "sweep",
            "A study",
            "a-study",
            List.of(arm("base", 20)),
            List.of(Draw.REGISTER, draw(1, "-5")),
            1,
            1,
            100,
            false);
    assertThatThrownBy(() -> experiment(MODEL).study(wrong, into("study"), Progress.NONE))
        .isInstanceOf(ScenarioException.class);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void anotherDrawIsAnotherStudy() throws Exception {
    experiment(MODEL).study(study(1), into("study"), Progress.NONE);
    Study other =
        new Study(
            "sweep",
            "A study",
            "a-study",
            study(1).arms(),
            List.of(Draw.REGISTER, draw(7, "201"), draw(8, "300")),
            1,
            11,
            100,
            false);
    assertThatThrownBy(() -> experiment(MODEL).study(other, into("study"), Progress.NONE))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("the values that are drawn differ");
  }

  @Test
  void resultFilesDoNotDependOnWhoComputedThem() throws Exception {
    Path one = experiment(MODEL).study(study(3), into("one"), Progress.NONE).runDirectory();
    Path two =
        new Experiment(MODEL, new LocalEngine(1))
            .study(study(3), into("two"), Progress.NONE)
            .runDirectory();
    for (String file : List.of("outcomes.parquet", "moments.parquet")) {
      assertThat(mismatch(one.resolve(file), two.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  private static long mismatch(Path one, Path two) throws IOException {
    return Files.mismatch(one, two);
  }
}

package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.results.Query;
import org.leeway.results.ResultsException;
import org.leeway.results.RunStatus;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.Replicate;

class ExperimentTest {
  private static final ExperimentSettings SMALL = new ExperimentSettings(4, 1, 10, 100);
  private static final Scenario BASE = FakeScenario.of("base", 1);
  private static final Scenario OTHER = FakeScenario.of("other", 1.5);

  @TempDir private Path root;

  private static Experiment experiment(Replicate replicate, int threads) {
    return new Experiment(replicate, new LocalEngine(threads));
  }

  private ExperimentResult compare(Scenario base, Scenario... alternatives)
      throws ExperimentInterrupted {
    return experiment(new FakeReplicate(), 2)
        .compare(base, List.of(alternatives), SMALL, RunOptions.under(root), Progress.NONE);
  }

  private static RunOptions into(Path out, boolean resume) {
    return new RunOptions(out.resolveSibling("unused"), out, resume, List.of(), List.of());
  }

  @Test
  void aScenarioComparedWithItselfDiffersByExactlyZero() throws Exception {
    Comparison comparison = compare(BASE, BASE).comparison();
    assertThat(comparison.arms()).extracting(Arm::id).containsExactly("base", "base-2");
    assertThat(comparison.effects())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.difference()).isZero();
              assertThat(line.low()).isZero();
              assertThat(line.high()).isZero();
              assertThat(line.pairingFactor()).isNaN();
            });
  }

  @Test
  void pairingFindsTheEffectThatTheLeverHas() throws Exception {
    EffectLine line = compare(BASE, OTHER).comparison().effects().get(0);
    assertThat(line.difference()).isBetween(0.5, 0.55);
    assertThat(line.low()).isLessThan(line.difference());
    assertThat(line.other() - line.base()).isCloseTo(line.difference(), within(1e-12));
    assertThat(line.replicates()).isEqualTo(4);
    assertThat(line.pairingFactor()).isGreaterThan(10);
  }

  @Test
  void valuesSetInAllScenariosAreKeptWithTheRun() throws Exception {
    RunOptions options =
        new RunOptions(root, root.resolve("set"), false, List.of("a.b=x2"), List.of());
    Comparison comparison =
        experiment(new FakeReplicate(), 1)
            .compare(BASE, List.of(OTHER), SMALL, options, Progress.NONE)
            .comparison();
    assertThat(comparison.sets()).containsExactly("a.b=x2");
    assertThat(Files.readString(root.resolve("set").resolve("manifest.json")))
        .contains("\"sets\" : [\n    \"a.b=x2\"\n  ]");
  }

  @Test
  void groupsWithoutMembersHaveNoLine() throws Exception {
    Comparison comparison = compare(BASE, OTHER).comparison();
    assertThat(comparison.effects()).noneMatch(line -> line.group().equals(FakeReplicate.EMPTY));
    assertThat(comparison.levels()).noneMatch(line -> line.group().equals(FakeReplicate.EMPTY));
  }

  @Test
  void resultFilesDependNeitherOnThreadsNorOnTheOrderInWhichReplicatesEnd() throws Exception {
    Replicate shuffled =
        (task, threads) -> {
          Thread.sleep(task.settings().seed() == 1 ? 150 : 0);
          return new FakeReplicate().run(task, threads);
        };
    Path one = root.resolve("one");
    Path two = root.resolve("two");
    experiment(new FakeReplicate(), 1)
        .compare(BASE, List.of(OTHER), SMALL, into(one, false), Progress.NONE);
    experiment(shuffled, 3).compare(BASE, List.of(OTHER), SMALL, into(two, false), Progress.NONE);
    assertSameResults(one, two);
  }

  static void assertSameResults(Path one, Path two) throws IOException {
    for (String file : List.of("outcomes.parquet", "weekly.parquet", "comparison.json")) {
      assertThat(Files.mismatch(one.resolve(file), two.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void peopleAreCountedFromTheFirstWeekInWhichAnythingDiffers() throws Exception {
    Comparison comparison =
        compare(BASE, new FakeScenario("late", 2, 7), new FakeScenario("early", 2, 3)).comparison();
    assertThat(comparison.countFrom()).isEqualTo(3);
    assertThat(compare(BASE, OTHER).comparison().countFrom()).isZero();
  }

  @Test
  void aChangeAfterTheEndOfTheRunIsRefusedBeforeAnythingIsWritten() {
    assertThatThrownBy(() -> compare(BASE, new FakeScenario("late", 2, 52)))
        .isInstanceOf(ExperimentException.class)
        .hasMessage("scenarios/late.yaml: the change at week 52 lies outside the run of 10 weeks")
        .extracting(trouble -> ((ExperimentException) trouble).hint())
        .isEqualTo("Give --weeks 53 or more, or date the change earlier.");
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void whatIsReadLaterIsWhatTheRunSaid() throws Exception {
    ExperimentResult result = compare(BASE, OTHER);
    Comparison read = Experiment.read(result.runDirectory());
    assertThat(ComparisonJson.write(read)).isEqualTo(ComparisonJson.write(result.comparison()));
    assertThat(result.runDirectory().resolve("comparison.json"))
        .hasContent(ComparisonJson.write(read));
    assertThat(read.series()).hasSize(2).allSatisfy(each -> assertThat(each.weeks()).hasSize(10));
    assertThat(read.differences().get(0).differences()).hasSize(1);
    assertThat(read.title()).isEqualTo("Name of other, against Name of base");
  }

  @Test
  void aFailingReplicateIsRecordedAndTheOthersGoOn() throws Exception {
    Replicate failing =
        (task, threads) -> {
          if (task.settings().seed() == 2 && task.scenario().id().equals("other")) {
            throw new OutOfMemoryError("Java heap space");
          }
          return new FakeReplicate().run(task, threads);
        };
    List<String> messages = new ArrayList<>();
    RunOptions options =
        new RunOptions(
            root,
            null,
            false,
            List.of("fake.lever=it's"),
            List.of(
                "./leeway",
                "compare",
                "b.yaml",
                "--set",
                "fake.lever=it's",
                "--out",
                "there",
                "--threads=4",
                "--resume"));
    ExperimentResult result =
        experiment(failing, 2).compare(BASE, List.of(OTHER), SMALL, options, recorder(messages));
    String expected =
        "other, seed 2 failed: Memory ran out; give fewer --threads, a larger --scale, or more"
            + " memory with LEEWAY_JAVA_OPTS=-Xmx4g. Reproduce it with: ./leeway compare b.yaml"
            + " --set 'fake.lever=it'\\''s' --only other/0/2 --threads 1 --debug";
    assertThat(result.comparison().failures()).containsExactly(expected);
    assertThat(messages).contains(expected);
    assertThat(result.comparison().effects())
        .allSatisfy(line -> assertThat(line.replicates()).isEqualTo(3));
    assertThat(StoredRun.open(result.runDirectory()).manifest().status())
        .isEqualTo(RunStatus.FAILED);

    AtomicInteger runs = new AtomicInteger();
    ExperimentResult mended =
        experiment(counting(runs), 2)
            .compare(BASE, List.of(OTHER), SMALL, into(result.runDirectory(), true), Progress.NONE);
    assertThat(runs).hasValue(1);
    assertThat(mended.comparison().failures()).isEmpty();
    assertThat(mended.comparison().effects().get(0).replicates()).isEqualTo(4);
  }

  private static Replicate counting(AtomicInteger runs) {
    return (task, threads) -> {
      runs.incrementAndGet();
      return new FakeReplicate().run(task, threads);
    };
  }

  private static Progress recorder(List<String> messages) {
    return new Progress() {
      @Override
      public void started(int total) {
        messages.add("started " + total);
      }

      @Override
      public void finished(int done) {
        messages.add("finished " + done);
      }

      @Override
      public void message(String text) {
        messages.add(text);
      }
    };
  }

  @Test
  void anExperimentInWhichEverythingFailsSaysWhyAndKeepsTheList() {
    Replicate failing =
        (task, threads) -> {
          throw new IllegalStateException("no vacancy left");
        };
    assertThatThrownBy(
            () -> experiment(failing, 2).run(BASE, SMALL, RunOptions.under(root), Progress.NONE))
        .isInstanceOf(ReplicatesFailedException.class)
        .hasMessageStartingWith(
            "Every replicate failed. The first: base, seed 1 failed: no vacancy left.");
  }

  @Test
  void aStoppedExperimentKeepsWhatWasFinishedAndIsResumedToTheSameResult() throws Exception {
    Thread testing = Thread.currentThread();
    AtomicInteger runs = new AtomicInteger();
    Replicate stopping =
        (task, threads) -> {
          if (task.settings().seed() == 3) {
            testing.interrupt();
            Thread.sleep(60_000);
          }
          return counting(runs).run(task, threads);
        };
    Path stopped = root.resolve("stopped");
    assertThatThrownBy(
            () ->
                experiment(stopping, 1)
                    .compare(BASE, List.of(OTHER), SMALL, into(stopped, false), Progress.NONE))
        .isInstanceOf(ExperimentInterrupted.class)
        .hasMessageContaining("4 of 8 replicates are kept")
        .hasMessageContaining("--resume");
    assertThat(StoredRun.open(stopped).manifest().status()).isEqualTo(RunStatus.INTERRUPTED);
    Comparison partial = Experiment.read(stopped);
    assertThat(partial.effects().get(0).replicates()).isEqualTo(2);
    assertThat(partial.failures()).isEmpty();
    assertThat(partial.finished()).isEqualTo(4);
    assertThat(partial.planned()).isEqualTo(8);
    assertThat(partial.unfinished()).isEqualTo(4);
    assertThat(Query.run(stopped, "select count(distinct seed) from outcomes").rows())
        .containsExactly(List.of(2L));

    List<String> messages = new ArrayList<>();
    experiment(counting(runs), 2)
        .compare(BASE, List.of(OTHER), SMALL, into(stopped, true), recorder(messages));
    assertThat(runs).hasValue(8);
    assertThat(messages)
        .containsExactly(
            "started 8", "finished 4", "finished 5", "finished 6", "finished 7", "finished 8");
    Path undisturbed = root.resolve("undisturbed");
    experiment(new FakeReplicate(), 2)
        .compare(BASE, List.of(OTHER), SMALL, into(undisturbed, false), Progress.NONE);
    assertSameResults(stopped, undisturbed);
    assertThat(StoredRun.open(stopped).manifest().executions()).hasSize(2);
  }

  @Test
  void resumingFindsTheUnfinishedRunByItselfAndOtherwiseBeginsANewOne() throws Exception {
    Thread testing = Thread.currentThread();
    Replicate stopping =
        (task, threads) -> {
          testing.interrupt();
          Thread.sleep(60_000);
          return List.of();
        };
    RunOptions resume = new RunOptions(root, null, true, List.of(), List.of());
    assertThatThrownBy(
            () -> experiment(stopping, 1).run(BASE, SMALL, RunOptions.under(root), Progress.NONE))
        .isInstanceOf(ExperimentInterrupted.class);
    List<String> messages = new ArrayList<>();
    ExperimentResult first =
        experiment(new FakeReplicate(), 1).run(BASE, SMALL, resume, recorder(messages));
    assertThat(first.runDirectory().getFileName().toString()).endsWith("-1");
    ExperimentResult second =
        experiment(new FakeReplicate(), 1).run(BASE, SMALL, resume, recorder(messages));
    assertThat(second.runDirectory().getFileName().toString()).endsWith("-2");
    assertThat(messages)
        .contains("No unfinished run of this experiment was found: a new one begins.");
  }

  @Test
  void resumingACompleteRunComputesNothingAndResumingAnotherExperimentIsRefused() throws Exception {
    Path out = root.resolve("out");
    AtomicInteger runs = new AtomicInteger();
    experiment(counting(runs), 2).run(BASE, SMALL, into(out, true), Progress.NONE);
    experiment(counting(runs), 2).run(BASE, SMALL, into(out, true), Progress.NONE);
    assertThat(runs).hasValue(4);
    assertThatThrownBy(
            () -> experiment(counting(runs), 2).run(OTHER, SMALL, into(out, true), Progress.NONE))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("it holds another experiment");
    ExperimentSettings more = new ExperimentSettings(6, 1, SMALL.weeks(), SMALL.scale());
    assertThatThrownBy(
            () -> experiment(counting(runs), 2).run(BASE, more, into(out, true), Progress.NONE))
        .hasMessageContaining("another experiment: --seeds is " + SMALL.seeds() + " there and 6");
    assertThatThrownBy(
            () -> experiment(counting(runs), 2).run(BASE, SMALL, into(out, false), Progress.NONE))
        .isInstanceOf(ResultsException.class)
        .hasMessage(out + " exists and is not empty");
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    for (ExperimentSettings wrong :
        List.of(
            new ExperimentSettings(0, 1, 10, 100),
            new ExperimentSettings(1, 1, 0, 100),
            new ExperimentSettings(1, 1, 10, 0),
            new ExperimentSettings(1_000_000, 1, 10, 1),
            new ExperimentSettings(5, Long.MAX_VALUE, 10, 1))) {
      assertThatThrownBy(
              () ->
                  experiment(new FakeReplicate(), 1)
                      .run(BASE, wrong, RunOptions.under(root), Progress.NONE))
          .isInstanceOf(ExperimentException.class)
          .hasMessageStartingWith("--");
    }
    assertThat(root).isEmptyDirectory();
  }
}

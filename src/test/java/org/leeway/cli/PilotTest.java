package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/** The arithmetic of the estimate, on a clock that only the model moves. */
final class PilotTest {
  private static final Scenario SCENARIO =
      ScenarioTemplate.read(Path.of("src/test/resources/scenario/base.yaml"), List.of()).scenario();

  private final AtomicLong clock = new AtomicLong();
  private final List<ReplicateSettings> sizes = new ArrayList<>();

  /** A second per week at scale 1; more while cold, and a little for each replicate. */
  private final Replicate model =
      (task, threads) -> {
        double warm = seconds(task.settings());
        double cold = 0.5 / StrictMath.pow(4, sizes.size());
        sizes.add(task.settings());
        clock.addAndGet(Math.round((warm + cold + 0.01) * 1e9));
        return List.of();
      };

  private static double seconds(ReplicateSettings size) {
    return size.weeks() / (double) size.scale();
  }

  private double estimate(long replicates, int weeks, int scale, int threads) {
    ReplicateTask sample = ReplicateTask.of(SCENARIO, new ReplicateSettings(1, weeks, scale, 0));
    return new Pilot(model, threads, clock::get)
        .seconds(List.of(new SimulationCommand.Size.Part(replicates, sample)))
        .orElseThrow();
  }

  private static double truth(long replicates, int weeks, int scale, int threads) {
    return replicates * seconds(new ReplicateSettings(1, weeks, scale, 0)) / threads;
  }

  @Test
  void aColdStartAndWhatEachReplicateCostsAreNotMultiplied() {
    double few = estimate(400, 156, 1000, 2);
    assertThat(few / truth(400, 156, 1000, 2)).isBetween(0.9, 1.6);

    sizes.clear();
    double many = estimate(40, 156, 100, 2);
    assertThat(many / truth(40, 156, 100, 2)).isBetween(0.9, 1.6);
  }

  @Test
  void theTimeSpentOnItIsAFewSeconds() {
    estimate(1_000_000, 520, 1, 2);

    assertThat(clock.get() / 1e9).isLessThan(6);
    assertThat(sizes).hasSizeGreaterThan(2);
  }

  @Test
  void noReplicateIsLargerThanThoseOfTheExperiment() {
    estimate(1_000_000, 10, 2500, 1);

    assertThat(sizes)
        .allMatch(size -> size.weeks() <= 10 && size.scale() >= 2500)
        .last()
        .isEqualTo(new ReplicateSettings(1, 10, 2500, 0));
  }

  @Test
  void oneReplicateIsNotFasterOnManyThreads() {
    double alone = estimate(1, 1560, 100, 1);
    sizes.clear();

    assertThat(estimate(1, 1560, 100, 8)).isEqualTo(alone);
  }

  @Test
  void whatIsShortIsNotMeasuredAnyFurther() {
    assertThat(estimate(1, 10, 4000, 1)).isLessThan(10);
    assertThat(sizes).hasSize(1);
  }

  @Test
  void theTimeIsToldInRoundWords() {
    assertThat(Pilot.words(3)).isEqualTo("10 seconds or less");
    assertThat(Pilot.words(44)).isEqualTo("40 seconds");
    assertThat(Pilot.words(200)).isEqualTo("3 minutes");
    assertThat(Pilot.words(7000)).isEqualTo("2 hours");
  }
}

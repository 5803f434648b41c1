package org.leeway.cli;

import java.util.List;
import java.util.Optional;
import org.leeway.scenario.Values;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/**
 * Estimates how long an experiment takes: a few weeks of a small world are simulated, a few times
 * over while the program warms up, and the shortest time is taken for what an agent costs in a
 * week. Well under a second, and right to within a factor of two or so; hence "about".
 */
final class Pilot {
  private static final int SMALL_SCALE = 4000;
  private static final int WEEKS = 4;
  private static final int MOST_TIMES = 8;
  private static final long LONGEST_NANOS = 500_000_000L;
  private static final double NANOS = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long SHORT = 10;

  private final Replicate replicate;
  private final int threads;

  Pilot(Replicate replicate, int threads) {
    this.replicate = replicate;
    this.threads = threads;
  }

  /**
   * Such as {@code about 4 minutes}; empty when the model fails, which the experiment will tell.
   */
  Optional<String> about(List<SimulationCommand.Size.Part> parts) {
    ReplicateTask sample = parts.get(0).sample();
    ReplicateSettings small =
        new ReplicateSettings(
            sample.settings().seed(),
            Math.min(WEEKS, sample.settings().weeks()),
            Math.max(SMALL_SCALE, sample.settings().scale()),
            0);
    ReplicateTask pilot = ReplicateTask.of(sample.scenario(), small);
    Optional<Double> perAgentWeek = seconds(pilot).map(time -> time / work(pilot));
    return perAgentWeek.map(
        cost ->
            "about "
                + words(
                    parts.stream()
                            .mapToDouble(part -> part.replicates() * work(part.sample()) * cost)
                            .sum()
                        / threads));
  }

  /** Weeks, burn-in included, times agents; up to a factor that is the same for all. */
  private static double work(ReplicateTask task) {
    Values values = task.scenario().at(Integer.MIN_VALUE);
    int burnIn = values.has("run.burn-in") ? values.weeks("run.burn-in").whole() : 0;
    return (burnIn + task.settings().weeks()) / (double) task.settings().scale();
  }

  private Optional<Double> seconds(ReplicateTask pilot) {
    long began = System.nanoTime();
    double best = Double.POSITIVE_INFINITY;
    try {
      for (int time = 0; time < MOST_TIMES; time++) {
        long start = System.nanoTime();
        replicate.run(pilot, 1);
        long now = System.nanoTime();
        best = Math.min(best, (now - start) / NANOS);
        if (now - began > LONGEST_NANOS) {
          break;
        }
      }
      return Optional.of(best);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return Optional.empty();
    }
  }

  /** Rounded, because nobody can know better. */
  static String words(double seconds) {
    if (seconds < SHORT) {
      return SHORT + " seconds or less";
    }
    if (seconds < 1.5 * MINUTE) {
      return Math.round(seconds / SHORT) * SHORT + " seconds";
    }
    if (seconds < 1.5 * HOUR) {
      return Words.count(Math.round(seconds / MINUTE), "minute");
    }
    return Words.count(Math.round(seconds / HOUR), "hour");
  }
}

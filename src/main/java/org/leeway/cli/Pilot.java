package org.leeway.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.leeway.scenario.Values;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/**
 * Estimates how long an experiment takes from a few short replicates, each larger than the one
 * before, towards one of the experiment itself. The last tells what an agent costs in a week: by
 * then the program has warmed up, and what a replicate costs whatever its size weighs little. Takes
 * a few seconds at the most, and is right to within a factor of two or so; hence "about".
 */
final class Pilot {
  private static final int SMALL_SCALE = 4000;
  private static final int FEW_WEEKS = 4;
  private static final int FEWEST = 2;
  private static final double LONGEST = 2;
  private static final double NANOS = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long SHORT = 10;

  private final Replicate replicate;
  private final int threads;
  private final LongSupplier nanos;

  Pilot(Replicate replicate, int threads) {
    this(replicate, threads, System::nanoTime);
  }

  Pilot(Replicate replicate, int threads, LongSupplier nanos) {
    this.replicate = replicate;
    this.threads = threads;
    this.nanos = nanos;
  }

  /**
   * Such as {@code about 4 minutes}; empty when the model fails, which the experiment will tell.
   */
  Optional<String> about(List<SimulationCommand.Size.Part> parts) {
    OptionalDouble seconds = seconds(parts);
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of("about " + words(seconds.getAsDouble()));
  }

  /** How long all parts take together on the threads there are. */
  OptionalDouble seconds(List<SimulationCommand.Size.Part> parts) {
    double all = parts.stream().mapToDouble(part -> part.replicates() * work(part.sample())).sum();
    long replicates = parts.stream().mapToLong(SimulationCommand.Size.Part::replicates).sum();
    double perWork = 1 / (double) Math.max(1, Math.min(threads, replicates));
    ReplicateTask sample = parts.get(0).sample();
    double seconds = 0;
    double spent = 0;
    ReplicateSettings size = smallest(sample.settings());
    for (int time = 1; ; time++) {
      ReplicateTask pilot = ReplicateTask.of(sample.scenario(), size);
      OptionalDouble took = seconds(pilot);
      if (took.isEmpty()) {
        return took;
      }
      spent += took.getAsDouble();
      seconds = took.getAsDouble() / work(pilot) * all * perWork;
      boolean enough = seconds <= SHORT || (time >= FEWEST && spent > LONGEST);
      if (enough || size.equals(larger(size, sample.settings()))) {
        return OptionalDouble.of(seconds);
      }
      size = larger(size, sample.settings());
    }
  }

  private static ReplicateSettings smallest(ReplicateSettings whole) {
    return new ReplicateSettings(
        whole.seed(), Math.min(FEW_WEEKS, whole.weeks()), Math.max(SMALL_SCALE, whole.scale()), 0);
  }

  /**
   * The next size on the way to the whole, which is its own next; first longer, then more people.
   */
  private static ReplicateSettings larger(ReplicateSettings size, ReplicateSettings whole) {
    return size.weeks() < whole.weeks()
        ? new ReplicateSettings(
            size.seed(), Math.min(4 * size.weeks(), whole.weeks()), size.scale(), 0)
        : new ReplicateSettings(
            size.seed(), size.weeks(), Math.max(size.scale() / 2, whole.scale()), 0);
  }

  /** Weeks, burn-in included, times agents; up to a factor that is the same for all. */
  private static double work(ReplicateTask task) {
    Values values = task.scenario().at(Integer.MIN_VALUE);
    int burnIn = values.has("run.burn-in") ? values.weeks("run.burn-in").whole() : 0;
    return (burnIn + task.settings().weeks()) / (double) task.settings().scale();
  }

  private OptionalDouble seconds(ReplicateTask pilot) {
    long start = nanos.getAsLong();
    try {
      replicate.run(pilot, 1);
      return OptionalDouble.of((nanos.getAsLong() - start) / NANOS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return OptionalDouble.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return OptionalDouble.empty();
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

package org.leeway.bench;

import java.util.concurrent.TimeUnit;
import org.leeway.Small;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.process.Trial;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a week of a region and a draw take. {@link Benchmarks} says how to start it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModelBenchmark {
  /** Persons whom an agent stands for. */
  @Param({"100", "10"})
  public int scale;

  private final Draws draws = new Draws(1);
  private Trial trial;
  private long agent;

  public ModelBenchmark() {
    trial = new Trial(Small.regions(1), 1, 1000);
  }

  /** A region half a year on, made anew for every iteration. */
  @Setup(Level.Iteration)
  public void settle() {
    trial = new Trial(Small.regions(1), 1, scale).open().weeks(26);
  }

  /** All phases of one week of one region. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Trial week() {
    return trial.weeks(1);
  }

  /** One number between 0 and 1, each time for another agent. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public double uniform() {
    return draws.uniform(Purpose.TRAIT, agent++, 0, 0);
  }

  /** One normal number. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public double normal() {
    return draws.normal(Purpose.TRAIT, agent++, 0, 0);
  }
}

package org.leeway.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.leeway.Small;
import org.leeway.process.PhaseDescription;
import org.leeway.process.Trial;
import org.leeway.process.WeekPlan;
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

/**
 * How long one phase of one week of one region takes, in a world that goes on: the other phases of
 * the week are run as well, and not timed. {@link Benchmarks} says how to start it. A phase takes
 * hundreds of microseconds at this scale, so that the clock that is read around each does not
 * count. The bytes that are told are those of the whole week.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PhaseBenchmark {
  private static final int SETTLED = 26;

  /** How the name of the phase begins; what takes most of the time of a week. */
  @Param({
    "inflow",
    "agenda",
    "contact",
    "service",
    "life outside",
    "search",
    "screening",
    "work",
    "learning"
  })
  public String phase = "search";

  /** Persons whom an agent stands for. */
  @Param("10")
  public int scale = 10;

  private Trial trial = new Trial(Small.regions(1), 1, 1000);
  private int place;

  /** A region half a year on, made anew for every iteration, so that all have the same years. */
  @Setup(Level.Iteration)
  public void settle() {
    place = place(phase);
    trial = new Trial(Small.regions(1), 1, scale).open().weeks(SETTLED);
  }

  /** What comes before the phase that is timed. */
  @Setup(Level.Invocation)
  public void before() {
    trial.until(place);
  }

  /** The phase itself. */
  @Benchmark
  public Trial phase() {
    return trial.phase();
  }

  private static int place(String beginning) {
    List<PhaseDescription> plan = WeekPlan.describe();
    return IntStream.range(0, plan.size())
        .filter(number -> plan.get(number).name().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no phase begins with " + beginning));
  }
}

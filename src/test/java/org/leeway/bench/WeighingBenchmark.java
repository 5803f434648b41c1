package org.leeway.bench;

import java.util.concurrent.TimeUnit;
import org.leeway.process.Conversations;
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
 * What one conversation costs, with all 41 factors and with a few, in nanoseconds and in bytes: the
 * whole of it, and what is seen, asked and weighed alone. {@link Benchmarks} says how to start it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WeighingBenchmark {
  private static final double LONG_TALK = 60;
  private static final double SHORT_TALK = 20;

  /** How the case is weighed. */
  @Param({"full", "fast"})
  public String path = "full";

  private Conversations conversations = new Conversations(1000);
  private double minutes;

  /** A region half a year on. */
  @Setup(Level.Trial)
  public void settle() {
    conversations = new Conversations(100, "weighing.recognition=0");
    minutes = path.equals("full") ? LONG_TALK : SHORT_TALK;
  }

  /** A whole conversation. */
  @Benchmark
  public int conversation() {
    return conversations.talk(minutes);
  }

  /** What is seen, asked and weighed. */
  @Benchmark
  public int weighing() {
    return conversations.weigh(minutes);
  }
}

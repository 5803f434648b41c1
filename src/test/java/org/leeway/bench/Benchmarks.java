package org.leeway.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Starts the benchmarks of the parts of the model, with the bytes that each allocates. They are no
 * part of the tests or of the program. From the root of the project, all of them or those whose
 * names hold a word (or match a pattern), such as {@code phase} or {@code Model.*week}:
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmarks
 * mvn -q test-compile exec:exec@benchmarks -Dbenchmarks=phase
 * </pre>
 *
 * <p>Times of a machine that does other things at the same time mean little: compare two versions
 * by turns, several times.
 */
public final class Benchmarks {
  /** Options for Java with which the launcher starts the program. */
  private static final String[] AS_THE_LAUNCHER = {"-XX:+UseParallelGC", "-XX:FreqInlineSize=150"};

  private Benchmarks() {}

  /** Runs the benchmarks that the first argument names; all without one. */
  public static void main(String[] arguments) throws RunnerException {
    String chosen = arguments.length == 0 ? "" : arguments[0];
    new Runner(
            new OptionsBuilder()
                .include("org\\.leeway\\..*" + chosen)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(AS_THE_LAUNCHER)
                .build())
        .run();
  }
}

package org.leeway.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.leeway.simulation.Replicate;

/**
 * A small experiment as a program of its own, so that tests can kill it: directory of the run, log
 * file, milliseconds that a replicate takes.
 */
final class FakeExperiment {
  static final ExperimentSettings SETTINGS = new ExperimentSettings(12, 1, 20, 100);

  private FakeExperiment() {}

  /** Tables of the fake, with a line in a log for each replicate that begins. */
  static Replicate logging(Path log, long milliseconds) {
    return (task, threads) -> {
      try {
        Files.writeString(
            log,
            task.scenario().id() + " " + task.settings().seed() + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
      Thread.sleep(milliseconds);
      return new FakeReplicate().run(task, threads);
    };
  }

  static ExperimentResult run(Path out, Path log, long milliseconds) throws ExperimentInterrupted {
    return new Experiment(logging(log, milliseconds), new LocalEngine(2))
        .compare(
            FakeScenario.of("base", 1),
            List.of(FakeScenario.of("other", 1.5)),
            SETTINGS,
            new RunOptions(out, out, true, List.of(), List.of("fake")),
            Progress.NONE);
  }

  public static void main(String[] arguments) {
    System.out.println(
        InterruptOnShutdown.during(
            () -> {
              try {
                run(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
                return "complete";
              } catch (ExperimentInterrupted stopped) {
                System.out.println(stopped.getMessage());
                return "stopped";
              }
            }));
  }
}

package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.results.ReplicateKey;
import org.leeway.results.RunStatus;
import org.leeway.results.StoredRun;

/** Experiments in a program of their own, killed in the middle. */
@Timeout(60)
class CrashTest {
  private static final int REPLICATES = 24;

  @TempDir private Path root;

  private Process start(Path out, Path log, long milliseconds) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FakeExperiment.class.getName(),
            out.toString(),
            log.toString(),
            String.valueOf(milliseconds))
        .redirectErrorStream(true)
        .redirectOutput(root.resolve("output.txt").toFile())
        .start();
  }

  private static List<ReplicateKey> finished(Path out) {
    return Files.exists(out.resolve("manifest.json")) ? StoredRun.open(out).finished() : List.of();
  }

  private void waitFor(int replicates, Path out, Process process) throws Exception {
    while (finished(out).size() < replicates) {
      assertThat(process.isAlive()).as(() -> output()).isTrue();
      Thread.sleep(5);
    }
  }

  private String output() {
    try {
      return Files.readString(root.resolve("output.txt"));
    } catch (IOException trouble) {
      return trouble.toString();
    }
  }

  private static List<String> log(Path log) throws IOException {
    return Files.readAllLines(log);
  }

  @Test
  void aKilledExperimentIsResumedToTheVeryBytesOfAnUndisturbedOne() throws Exception {
    Path killed = root.resolve("killed");
    Path log = root.resolve("log");
    Process process = start(killed, log, 30);
    waitFor(5, killed, process);
    process.destroyForcibly().waitFor();
    List<ReplicateKey> kept = finished(killed);
    assertThat(kept).hasSizeBetween(5, REPLICATES - 1);
    assertThat(StoredRun.open(killed).manifest().status()).isEqualTo(RunStatus.RUNNING);
    assertThat(Experiment.read(killed).failures()).isEmpty();
    assertThat(Experiment.read(killed).unfinished()).isEqualTo(REPLICATES - kept.size());

    Path logAfter = root.resolve("log-after");
    FakeExperiment.run(killed, logAfter, 0);
    List<String> expected = new ArrayList<>();
    for (ReplicateKey key : StoredRun.open(killed).manifest().replicates()) {
      if (!kept.contains(key)) {
        expected.add(key.scenario() + " " + key.seed());
      }
    }
    assertThat(log(logAfter)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(log(log)).doesNotHaveDuplicates();

    Path undisturbed = root.resolve("undisturbed");
    FakeExperiment.run(undisturbed, root.resolve("log-other"), 0);
    ExperimentTest.assertSameResults(killed, undisturbed);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPoliteStopIsNotedAndKeepsWhatWasFinished() throws Exception {
    Path stopped = root.resolve("stopped");
    Process process = start(stopped, root.resolve("log"), 100);
    waitFor(3, stopped, process);
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 15);
    int kept = finished(stopped).size();
    assertThat(output()).contains("Stopped: " + kept + " of 24 replicates are kept in");
    assertThat(StoredRun.open(stopped).manifest().status()).isEqualTo(RunStatus.INTERRUPTED);
  }

  @Test
  void anotherProcessCannotWriteWhereOneIsWriting() throws Exception {
    Path out = root.resolve("out");
    Process process = start(out, root.resolve("log"), 10_000);
    try {
      while (!Files.exists(out.resolve("manifest.json"))) {
        assertThat(process.isAlive()).as(() -> output()).isTrue();
        Thread.sleep(5);
      }
      assertThatThrownBy(() -> FakeExperiment.run(out, root.resolve("log-here"), 0))
          .hasMessage(out + " is being written by another leeway process");
      assertThat(root.resolve("log-here")).doesNotExist();
    } finally {
      process.destroyForcibly().waitFor();
    }
    FakeExperiment.run(out, root.resolve("log-here"), 0);
    assertThat(log(root.resolve("log-here"))).hasSize(REPLICATES);
  }
}

package org.leeway.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.results.RunStatus;
import org.leeway.results.StoredRun;

/** A sweep that is killed again and again loses nothing and doubles nothing. */
class SweepCrashTest {
  private static final List<String> RESULTS =
      List.of("outcomes.parquet", "sweep.json", "points.csv");

  @TempDir private Path directory;

  private Process start(String program, Object... arguments) throws IOException {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            program);
    return new ProcessBuilder(
            Stream.concat(java, Stream.of(arguments).map(String::valueOf)).toList())
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("output.txt").toFile())
        .start();
  }

  /** Kills the program once so many replicates are in, a moment later that nobody chose. */
  private void killAfter(int replicates, Path out, Process process, Random random)
      throws Exception {
    while (process.isAlive() && finished(out) < replicates) {
      Thread.sleep(15);
    }
    Thread.sleep(random.nextInt(40));
    process.destroyForcibly().waitFor();
  }

  private static int finished(Path out) {
    return Files.exists(out.resolve("manifest.json")) ? StoredRun.open(out).finished().size() : 0;
  }

  private static void assertSame(Path one, Path two, List<String> files) throws IOException {
    for (String file : files) {
      assertThat(Files.mismatch(one.resolve(file), two.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  @Timeout(120)
  void aSweepKilledAgainAndAgainEndsWithTheBytesOfAnUndisturbedOne() throws Exception {
    Path file = directory.resolve("design.yaml");
    Files.writeString(
        file,
        """
        sweep: Discretion
        scenario: %s
        design: sobol
        points: 24
        vary:
          organisation.municipality.discretion.size: { from: 0, to: 1 }
        """
            .formatted(Path.of("src/test/resources/scenario/base.yaml").toAbsolutePath()));
    Path killed = directory.resolve("killed");
    Random random = new Random(7);
    for (int kill = 1; kill <= 4; kill++) {
      killAfter(kill * 25, killed, start(FakeSweep.class.getName(), file, killed, 50), random);
      if (kill == 1) {
        assertThat(finished(killed)).isBetween(25, 100);
        assertThat(StoredRun.open(killed).manifest().status()).isEqualTo(RunStatus.RUNNING);
      }
    }
    FakeSweep.run(file, killed, 0);

    Path undisturbed = directory.resolve("undisturbed");
    FakeSweep.run(file, undisturbed, 0);
    assertSame(killed, undisturbed, RESULTS);
    assertThat(finished(killed)).isEqualTo(24 * 5);
  }

  /** The same with the command itself and the real model. */
  @Test
  @Tag("slow")
  @Timeout(600)
  void theCommandKilledAgainAndAgainEndsWithTheBytesOfAnUndisturbedOne() throws Exception {
    Path killed = directory.resolve("killed");
    Random random = new Random(11);
    for (int kill = 1; kill <= 5; kill++) {
      killAfter(kill * 30, killed, sweep(killed, 2, "--resume"), random);
    }
    assertThat(sweep(killed, 2, "--resume").waitFor()).isZero();
    Path undisturbed = directory.resolve("undisturbed");
    assertThat(sweep(undisturbed, 1, "--quiet").waitFor()).isZero();
    List<String> files = new ArrayList<>(RESULTS);
    files.add("moments.parquet");
    assertSame(killed, undisturbed, files);
    assertThat(finished(killed)).isEqualTo(200);
  }

  private Process sweep(Path out, int threads, String more) throws IOException {
    return start(
        "org.leeway.cli.Leeway",
        "sweep",
        "src/test/resources/sweep/hundred-points.yaml",
        "--seeds",
        2,
        "--threads",
        threads,
        "--out",
        out,
        more);
  }
}

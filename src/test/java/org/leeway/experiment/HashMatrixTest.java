package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.Replicate;

/**
 * One manifest has one digest: on any number of threads, with the regions in another order, stopped
 * in the middle and gone on with, with the serial collector or G1, with another compiler or Java.
 * Which digest it is stands in the baseline.
 */
@Timeout(120)
final class HashMatrixTest {
  @TempDir private static Path root;

  private static List<String> expected = List.of();

  @BeforeAll
  static void compute() {
    expected = HashedExperiment.lines(root.resolve("reference"), 1);
  }

  private static String expectedHash() {
    return expected.get(expected.size() - 1);
  }

  private static String hash(Path run) {
    return "all " + StoredRun.open(run).manifest().contentHash();
  }

  @Test
  void everyTableThatARunCanHaveIsInIt() {
    assertThat(expected.stream().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactly("decisions", "intake", "outcomes", "weekly", "weighings", "all");
    assertThat(expected).noneMatch(line -> line.contains(" 0 rows"));
  }

  /** The more than four share the four replicates, so that regions go in parallel as well. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void threadsChangeNothing(int threads) {
    assertThat(HashedExperiment.lines(root.resolve("threads-" + threads), threads))
        .isEqualTo(expected);
  }

  @Test
  void theOrderOfRegionsChangesNothing() throws ExperimentInterrupted {
    Path out = root.resolve("reversed");
    HashedExperiment.run(
        HashedExperiment.scenarios().stream().map(Small::reversed).toList(), out, 2, Progress.NONE);
    assertThat(hash(out)).isEqualTo(expectedHash());
  }

  @Test
  void aStopInTheMiddleChangesNothing() throws ExperimentInterrupted {
    Path out = root.resolve("stopped");
    AtomicInteger begun = new AtomicInteger();
    Replicate thirdWaits = // so that it cannot end before the stop reaches it
        (task, threads) -> {
          if (begun.incrementAndGet() > 2) {
            new CountDownLatch(1).await();
          }
          return new MasonReplicate().run(task, threads);
        };
    List<Scenario> scenarios = HashedExperiment.scenarios();
    assertThatThrownBy(() -> HashedExperiment.run(thirdWaits, scenarios, out, 1, new StopAfter(2)))
        .isInstanceOf(ExperimentInterrupted.class);
    assertThat(StoredRun.open(out).finished()).hasSize(2);
    assertThat(hash(out)).isEqualTo("all null");
    HashedExperiment.run(HashedExperiment.scenarios(), out, 1, Progress.NONE);
    assertThat(StoredRun.open(out).manifest().executions()).hasSize(2);
    assertThat(hash(out)).isEqualTo(expectedHash());
  }

  @Test
  void theOtherCollectorChangesNothing() throws Exception {
    boolean g1 =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .anyMatch(collector -> collector.getName().startsWith("G1"));
    assertThat(elsewhere("collector", java(), g1 ? "-XX:+UseSerialGC" : "-XX:+UseG1GC"))
        .isEqualTo(expected);
  }

  @Test
  void anotherJavaAndCompilerChangeNothing() throws Exception {
    Path other = otherJava();
    assumeThat(other).as("another JDK, 17 or 25, under /usr/lib/jvm").isNotNull();
    assertThat(elsewhere("java", String.valueOf(other), "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1"))
        .isEqualTo(expected);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The Java of 17 and 25 that this is not; null when it is not here. */
  private static @Nullable Path otherJava() throws IOException {
    String wanted = Runtime.version().feature() == 25 ? "17" : "25";
    Path shelf = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(shelf)) {
      return null;
    }
    try (Stream<Path> homes = Files.list(shelf)) {
      for (Path home : homes.sorted().toList()) {
        Path release = home.resolve("release");
        Path java = home.resolve("bin").resolve("java");
        if (Files.isExecutable(java)
            && Files.isReadable(release)
            && Files.readString(release).contains("JAVA_VERSION=\"" + wanted)) {
          return java;
        }
      }
    }
    return null;
  }

  /** The same in a program of its own. */
  private static List<String> elsewhere(String name, String java, String... options)
      throws Exception {
    Path out = root.resolve(name);
    Path log = root.resolve(name + ".log");
    List<String> words = new ArrayList<>(List.of(java, "-Xmx1g"));
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(HashedExperiment.class.getName(), out.toString(), "2"));
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor()).as(() -> read(log)).isZero();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(out.resolve("digests.txt"));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException trouble) {
      return trouble.toString();
    }
  }

  /** Stops the experiment as Ctrl-C does, once so many replicates are in. */
  private record StopAfter(int replicates) implements Progress {
    @Override
    public void started(int total) {}

    @Override
    public void finished(int done) {
      if (done == replicates) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void message(String text) {}
  }
}

package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
  @TempDir private Path root;

  private RunDirectory create(Manifest manifest) {
    return RunDirectory.create(root, "base", manifest, Samples.CLOCK);
  }

  private static void storeAll(RunDirectory run, List<ReplicateKey> keys) {
    keys.forEach(key -> run.store(key, Samples.tables(key.seed())));
  }

  @Test
  void runsOfOneDayAreNumberedAndNeverShared() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Callable<String> making =
        () -> {
          try (RunDirectory run = create(Samples.manifest(1, "base"))) {
            return run.path().getFileName().toString();
          }
        };
    List<String> names = new ArrayList<>();
    try {
      for (Future<String> name : pool.invokeAll(Collections.nCopies(8, making))) {
        names.add(name.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "base-20260301-1",
            "base-20260301-2",
            "base-20260301-3",
            "base-20260301-4",
            "base-20260301-5",
            "base-20260301-6",
            "base-20260301-7",
            "base-20260301-8");
  }

  @Test
  void equalRowsGiveEqualBytesInWhateverOrderReplicatesEnd() throws IOException {
    Manifest manifest = Samples.manifest(5, "base", "alternative");
    List<Path> runs = new ArrayList<>();
    for (boolean backwards : new boolean[] {false, true}) {
      try (RunDirectory run = create(manifest)) {
        List<ReplicateKey> keys = new ArrayList<>(manifest.replicates());
        if (backwards) {
          Collections.reverse(keys);
        }
        storeAll(run, keys);
        run.finish();
        runs.add(run.path());
      }
    }
    for (String table : List.of("outcomes.parquet", "weekly.parquet")) {
      assertThat(Files.mismatch(runs.get(0).resolve(table), runs.get(1).resolve(table)))
          .isEqualTo(-1);
    }
  }

  @Test
  void joinedRowsStandByKeyAndThenAsTheReplicateGaveThem() {
    try (RunDirectory run = create(Samples.manifest(10, "b", "a"))) {
      storeAll(run, run.manifest().replicates());
      run.finish();
      Table table = StoredRun.open(run.path()).table("outcomes");
      assertThat(table.columns())
          .extracting(Table.Column::name)
          .containsExactly("scenario", "draw", "seed", "outcome", "value");
      assertThat(((Table.Words) table.columns().get(0)).values())
          .startsWith("a", "a", "a")
          .endsWith("b", "b");
      assertThat(((Table.Integers) table.columns().get(2)).values())
          .startsWith(1, 1, 1, 2, 2, 2)
          .endsWith(9, 10, 10, 10);
      assertThat(((Table.Words) table.columns().get(3)).values()).startsWith("b", "a", "b", "b");
      assertThat(((Table.Reals) table.columns().get(4)).values())
          .startsWith(1, Double.NaN, -0.5, 2);
      assertThat(run.manifest().status()).isEqualTo(RunStatus.COMPLETE);
    }
  }

  @Test
  void anUnfinishedRunGivesTheTablesOfWhatIsFinished() {
    try (RunDirectory run = create(Samples.manifest(3, "base"))) {
      assertThat(StoredRun.open(run.path()).tables()).isEmpty();
      run.store(new ReplicateKey("base", 0, 2), Samples.tables(2));
      StoredRun stored = StoredRun.open(run.path());
      assertThat(stored.finished()).containsExactly(new ReplicateKey("base", 0, 2));
      assertThat(stored.table("weekly").rows()).isEqualTo(2);
      assertThatThrownBy(() -> stored.table("nothing"))
          .hasMessageContaining("has no table nothing");
    }
  }

  @Test
  void aDirectoryWithContentIsLeftAlone() throws IOException {
    Files.writeString(root.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(
            () -> RunDirectory.createAt(root, Samples.manifest(1, "base"), Samples.CLOCK))
        .isInstanceOf(ResultsException.class)
        .hasMessage(root + " exists and is not empty");
    assertThat(root.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void anEmptyDirectoryMayBeGivenAndAFileMayNot() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));
    RunDirectory.createAt(empty, Samples.manifest(1, "base"), Samples.CLOCK).close();
    assertThat(empty.resolve("manifest.json")).exists();
    Path file = Files.writeString(root.resolve("file"), "");
    assertThatThrownBy(
            () -> RunDirectory.createAt(file, Samples.manifest(1, "base"), Samples.CLOCK))
        .isInstanceOf(ResultsException.class)
        .hasMessage(file + " is a file, not a directory");
    assertThatThrownBy(
            () ->
                RunDirectory.create(
                    file.resolve("in"), "base", Samples.manifest(1, "base"), Samples.CLOCK))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void twoWritersInOneDirectoryAreImpossible() {
    Manifest manifest = Samples.manifest(2, "base");
    try (RunDirectory run = create(manifest)) {
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> RunDirectory.resume(run.path(), manifest, Samples.CLOCK))
            .isInstanceOf(ResultsException.class)
            .hasMessageContaining("is being written by another leeway process");
        assertThatThrownBy(() -> RunDirectory.findResumable(root, manifest))
            .hasMessageContaining("is being written by another leeway process");
      }
    }
    assertThat(RunDirectory.findResumable(root, manifest)).isPresent();
  }

  @Test
  void resumingFindsTheNewestUnfinishedRunOfTheSameExperimentAndVersion() throws IOException {
    Manifest wanted = Samples.manifest(2, "base");
    assertThat(RunDirectory.findResumable(root.resolve("none"), wanted)).isEmpty();
    create(Samples.manifest(3, "base")).close();
    create(Samples.manifest(Samples.provenance("0.9"), 2, "base")).close();
    Files.createDirectory(root.resolve("stranger"));
    Files.writeString(Files.createDirectory(root.resolve("damaged")).resolve("manifest.json"), "{");
    assertThat(RunDirectory.findResumable(root, wanted)).isEmpty();
    create(wanted).close();
    create(wanted).close();
    try (RunDirectory complete = create(wanted)) {
      storeAll(complete, wanted.replicates());
      complete.finish();
    }
    Optional<Path> found = RunDirectory.findResumable(root, wanted);
    assertThat(found.orElseThrow().getFileName()).hasToString("base-20260301-4");
  }

  @Test
  void anotherVersionOfTheProgramMayNotMixItsReplicatesIn() {
    Path path;
    try (RunDirectory run = create(Samples.manifest(Samples.provenance("0.9"), 2, "base"))) {
      path = run.path();
    }
    assertThatThrownBy(() -> RunDirectory.resume(path, Samples.manifest(2, "base"), Samples.CLOCK))
        .isInstanceOf(ResultsException.class)
        .hasMessage(
            path
                + " cannot be resumed: it was computed by Leeway 0.9 (commit unknown), this is 1.0"
                + " (commit unknown); their replicates must not be mixed");
  }

  @Test
  void resumingRemovesHalfWrittenReplicatesAndKeepsWholeOnes() throws IOException {
    Manifest manifest = Samples.manifest(2, "base");
    Path path;
    try (RunDirectory run = create(manifest)) {
      path = run.path();
      run.store(new ReplicateKey("base", 0, 1), Samples.tables(1));
    }
    Path half = path.resolve("replicates/base/draw-0/.tmp-seed-2");
    Files.createDirectory(half);
    Files.writeString(half.resolve("outcomes.parquet"), "PAR1");
    Files.writeString(path.resolve(".tmp-weekly.parquet"), "PAR1");
    assertThat(StoredRun.open(path).finished()).hasSize(1);
    try (RunDirectory run = RunDirectory.resume(path, manifest, Samples.CLOCK)) {
      assertThat(half).doesNotExist();
      assertThat(path.resolve(".tmp-weekly.parquet")).doesNotExist();
      assertThat(run.finished()).containsExactly(new ReplicateKey("base", 0, 1));
      assertThat(run.manifest().executions()).hasSize(2);
      assertThatThrownBy(() -> run.store(new ReplicateKey("base", 0, 1), Samples.tables(1)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void failuresStandInTheManifestByKey() {
    try (RunDirectory run = create(Samples.manifest(3, "base"))) {
      run.store(new ReplicateKey("base", 0, 2), Samples.tables(2));
      run.fail(new ReplicateFailure("base", 0, 3, "It broke.", "./leeway run"));
      run.fail(new ReplicateFailure("base", 0, 1, "It broke.", "./leeway run"));
      run.finish();
      StoredRun stored = StoredRun.open(run.path());
      assertThat(stored.manifest().status()).isEqualTo(RunStatus.FAILED);
      assertThat(stored.manifest().failures())
          .extracting(ReplicateFailure::seed)
          .containsExactly(1L, 3L);
      assertThat(stored.finished()).containsExactly(new ReplicateKey("base", 0, 2));
    }
  }

  @Test
  void scenarioIdsOfAnyKindMakeDirectories() {
    Manifest manifest = Samples.manifest(1, "..", "a/b", Samples.ODD, "x".repeat(250));
    try (RunDirectory run = create(manifest)) {
      storeAll(run, manifest.replicates());
      run.finish();
      assertThat(StoredRun.open(run.path()).finished()).hasSize(4);
      assertThat(StoredRun.open(run.path()).table("weekly").rows()).isEqualTo(8);
      assertThat(run.path().resolve("replicates").toFile().list()).hasSize(4);
    }
  }

  @Test
  void stoppingNotesTheStatusAndTheTime() {
    try (RunDirectory run = create(Samples.manifest(1, "base"))) {
      run.stop(RunStatus.INTERRUPTED);
      Manifest manifest = StoredRun.open(run.path()).manifest();
      assertThat(manifest.status()).isEqualTo(RunStatus.INTERRUPTED);
      assertThat(manifest.finished()).isEqualTo("2026-03-01T12:00:00Z");
    }
  }
}

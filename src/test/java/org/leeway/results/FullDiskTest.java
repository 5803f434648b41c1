package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final ReplicateKey FIRST = new ReplicateKey("base", 0, 1);
  private static final ReplicateKey SECOND = new ReplicateKey("base", 0, 2);

  @TempDir private Path root;

  /** Writes so many files, then the disk is full. */
  private static final class SmallDisk implements TableWriter {
    private final ParquetWriter parquet = new ParquetWriter();
    private int files;

    SmallDisk(int files) {
      this.files = files;
    }

    private void take(Path file) {
      files--;
      if (files < 0) {
        throw Faults.writing(
            file,
            new SQLException("IO Error: Could not write file \"x\": No space left on device"));
      }
    }

    @Override
    public void write(Path file, ReplicateKey key, Table table) {
      take(file);
      parquet.write(file, key, table);
    }

    @Override
    public void join(List<Path> parts, Path file) {
      take(file);
      parquet.join(parts, file);
    }

    @Override
    public void close() {
      parquet.close();
    }
  }

  private RunDirectory run(int files) {
    return RunDirectory.create(
        root, "base", Samples.manifest(2, "base"), Samples.CLOCK, () -> new SmallDisk(files));
  }

  @Test
  void aDiskThatFillsUpLosesNothingThatWasFinished() throws IOException {
    Path path;
    try (RunDirectory run = run(3)) {
      path = run.path();
      run.store(FIRST, Samples.tables(1));
      assertThatThrownBy(() -> run.store(SECOND, Samples.tables(2)))
          .isInstanceOf(ResultsException.class)
          .hasMessageStartingWith("The disk is full: ")
          .extracting(trouble -> ((ResultsException) trouble).hint())
          .asString()
          .contains("--resume");
      run.stop(RunStatus.FAILED);
    }
    assertThat(StoredRun.open(path).finished()).containsExactly(FIRST);
    assertThat(DurableFiles.list(path.resolve("replicates/base/draw-0"))).hasSize(1);
    try (RunDirectory run = RunDirectory.resume(path, Samples.manifest(2, "base"), Samples.CLOCK)) {
      run.store(SECOND, Samples.tables(2));
      run.finish();
    }
    assertThat(Query.run(path, "select count(*) from outcomes").rows())
        .containsExactly(List.of(6L));
  }

  @Test
  void aDiskThatFillsUpWhileJoiningLeavesTheReplicatesReadable() {
    try (RunDirectory run = run(5)) {
      run.store(FIRST, Samples.tables(1));
      run.store(SECOND, Samples.tables(2));
      assertThatThrownBy(run::finish).hasMessageStartingWith("The disk is full: ");
      run.stop(RunStatus.FAILED);
      assertThat(StoredRun.open(run.path()).table("weekly").rows()).isEqualTo(4);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theDatabaseSaysWhenTheDiskIsFull() {
    try (ParquetWriter writer = new ParquetWriter()) {
      assertThatThrownBy(() -> writer.write(Path.of("/dev/full"), FIRST, Samples.tables(1).get(0)))
          .isInstanceOf(ResultsException.class)
          .hasMessage("The disk is full: /dev/full could not be written");
    }
  }

  @Test
  void whatTheFileSystemRefusesIsSaidInASentence() {
    Path file = Path.of("output/x");
    assertThat(Faults.writing(file, new AccessDeniedException("output/x")))
        .hasMessage(file + " cannot be written: permission denied");
    assertThat(Faults.writing(file, new IOException("odd\nand long")))
        .hasMessage(file + " cannot be written: odd");
    assertThat(Faults.reading(file, new java.nio.file.NoSuchFileException("output/x")))
        .hasMessage(file + " does not exist");
    assertThat(Faults.reading(file, new IOException()))
        .hasMessage(file + " cannot be read: IOException");
  }

  @Test
  void aWriteThatFailsLeavesTheOldFileAsItWas() throws IOException {
    Path target = Files.createDirectory(root.resolve("taken"));
    Files.writeString(target.resolve("inside"), "kept");
    assertThatThrownBy(() -> DurableFiles.replace(target, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(target.resolve("inside")).hasContent("kept");
    assertThat(DurableFiles.list(root)).containsExactly(target);
  }
}

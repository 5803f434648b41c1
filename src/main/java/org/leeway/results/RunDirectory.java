package org.leeway.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The directory of a run while it is being written. It holds the lock; it keeps each replicate as
 * soon as it is finished; at the end it joins them into one file per table. Whatever happens in
 * between, finished replicates stay readable and the run can be resumed. One thread writes.
 */
public final class RunDirectory implements AutoCloseable {
  private final Path directory;
  private final RunLock lock;
  private final Clock clock;
  private final TableWriter writer;
  private final ReplicateFolders folders;
  private Manifest manifest;

  private RunDirectory(
      Path directory,
      RunLock lock,
      Manifest manifest,
      Supplier<? extends TableWriter> writers,
      Clock clock) {
    this.directory = directory;
    this.lock = lock;
    this.manifest = manifest;
    this.clock = clock;
    this.writer = writers.get();
    this.folders = ReplicateFolders.of(directory);
  }

  /**
   * Makes a new directory {@code <scenario>-<day>-<N>} under the output root, N being the first
   * number that is free; two processes never get the same.
   *
   * @param root directory of all runs, made when missing
   * @param scenario id that the name begins with
   */
  public static RunDirectory create(Path root, String scenario, Manifest manifest, Clock clock) {
    return create(root, scenario, manifest, clock, ParquetWriter::new);
  }

  static RunDirectory create(
      Path root,
      String scenario,
      Manifest manifest,
      Clock clock,
      Supplier<? extends TableWriter> writers) {
    try {
      Files.createDirectories(root);
    } catch (IOException trouble) {
      throw Faults.writing(root, trouble);
    }
    for (int number = 1; ; number++) {
      Path directory = root.resolve(RunNames.run(scenario, LocalDate.now(clock), number));
      try {
        Files.createDirectory(directory);
      } catch (FileAlreadyExistsException taken) {
        continue;
      } catch (IOException trouble) {
        throw Faults.writing(directory, trouble);
      }
      return begin(directory, manifest, writers, clock);
    }
  }

  /**
   * Makes a run in a directory that the user named.
   *
   * @throws ResultsException when it exists and is not empty
   */
  public static RunDirectory createAt(Path directory, Manifest manifest, Clock clock) {
    try {
      Files.createDirectories(directory);
    } catch (FileAlreadyExistsException file) {
      throw new ResultsException(
          directory + " is a file, not a directory", "Give another place with --out DIR.", file);
    } catch (IOException trouble) {
      throw Faults.writing(directory, trouble);
    }
    checkEmpty(directory);
    return begin(directory, manifest, ParquetWriter::new, clock);
  }

  private static void checkEmpty(Path directory) {
    try {
      for (Path entry : DurableFiles.list(directory)) {
        String name = entry.getFileName().toString();
        if (!name.equals(RunLock.NAME) && !name.equals(RunLock.HOLDER)) {
          throw new ResultsException(
              directory + " exists and is not empty",
              ManifestFile.existsIn(directory)
                  ? "It holds a run. Give --resume to finish that run, or another directory."
                  : "Give a directory that does not exist yet; nothing was written.");
        }
      }
    } catch (IOException trouble) {
      throw Faults.reading(directory, trouble);
    }
  }

  private static RunDirectory begin(
      Path directory, Manifest manifest, Supplier<? extends TableWriter> writers, Clock clock) {
    RunLock lock = RunLock.tryTake(directory).orElseThrow(() -> RunLock.held(directory));
    try {
      checkEmpty(directory);
      RunDirectory run = new RunDirectory(directory, lock, manifest, writers, clock);
      run.save(manifest);
      return run;
    } catch (RuntimeException | Error trouble) {
      lock.close();
      throw trouble;
    }
  }

  /**
   * Goes on with an unfinished run: rubbish is removed, finished replicates are kept, failed ones
   * are to be tried again.
   *
   * @param wanted the manifest of the experiment at hand
   * @throws ResultsException when it is another experiment, another version of Leeway, already
   *     complete, or being written
   */
  public static RunDirectory resume(Path directory, Manifest wanted, Clock clock) {
    Manifest before = ManifestFile.read(directory);
    Resumption.check(directory, before, wanted);
    RunLock lock = RunLock.tryTake(directory).orElseThrow(() -> RunLock.held(directory));
    try {
      Manifest now = ManifestFile.read(directory);
      Resumption.check(directory, now, wanted);
      Manifest resumed = now.resumedBy(wanted.executions().get(0));
      RunDirectory run = new RunDirectory(directory, lock, resumed, ParquetWriter::new, clock);
      run.removeRubbish();
      run.save(resumed);
      return run;
    } catch (RuntimeException | Error trouble) {
      lock.close();
      throw trouble;
    }
  }

  /**
   * The newest unfinished run of the same experiment, computed by the same version of Leeway.
   *
   * @throws ResultsException when there is one, but another process is writing it
   */
  public static Optional<Path> findResumable(Path root, Manifest wanted) {
    return Resumption.newest(root, wanted);
  }

  public Path path() {
    return directory;
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The replicates that are in, by key. */
  public List<ReplicateKey> finished() {
    return manifest.replicates().stream().filter(folders::isFinished).toList();
  }

  /** Keeps a finished replicate; when this returns it survives a power cut. */
  public synchronized void store(ReplicateKey key, List<Table> tables) {
    if (folders.isFinished(key)) {
      throw new IllegalStateException("stored twice: " + key);
    }
    try {
      folders.store(key, tables, writer);
    } catch (IOException | ResultsException trouble) {
      throw Faults.writing(folders.of(key), trouble);
    }
  }

  /** Notes a replicate that gave no result. */
  public synchronized void fail(ReplicateFailure failure) {
    List<ReplicateFailure> failures = new ArrayList<>(manifest.failures());
    failures.add(failure);
    failures.sort((one, other) -> one.key().compareTo(other.key()));
    save(manifest.failing(failures));
  }

  /** Writes a document beside the tables, such as {@code comparison.json}. */
  public void write(String name, String text) {
    Path file = directory.resolve(name);
    try {
      DurableFiles.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  /** Joins the finished replicates into one file per table and ends the run. */
  public synchronized void finish() {
    StoredRun stored = StoredRun.open(directory);
    List<TableContent> tables = new ArrayList<>();
    for (String table : stored.tables()) {
      Path target = directory.resolve(table + ReplicateFolders.PARQUET);
      Path temporary = DurableFiles.temporaryFor(target);
      try {
        Files.deleteIfExists(temporary);
        writer.join(stored.files(table), temporary);
        DurableFiles.force(temporary);
        DurableFiles.rename(temporary, target);
        tables.add(ContentHash.of(table, List.of(target)));
      } catch (IOException | ResultsException trouble) {
        DurableFiles.deleteQuietly(temporary);
        throw Faults.writing(target, trouble);
      }
    }
    boolean whole = stored.finished().size() == manifest.planned();
    save(manifest.ended(whole ? RunStatus.COMPLETE : RunStatus.FAILED, now(), tables));
  }

  /**
   * Ends the run early. Notes so in the manifest if that can still be written; if not, the run
   * counts as killed, and nothing is lost either.
   */
  public synchronized void stop(RunStatus status) {
    try {
      save(manifest.ended(status, now(), List.of()));
    } catch (ResultsException unwritable) {
      // What stopped the run is about to be reported, and matters more than this.
      return;
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void save(Manifest now) {
    manifest = now;
    ManifestFile.write(directory, now);
    RoCrate.write(directory, now);
  }

  private void removeRubbish() {
    try {
      folders.removeRubbish();
      for (Path entry : DurableFiles.list(directory)) {
        if (entry.getFileName().toString().startsWith(DurableFiles.TEMPORARY)) {
          DurableFiles.delete(entry);
        }
      }
      for (String table : ReplicateFolders.tablesIn(directory)) {
        Files.deleteIfExists(directory.resolve(table + ReplicateFolders.PARQUET));
      }
    } catch (IOException trouble) {
      throw Faults.writing(directory, trouble);
    }
  }

  /** Releases the lock. */
  @Override
  public void close() {
    writer.close();
    lock.close();
  }
}

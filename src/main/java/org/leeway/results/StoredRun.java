package org.leeway.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A run directory as a reader sees it, whether the run is complete, was interrupted or still goes
 * on: the manifest and the tables of the replicates that are finished.
 */
public final class StoredRun {
  private final Path directory;
  private final Manifest manifest;
  private final ReplicateFolders folders;

  private StoredRun(Path directory, Manifest manifest) {
    this.directory = directory;
    this.manifest = manifest;
    this.folders = ReplicateFolders.of(directory);
  }

  /**
   * Opens a run directory for reading.
   *
   * @throws ResultsException when it is none, or when its manifest is damaged
   */
  public static StoredRun open(Path directory) {
    return new StoredRun(directory, ManifestFile.read(directory));
  }

  /**
   * The runs of a directory by their place in it: the run that it is, under an empty name, and
   * those that lie directly below it, as the parts of a study in several steps do.
   *
   * @throws ResultsException when it holds none, or when a manifest is damaged
   */
  public static SortedMap<String, StoredRun> within(Path directory) {
    SortedMap<String, StoredRun> runs = new TreeMap<>();
    try {
      for (Path below : DurableFiles.list(directory)) {
        if (ManifestFile.existsIn(below)) {
          runs.put(below.getFileName().toString(), open(below));
        }
      }
    } catch (IOException trouble) {
      throw Faults.reading(directory, trouble);
    }
    if (runs.isEmpty() || ManifestFile.existsIn(directory)) {
      runs.put("", open(directory));
    }
    return runs;
  }

  /**
   * Refuses an experiment that is not the one of this run.
   *
   * @param wanted the manifest of an experiment that is to repeat this run
   * @throws ResultsException when any value, size or draw is another one; it says which
   */
  public void requireSameExperiment(Manifest wanted) {
    if (!manifest.fingerprint().equals(wanted.fingerprint())) {
      throw new ResultsException(
          directory
              + " cannot be repeated: its command now gives another experiment: "
              + OtherExperiment.differences(manifest, wanted),
          "Its files were changed since, or this Leeway ("
              + wanted.executions().get(0).program()
              + ") reads them otherwise than "
              + manifest.executions().get(0).program()
              + " did. Take the files and the Leeway of that commit.");
    }
  }

  /** The directory itself. */
  public Path directory() {
    return directory;
  }

  /** What the run is. */
  public Manifest manifest() {
    return manifest;
  }

  /** The replicates that are in, by key. */
  public List<ReplicateKey> finished() {
    Set<ReplicateKey> failed = new TreeSet<>();
    manifest.failures().forEach(failure -> failed.add(failure.key()));
    return manifest.replicates().stream()
        .filter(key -> isJoined() ? !failed.contains(key) : folders.isFinished(key))
        .toList();
  }

  /** Names of the tables, sorted; not every scenario has all. */
  public List<String> tables() {
    try {
      if (isJoined()) {
        return ReplicateFolders.tablesIn(directory).stream()
            .filter(manifest.tables().stream().map(TableContent::name).toList()::contains)
            .toList();
      }
      Set<String> names = new TreeSet<>();
      @Nullable String scenario = null;
      for (ReplicateKey key : finished()) {
        if (!key.scenario().equals(scenario)) {
          scenario = key.scenario();
          names.addAll(ReplicateFolders.tablesIn(folders.of(key)));
        }
      }
      return List.copyOf(names);
    } catch (IOException trouble) {
      throw Faults.reading(directory, trouble);
    }
  }

  /**
   * One table over all finished replicates: the columns scenario, draw and seed, then its own; rows
   * by key, then in the order of the replicate.
   */
  public Table table(String name) {
    check(name);
    return ParquetReader.read(name, files(name));
  }

  /** The rows of a table that have a word in a column, in their order. */
  public Table table(String name, String column, String word) {
    check(name);
    String filter = " WHERE " + DuckDb.identifier(column) + " = " + DuckDb.literal(word);
    return ParquetReader.read(name, files(name), filter);
  }

  private void check(String name) {
    if (!tables().contains(name)) {
      throw new ResultsException(
          directory + " has no table " + name,
          finished().isEmpty() ? "No replicate of this run was finished." : "It is damaged.");
    }
  }

  /** The files that together hold a table, in the order of its rows. */
  List<Path> files(String table) {
    String file = table + ReplicateFolders.PARQUET;
    return isJoined()
        ? List.of(directory.resolve(file))
        : finished().stream()
            .map(key -> folders.of(key).resolve(file))
            .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
            .toList();
  }

  /** True when the tables at the top of the directory hold all that the replicates hold. */
  private boolean isJoined() {
    return !manifest.tables().isEmpty();
  }
}

package org.leeway.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where replicates lie: {@code replicates/<scenario>/draw-0/seed-1/<table>.parquet}. A replicate is
 * one directory, made under a temporary name and renamed once all its tables are on the disk; so a
 * replicate is there completely or not at all.
 *
 * @param root the {@code replicates} directory of a run
 */
record ReplicateFolders(Path root) {
  static final String PARQUET = ".parquet";
  private static final String TABLE_NAME = "[a-z][a-z0-9_]{0,63}";

  static ReplicateFolders of(Path runDirectory) {
    return new ReplicateFolders(runDirectory.resolve("replicates"));
  }

  Path of(ReplicateKey key) {
    return root.resolve(RunNames.safe(key.scenario()))
        .resolve(RunNames.draw(key.draw()))
        .resolve(RunNames.seed(key.seed()));
  }

  boolean isFinished(ReplicateKey key) {
    return Files.isDirectory(of(key), LinkOption.NOFOLLOW_LINKS);
  }

  void store(ReplicateKey key, List<Table> tables, TableWriter writer) throws IOException {
    Path target = of(key);
    Files.createDirectories(target.getParent());
    Path temporary = DurableFiles.temporaryFor(target);
    DurableFiles.delete(temporary);
    try {
      Files.createDirectory(temporary);
      for (Table table : tables) {
        if (!isTableName(table.name())) {
          throw new IllegalArgumentException("not a table name: " + table.name());
        }
        Path file = temporary.resolve(table.name() + PARQUET);
        writer.write(file, key, table);
        DurableFiles.force(file);
      }
      DurableFiles.forceDirectory(temporary);
      DurableFiles.rename(temporary, target);
    } catch (IOException | RuntimeException | Error trouble) {
      DurableFiles.deleteQuietly(temporary);
      throw trouble;
    }
  }

  /** Removes what a killed process left half written. */
  void removeRubbish() throws IOException {
    for (Path scenario : DurableFiles.list(root)) {
      for (Path draw : DurableFiles.list(scenario)) {
        for (Path seed : DurableFiles.list(draw)) {
          if (seed.getFileName().toString().startsWith(DurableFiles.TEMPORARY)) {
            DurableFiles.delete(seed);
          }
        }
      }
    }
  }

  static boolean isTableName(String name) {
    return name.matches(TABLE_NAME);
  }

  /** The tables that a directory holds, by name; anything else in it is passed over. */
  static List<String> tablesIn(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : DurableFiles.list(directory)) {
      String name = file.getFileName().toString();
      if (name.endsWith(PARQUET) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        String table = name.substring(0, name.length() - PARQUET.length());
        if (isTableName(table)) {
          names.add(table);
        }
      }
    }
    return names;
  }
}

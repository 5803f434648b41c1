package org.leeway.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which unfinished run an experiment may go on with. */
final class Resumption {
  private Resumption() {}

  /** A run directory and what it says of itself. */
  private record Candidate(Path directory, Manifest manifest) {
    String started() {
      return manifest.executions().get(0).started();
    }
  }

  static Optional<Path> newest(Path root, Manifest wanted) {
    List<Candidate> candidates = new ArrayList<>();
    try {
      for (Path directory : DurableFiles.list(root)) {
        if (ManifestFile.existsIn(directory)) {
          read(directory)
              .filter(manifest -> obstacle(manifest, wanted).isEmpty())
              .ifPresent(manifest -> candidates.add(new Candidate(directory, manifest)));
        }
      }
    } catch (IOException trouble) {
      throw Faults.reading(root, trouble);
    }
    candidates.sort(
        Comparator.comparing(Candidate::started).thenComparing(Candidate::directory).reversed());
    for (Candidate candidate : candidates) {
      if (isFree(candidate.directory())) {
        return Optional.of(candidate.directory());
      }
    }
    if (!candidates.isEmpty()) {
      throw RunLock.held(candidates.get(0).directory());
    }
    return Optional.empty();
  }

  static void check(Path directory, Manifest stored, Manifest wanted) {
    Optional<String> obstacle = obstacle(stored, wanted);
    if (obstacle.isPresent()) {
      throw new ResultsException(
          directory + " cannot be resumed: " + obstacle.get(),
          "Leave out --resume and give another directory to start a new run.");
    }
  }

  private static Optional<String> obstacle(Manifest stored, Manifest wanted) {
    if (!stored.fingerprint().equals(wanted.fingerprint())) {
      return Optional.of(
          "it holds another experiment: " + OtherExperiment.differences(stored, wanted));
    }
    Provenance then = stored.executions().get(0);
    Provenance now = wanted.executions().get(0);
    if (!then.sameProgramAs(now)) {
      return Optional.of(
          "it was computed by Leeway "
              + then.program()
              + ", this is "
              + now.program()
              + "; their replicates must not be mixed");
    }
    return stored.status() == RunStatus.COMPLETE ? Optional.of("it is complete") : Optional.empty();
  }

  private static boolean isFree(Path directory) {
    Optional<RunLock> lock = RunLock.tryTake(directory);
    lock.ifPresent(RunLock::close);
    return lock.isPresent();
  }

  /** A damaged run is nobody's to resume; it must not stand in the way of the others. */
  private static Optional<Manifest> read(Path directory) {
    try {
      return Optional.of(ManifestFile.read(directory));
    } catch (ResultsException damaged) {
      return Optional.empty();
    }
  }
}

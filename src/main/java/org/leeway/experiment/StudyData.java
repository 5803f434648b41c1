package org.leeway.experiment;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.Manifest;
import org.leeway.results.ResultsException;
import org.leeway.results.StoredRun;
import org.leeway.results.Table;

/**
 * What a study stored, by arm and draw, a value per seed. Also that of an unfinished run: then of
 * the replicates that are in. Read as it is asked for, so that thousands of replicates need little
 * memory. Used by one thread.
 */
public final class StudyData {
  private static final String MOMENTS = "moments";
  private static final String CENSUS = "census";

  private final StoredRun run;
  private final int finished;
  private final List<String> tables;
  private final Map<String, OutcomeData> outcomes = new TreeMap<>();
  private @Nullable MomentData moments;

  private StudyData(StoredRun run) {
    this.run = run;
    this.finished = run.finished().size();
    this.tables = run.tables();
  }

  /** The data of a run directory. */
  public static StudyData of(StoredRun run) {
    return new StudyData(run);
  }

  /** The data of a run directory. */
  public static StudyData of(Path runDirectory) {
    return of(StoredRun.open(runDirectory));
  }

  /**
   * The sums of a measure by seed; empty when none are stored.
   *
   * @param arm id of the arm
   * @param draw number of the draw
   * @param measure id of the measure
   */
  public SortedMap<Long, double[]> sums(String arm, int draw, String measure) {
    if (moments == null) {
      moments = tables.contains(MOMENTS) ? MomentData.of(run.table(MOMENTS)) : MomentData.nothing();
    }
    return moments.sums(arm, draw, measure);
  }

  /**
   * The values of an outcome by seed; seeds in which the group had no members are left out.
   *
   * @param arm id of the arm
   * @param draw number of the draw
   */
  public SortedMap<Long, Double> values(String arm, int draw, Outcome outcome, Group group) {
    OutcomeData data =
        outcomes.computeIfAbsent(group.code(), code -> OutcomeData.of(outcomesOf(code)));
    return Collections.unmodifiableSortedMap(data.values(arm, draw, outcome, group));
  }

  /**
   * What became of everybody, by seed and name in draws; empty when no line was kept.
   *
   * @param arm id of the arm; of a study with one draw
   */
  public SortedMap<Long, SortedMap<Long, CensusLine>> census(String arm) {
    return tables.contains(CENSUS)
        ? CensusData.of(run.table(CENSUS, "scenario", arm))
        : new TreeMap<>();
  }

  private Table outcomesOf(String group) {
    if (!tables.contains("outcomes")) {
      throw new ResultsException(
          run.directory() + ": no replicate of this run was finished",
          "Resume it by the same command with --resume.");
    }
    return run.table("outcomes", "grp", group);
  }

  /** What the run is: arms, draws, seeds, who computed it. */
  public Manifest manifest() {
    return run.manifest();
  }

  /** Replicates that are in. */
  public int finished() {
    return finished;
  }

  /** Replicates that the study asked for. */
  public int planned() {
    return run.manifest().planned();
  }

  /** Replicates that failed, one sentence each with the command that reproduces it. */
  public List<String> failures() {
    return run.manifest().failures().stream().map(Comparisons::sentence).toList();
  }
}

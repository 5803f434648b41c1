package org.leeway.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run is: the scenarios as they were resolved, its size, who computed it with what, and how
 * far it has come. It stands in {@code manifest.json} and is the only file besides the tables that
 * a reader needs.
 *
 * @param formatVersion version of this format, {@value #FORMAT_VERSION}
 * @param kind what kind of study it is: {@code run}, {@code compare}, {@code sweep}...
 * @param title one line
 * @param status how far the run has come
 * @param fingerprint digest of the scenarios and settings; equal for runs with equal results
 * @param settings size of the run
 * @param sets the {@code path=value} words of {@code --set}, which hold in all scenarios
 * @param executions the execution that started the run, then those that resumed it
 * @param finished time at which the last execution ended; null while it runs
 * @param scenarios the base first, then its alternatives; in a study, its arms
 * @param draws the parameter draws; one without values for the register's own
 * @param differences what each alternative changes; empty for a run of one scenario
 * @param failures replicates that gave no result, by key
 * @param tables the tables that were joined at the top of the directory, with the digest of what
 *     each holds; empty until the run ended
 * @param contentHash digest of what all tables hold; null until the run ended
 */
public record Manifest(
    int formatVersion,
    String kind,
    String title,
    RunStatus status,
    String fingerprint,
    RunSettings settings,
    List<String> sets,
    List<Provenance> executions,
    @Nullable String finished,
    List<ManifestScenario> scenarios,
    ManifestDraws draws,
    List<ManifestDifferences> differences,
    List<ReplicateFailure> failures,
    List<TableContent> tables,
    @Nullable String contentHash) {
  /** The version that this program writes and reads. */
  public static final int FORMAT_VERSION = 3;

  private static final int MOST_REPLICATES = 1_000_000;

  public Manifest {
    if (formatVersion != FORMAT_VERSION) {
      throw new IllegalArgumentException(
          "format_version is " + formatVersion + ", this Leeway reads " + FORMAT_VERSION);
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(draws, "draws");
    sets = List.copyOf(sets);
    executions = List.copyOf(executions);
    scenarios = List.copyOf(scenarios);
    differences = List.copyOf(differences);
    failures = List.copyOf(failures);
    tables = List.copyOf(tables);
    if (!Objects.equals(contentHash, ContentHash.of(tables))) {
      throw new IllegalArgumentException("content_hash is not that of the tables");
    }
    if (executions.isEmpty() || scenarios.isEmpty()) {
      throw new IllegalArgumentException("executions and scenarios must not be empty");
    }
    if ((double) scenarios.size() * draws.rows().size() * settings.seeds() > MOST_REPLICATES) {
      throw new IllegalArgumentException("more than " + MOST_REPLICATES + " replicates");
    }
    if (scenarios.stream().map(ManifestScenario::id).distinct().count() != scenarios.size()) {
      throw new IllegalArgumentException("two scenarios have one id");
    }
    ManifestScenarios.check(scenarios);
  }

  /** The manifest of a run that is about to start. */
  public static Manifest starting(
      String kind,
      String title,
      RunSettings settings,
      List<String> sets,
      List<ManifestScenario> scenarios,
      ManifestDraws draws,
      List<ManifestDifferences> differences,
      Provenance provenance) {
    return new Manifest(
        FORMAT_VERSION,
        kind,
        title,
        RunStatus.RUNNING,
        Fingerprint.of(scenarios, draws, settings),
        settings,
        sets,
        List.of(provenance),
        null,
        scenarios,
        draws,
        differences,
        List.of(),
        List.of(),
        null);
  }

  /** Every value of one of the scenarios, those that it shares with another included. */
  public List<ManifestValue> values(ManifestScenario scenario) {
    return ManifestScenarios.values(scenarios, scenario);
  }

  /** How many replicates belong to the run. */
  public int planned() {
    return scenarios.size() * draws.rows().size() * settings.seeds();
  }

  /** Every replicate that belongs to the run, by key. */
  public List<ReplicateKey> replicates() {
    List<ReplicateKey> keys = new ArrayList<>();
    for (ManifestScenario scenario : scenarios) {
      for (ManifestDraws.Row draw : draws.rows()) {
        for (int number = 0; number < settings.seeds(); number++) {
          keys.add(new ReplicateKey(scenario.id(), draw.number(), settings.firstSeed() + number));
        }
      }
    }
    keys.sort(null);
    return keys;
  }

  /** True when the other is the same experiment, computed by the same version of Leeway. */
  public boolean isSameAs(Manifest other) {
    return fingerprint.equals(other.fingerprint)
        && executions.get(0).sameProgramAs(other.executions.get(0));
  }

  Manifest resumedBy(Provenance provenance) {
    List<Provenance> all = new ArrayList<>(executions);
    all.add(provenance);
    return with(RunStatus.RUNNING, all, null, List.of(), List.of());
  }

  Manifest failing(List<ReplicateFailure> now) {
    return with(status, executions, finished, now, tables);
  }

  Manifest ended(RunStatus now, String time, List<TableContent> joined) {
    return with(now, executions, time, failures, joined);
  }

  private Manifest with(
      RunStatus newStatus,
      List<Provenance> newExecutions,
      @Nullable String newFinished,
      List<ReplicateFailure> newFailures,
      List<TableContent> newTables) {
    return new Manifest(
        formatVersion,
        kind,
        title,
        newStatus,
        fingerprint,
        settings,
        sets,
        newExecutions,
        newFinished,
        scenarios,
        draws,
        differences,
        newFailures,
        newTables,
        ContentHash.of(newTables));
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leeway.results.Provenance;
import org.leeway.results.RunComparison;
import org.leeway.results.StoredRun;
import org.leeway.results.TableAgreement;
import org.leeway.results.TableAgreement.Difference;

/**
 * What the repetition of a run showed.
 *
 * @param directory the run that was verified
 * @param computed who computed it first
 * @param repeated who repeated it
 * @param contentHash digest of all its tables; null when it has several parts
 * @param tables every table by its place, such as {@code sobol/outcomes} in a part of a study
 */
record VerificationReport(
    Path directory,
    Provenance computed,
    Provenance repeated,
    @Nullable String contentHash,
    SortedMap<String, TableAgreement> tables) {

  static VerificationReport of(
      Path directory,
      SortedMap<String, RunComparison> stored,
      SortedMap<String, StoredRun> repeated,
      Provenance here) {
    SortedMap<String, TableAgreement> tables = new TreeMap<>();
    stored.forEach(
        (place, run) -> {
          StoredRun other = repeated.get(place);
          if (other != null) {
            run.with(other).forEach(table -> tables.put(within(place, table.table()), table));
          } else {
            tables.put(within(place, "manifest"), missing("there", "missing"));
          }
        });
    repeated.forEach(
        (place, run) -> {
          if (!stored.containsKey(place)) {
            tables.put(within(place, "manifest"), missing("missing", "there"));
          }
        });
    StoredRun first = stored.values().iterator().next().stored();
    Provenance before = first.manifest().executions().get(0);
    String hash = stored.size() == 1 ? first.manifest().contentHash() : null;
    return new VerificationReport(directory, before, here, hash, tables);
  }

  private static String within(String place, String table) {
    return place.isEmpty() ? table : place + "/" + table;
  }

  private static TableAgreement missing(String then, String now) {
    return new TableAgreement("manifest", 0, true, new Difference(0, "", "the run", then, now));
  }

  /** True when nothing differs. */
  boolean equal() {
    return tables.values().stream().allMatch(TableAgreement::agrees);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Computed  " + who(computed));
    lines.add("Repeated  " + who(repeated));
    if (!computed.sameProgramAs(repeated)) {
      lines.add("Another Leeway computed it: what differs may be the program's doing.");
    } else if (!computed.namedByCommit()) {
      lines.add("The source of one of them was no commit: they need not be the same program.");
    }
    lines.add("");
    TextTable shown = new TextTable(List.of("table", "rows", "verdict"));
    tables.forEach(
        (name, table) -> shown.add(List.of(name, Long.toString(table.rows()), verdict(table))));
    lines.addAll(shown.lines());
    lines.add("");
    tables.forEach(
        (name, table) -> {
          if (!table.asWritten()) {
            lines.add(name + ": the file is not what the manifest says was written");
          }
          Difference difference = table.difference();
          if (difference != null) {
            lines.add(name + ": " + difference.inWords());
          }
        });
    if (contentHash != null && equal()) {
      lines.add("Content   " + contentHash);
    }
    lines.add(
        equal()
            ? directory + " gives the same tables again, to the last bit."
            : directory + " does not give the same tables again.");
    return lines;
  }

  private static String who(Provenance by) {
    return "Leeway " + by.program() + ", Java " + by.jdk() + ", " + by.os() + ", " + by.started();
  }

  private static String verdict(TableAgreement table) {
    if (table.agrees()) {
      return "the same";
    }
    return table.difference() == null ? "the same, but the manifest was changed" : "differs";
  }

  Map<String, @Nullable Object> asJson() {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("run_directory", directory.toString());
    document.put("equal", equal());
    document.put("same_program", computed.sameProgramAs(repeated));
    document.put("computed", computed);
    document.put("repeated", repeated);
    document.put("content_hash", contentHash);
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    tables.forEach(
        (name, table) -> {
          Map<String, @Nullable Object> line = new LinkedHashMap<>();
          line.put("table", name);
          line.put("rows", table.rows());
          line.put("equal", table.agrees());
          line.put("as_written", table.asWritten());
          line.put("difference", table.difference());
          all.add(line);
        });
    document.put("tables", all);
    return document;
  }
}

package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.experiment.Comparison;
import org.leeway.report.Report;
import org.leeway.report.ReportContext;
import org.leeway.report.ReportFiles;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestValue;
import org.leeway.results.Provenance;
import org.leeway.results.RoCrate;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Unit;

/** The report of a run directory; what it says about the run comes from the manifest alone. */
record RunReport(Path page, List<Path> charts, String notice) {
  RunReport {
    charts = List.copyOf(charts);
  }

  static RunReport write(Path directory, Comparison comparison) throws IOException {
    Manifest manifest = StoredRun.open(directory).manifest();
    Provenance first = manifest.executions().get(0);
    ReportContext context =
        ReportContext.of(
            String.valueOf(directory.toAbsolutePath().normalize().getFileName()),
            first.version() + " (commit " + first.gitCommit() + ")",
            Words.command(first.commandLine()),
            manifest.values(manifest.scenarios().get(0)).stream()
                .map(RunReport::resolved)
                .toList());
    ReportFiles files = Report.write(comparison, context, directory);
    RoCrate.refresh(directory);
    return of(files);
  }

  static RunReport of(ReportFiles files) {
    return new RunReport(files.page(), files.charts(), files.notice());
  }

  Map<String, Object> asJson() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("report", page.toString());
    document.put("charts", charts.stream().map(Path::toString).toList());
    document.put("notice", notice);
    return document;
  }

  private static ResolvedValue resolved(ManifestValue value) {
    return new ResolvedValue(
        value.path(),
        value.label(),
        Arrays.stream(Unit.values())
            .filter(unit -> unit.word().equals(value.unit()))
            .findFirst()
            .orElse(Unit.TEXT),
        value.unitText(),
        value.value(),
        value.fromWeek(),
        value.low(),
        value.high(),
        Arrays.stream(Evidence.values())
            .filter(evidence -> evidence.word().equals(value.evidence()))
            .findFirst()
            .orElse(Evidence.ASSUMPTION),
        value.recalled(),
        value.source(),
        value.file(),
        value.line());
  }
}

package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.leeway.experiment.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a run again from what is stored. */
@Command(
    name = "report",
    header = "Make report.html and the charts of a run again.",
    description = {
      "",
      "Reads the run directory only; nothing is simulated. Works on an unfinished run as well,",
      "over the replicates that are finished.",
      ""
    },
    footer = {"", "Examples:", "  leeway report output/RUN", "  leeway report output/RUN --json"})
final class ReportCommand extends AbstractCommand {
  @Parameters(paramLabel = "RUNDIR", description = "A run directory.")
  private Path directory = Path.of("");

  @Option(names = "--json", description = "Print what was written as a JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    InputFiles.requireDirectory(directory, "run directory");
    RunReport report =
        StudyReports.isStudy(directory)
            ? RunReport.of(StudyReports.write(directory))
            : RunReport.write(directory, Experiment.read(directory));
    if (!report.notice().isEmpty()) {
      console().err().println(report.notice());
    }
    if (json) {
      Json.print(console(), report.asJson());
    } else {
      console().out().println("Report  " + report.page());
    }
    return ExitCode.OK;
  }
}

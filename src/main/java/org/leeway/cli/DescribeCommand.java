package org.leeway.cli;

import java.util.List;
import java.util.Locale;
import org.leeway.process.PhaseDescription;
import org.leeway.process.WeekPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the plan of a week. */
@Command(
    name = "describe",
    header = "Print what happens in a simulated week, phase by phase.",
    footer = {"", "Examples:", "  leeway describe", "  leeway describe --json"})
final class DescribeCommand extends AbstractCommand {
  @Option(names = "--json", description = "Print the phases as a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    List<PhaseDescription> phases = WeekPlan.describe();
    if (json) {
      Json.print(console(), phases);
      return ExitCode.OK;
    }
    console().out().println("A week in Leeway, in this order:");
    for (PhaseDescription phase : phases) {
      console().out().println();
      console().out().println(String.format(Locale.ROOT, "%2d  %s", phase.number(), phase.name()));
      for (String line : Words.wrap(phase.text(), console().columns() - 4)) {
        console().out().println("    " + line);
      }
    }
    return ExitCode.OK;
  }
}

package org.leeway.cli;

import java.util.List;
import java.util.Locale;
import org.leeway.process.WeekPlan;
import picocli.CommandLine.Command;

/** Prints the plan of a week. */
@Command(
    name = "week",
    header = "What happens in a simulated week, phase by phase.",
    footer = {"", "Examples:", "  leeway describe week", "  leeway describe week --json"})
final class DescribeWeekCommand extends AbstractDescribeCommand {
  @Override
  public Integer call() {
    return list(
        WeekPlan.describe(),
        "A week in Leeway, in this order:",
        phase -> String.format(Locale.ROOT, "%2d  %s", phase.number(), phase.name()),
        phase -> List.of(phase.text()));
  }
}

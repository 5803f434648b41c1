package org.leeway.cli;

import picocli.CommandLine.Command;

/** Prints the plan of a week. */
@Command(
    name = "describe",
    header = "Print what happens in a simulated week, phase by phase.",
    footer = {"", "Examples:", "  leeway describe", "  leeway describe --json"})
final class DescribeCommand extends AbstractCommand {
  @Override
  public Integer call() {
    throw new IllegalStateException("the model is not part of this build yet");
  }
}

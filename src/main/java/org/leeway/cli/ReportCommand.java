package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "report")
final class ReportCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

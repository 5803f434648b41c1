package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "describe")
final class DescribeCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "compare")
final class CompareCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

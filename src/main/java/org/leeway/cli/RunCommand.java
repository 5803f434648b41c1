package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "run")
final class RunCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

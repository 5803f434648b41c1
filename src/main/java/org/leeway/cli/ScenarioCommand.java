package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "scenario")
final class ScenarioCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

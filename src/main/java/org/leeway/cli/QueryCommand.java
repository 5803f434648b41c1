package org.leeway.cli;

import picocli.CommandLine.Command;

@Command(name = "query")
final class QueryCommand extends AbstractCommand {
  @Override
  public Integer call() {
    return 0;
  }
}

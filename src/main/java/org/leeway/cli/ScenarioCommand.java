package org.leeway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Looks at scenario files without simulating anything. */
@Command(
    name = "scenario",
    header = "Check, show, compare and list scenario files.",
    synopsisSubcommandLabel = "(check | show | diff | list)",
    subcommands = {
      ScenarioCheckCommand.class,
      ScenarioShowCommand.class,
      ScenarioDiffCommand.class,
      ScenarioListCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  leeway scenario list",
      "  leeway scenario check my-what-if.yaml",
      "  leeway scenario show scenarios/netherlands.yaml --path organisation",
      "  leeway scenario diff scenarios/netherlands.yaml my-what-if.yaml"
    })
final class ScenarioCommand extends AbstractCommand {
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "scenario needs one of: check, show, diff or list");
  }
}

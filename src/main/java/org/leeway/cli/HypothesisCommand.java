package org.leeway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Puts hypotheses to the model, and browses those that ship. */
@Command(
    name = "hypothesis",
    header = "Put hypotheses to the model: run, list or show them.",
    synopsisSubcommandLabel = "(run | list | show)",
    subcommands = {
      HypothesisRunCommand.class,
      HypothesisListCommand.class,
      HypothesisShowCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  leeway hypothesis list",
      "  leeway hypothesis show sanction-intrinsic",
      "  leeway hypothesis run --all --id sanction-intrinsic",
      "  leeway hypothesis run my-claim.yaml --seeds 20"
    })
final class HypothesisCommand extends AbstractCommand {
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "hypothesis needs one of: run, list or show");
  }
}

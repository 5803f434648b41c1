package org.leeway.cli;

import java.util.List;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The law of benefits as a scenario has it: list, show, and rule tests. */
@Command(
    name = "law",
    header = "The law of benefits as data: list, show a scheme, check rule tests.",
    synopsisSubcommandLabel = "(list | show | check)",
    subcommands = {LawListCommand.class, LawShowCommand.class, LawCheckCommand.class},
    footer = {"", "Examples:", "  leeway law list", "  leeway law show ww", "  leeway law check"})
final class LawCommand extends AbstractCommand {
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "law needs one of: list, show or check");
  }

  /** Refuses a scenario whose root names no law. */
  static void mustHaveLaw(Scenario scenario) {
    for (Scheme scheme : Scheme.values()) {
      String path = "scheme." + scheme.code();
      if (scenario.at(0).children(path).isEmpty()) {
        throw new InputException(
            Words.plain(scenario.file())
                + " says nothing of the law of "
                + scheme.code()
                + ": its root names no directory behind 'schemes:' that has it",
            List.of());
      }
    }
  }
}

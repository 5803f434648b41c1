package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import org.leeway.hypothesis.Hypothesis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one hypothesis in full. */
@Command(
    name = "show",
    header = "Show one hypothesis in full sentences.",
    sortOptions = false,
    footer = {"", "Examples:", "  leeway hypothesis show sanction-intrinsic"})
final class HypothesisShowCommand extends AbstractCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "Name of the hypothesis.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Where the files are (default: scenarios/hypotheses).")
  private Path directory = HypothesisFiles.SHIPPED;

  @Option(names = "--json", description = "Print the hypothesis as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Hypothesis found =
        HypothesisFiles.read(HypothesisFiles.below(directory), List.of(), List.of(id)).get(0);
    if (json) {
      Json.print(console(), HypothesisListCommand.asJson(found));
      return ExitCode.OK;
    }
    say(found.claim());
    say("Source: " + found.source() + ".");
    say(
        "People: "
            + (found.words().population().isEmpty()
                ? "everybody in service"
                : found.words().population())
            + ".");
    say(
        "Context: "
            + (found.words().context().isEmpty() ? "not varied" : found.words().context())
            + ".");
    say("Mechanism, without it first: " + found.words().mechanism() + ".");
    found.words().expectations().forEach(each -> say("Expected when it is on: " + each + "."));
    say(
        found.isRunnable()
            ? "Test it with: ./leeway hypothesis run "
                + Words.command(List.of(found.place().file()))
                + " --id "
                + found.id()
            : "The model cannot be asked yet. It lacks " + found.missing() + ".");
    say("File: " + found.place().fileAndLine());
    return ExitCode.OK;
  }

  private void say(String line) {
    console().out().println(Words.plain(line));
  }
}

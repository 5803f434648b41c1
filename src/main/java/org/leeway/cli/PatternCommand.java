package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.pattern.Pattern;
import org.leeway.pattern.PatternFile;
import org.leeway.pattern.PatternReader;
import org.leeway.scenario.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * Puts patterns that were reported of professionals and the market to the model, and lists them.
 */
@Command(
    name = "pattern",
    header =
        "See which reported patterns of professionals and market the model reproduces: run or list.",
    synopsisSubcommandLabel = "(run | list)",
    subcommands = {PatternRunCommand.class, PatternListCommand.class},
    footer = {
      "",
      "Examples:",
      "  leeway pattern list",
      "  leeway pattern run targets-unseen problems-first",
      "  leeway pattern run --all --json"
    })
final class PatternCommand extends AbstractCommand {
  /** The patterns that ship. */
  static final Path SHIPPED = Path.of("scenarios", "patterns.yaml");

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "pattern needs one of: run or list");
  }

  /** The patterns of some names, in the order of the file; all where no names are given. */
  static PatternFile read(List<String> names, List<String> sets) {
    PatternFile file = PatternReader.read(SHIPPED, sets);
    List<String> known = file.patterns().stream().map(Pattern::id).toList();
    List<String> wrong = new ArrayList<>();
    for (String name : names) {
      if (!known.contains(name)) {
        String near = Spelling.nearest(name, known);
        wrong.add(
            "there is no pattern '"
                + Words.plain(name)
                + "'; expected one of "
                + String.join(", ", known)
                + (near.isEmpty() ? "" : ". Did you mean " + near + "?"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InputException(wrong.get(0), wrong.subList(1, wrong.size()));
    }
    return names.isEmpty()
        ? file
        : file.only(file.patterns().stream().filter(each -> names.contains(each.id())).toList());
  }
}

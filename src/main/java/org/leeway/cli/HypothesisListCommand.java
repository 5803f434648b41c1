package org.leeway.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.hypothesis.Hypothesis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists hypotheses with what they claim and whether the model can be asked. */
@Command(
    name = "list",
    header = "List hypotheses: claim, source, and what is missing to test them.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway hypothesis list",
      "  leeway hypothesis list --source theory.md",
      "  leeway hypothesis list --verdictable --json"
    })
final class HypothesisListCommand extends AbstractCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Where the files are (default: scenarios/hypotheses).")
  private Path directory = HypothesisFiles.SHIPPED;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "Only those whose source holds these words.")
  private String source = "";

  @Option(names = "--verdictable", description = "Only those that the model can be asked.")
  private boolean verdictable;

  @Option(names = "--json", description = "Print the hypotheses as a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    List<Hypothesis> all =
        HypothesisFiles.read(HypothesisFiles.below(directory), List.of(), List.of()).stream()
            .filter(each -> each.source().contains(source))
            .filter(each -> !verdictable || each.isRunnable())
            .toList();
    if (json) {
      Json.print(console(), all.stream().map(HypothesisListCommand::asJson).toList());
      return ExitCode.OK;
    }
    for (Hypothesis each : all) {
      console().out().println(Words.plain(each.id() + ": " + each.claim()));
      each.words()
          .expectations()
          .forEach(line -> console().out().println("  expects  " + Words.plain(line)));
      console().out().println("  source   " + Words.plain(each.source()));
      if (!each.isRunnable()) {
        console().out().println("  missing  " + Words.plain(each.missing()));
      }
    }
    long runnable = all.stream().filter(Hypothesis::isRunnable).count();
    console().out().println();
    console()
        .out()
        .println(
            Words.count(all.size(), "claim") + "; the model can be asked " + runnable + " of them");
    return ExitCode.OK;
  }

  static Map<String, Object> asJson(Hypothesis each) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", each.id());
    document.put("claim", each.claim());
    document.put("source", each.source());
    document.put("file", each.place().fileAndLine());
    document.put("population", each.words().population());
    document.put("context", each.words().context());
    document.put("mechanism", each.words().mechanism());
    document.put("expects", each.words().expectations());
    document.put("runnable", each.isRunnable());
    document.put("missing", each.missing());
    return document;
  }
}

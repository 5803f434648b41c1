package org.leeway.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.pattern.Pattern;
import org.leeway.pattern.PatternFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the patterns with their sources and bounds. */
@Command(
    name = "list",
    header = "List patterns: claim, source, bounds, and what is missing to test them.",
    sortOptions = false,
    footer = {"", "Examples:", "  leeway pattern list", "  leeway pattern list --json"})
final class PatternListCommand extends AbstractCommand {
  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    PatternFile file = PatternCommand.read(List.of(), List.of());
    List<Pattern> patterns = file.patterns();
    if (json) {
      Json.print(
          console(),
          Map.of("patterns", patterns.stream().map(each -> asJson(file, each)).toList()));
      return ExitCode.OK;
    }
    for (Pattern each : patterns) {
      console().out().println(Words.plain(each.id() + ": " + each.claim()));
      file.expects(each).forEach(one -> console().out().println(Words.plain("  expects  " + one)));
      console().out().println(Words.plain("  source   " + each.source()));
      if (!each.given().isEmpty()) {
        console().out().println(Words.plain("  put in   " + each.given()));
      }
      if (!each.isTestable()) {
        console().out().println(Words.plain("  missing  " + each.missing()));
      }
    }
    long testable = patterns.stream().filter(Pattern::isTestable).count();
    console().out().println();
    console()
        .out()
        .println(
            Words.count(patterns.size(), "pattern")
                + "; the model can be asked "
                + testable
                + " of them");
    return ExitCode.OK;
  }

  private static Map<String, Object> asJson(PatternFile file, Pattern each) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", each.id());
    document.put("claim", each.claim());
    document.put("source", each.source());
    document.put("testable", each.isTestable());
    document.put("given", each.given());
    document.put("expects", file.expects(each));
    document.put("missing", each.missing());
    return document;
  }
}

package org.leeway.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ParentCommand;

/** A topic of {@code describe}. */
abstract class AbstractDescribeCommand extends AbstractCommand {
  private static final String INDENT = "    ";

  @ParentCommand DescribeCommand describe;

  final boolean json() {
    return describe.json;
  }

  /**
   * Prints a list: an entry for each, with a line as its head, or all as JSON.
   *
   * @param opening what stands above the list
   * @param head the line of one
   * @param texts what stands below that line, a paragraph each
   */
  final <T> int list(
      List<T> all, String opening, Function<T, String> head, Function<T, List<String>> texts) {
    if (json()) {
      Json.print(console(), all);
      return ExitCode.OK;
    }
    paragraph(opening);
    for (T each : all) {
      console().out().println();
      console().out().println(head.apply(each));
      texts.apply(each).forEach(this::indented);
    }
    return ExitCode.OK;
  }

  final void paragraph(String text) {
    Words.wrap(text, console().columns()).forEach(console().out()::println);
  }

  final void indented(String text) {
    for (String line : Words.wrap(text, console().columns() - INDENT.length())) {
      console().out().println(INDENT + line);
    }
  }
}

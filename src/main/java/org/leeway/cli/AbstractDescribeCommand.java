package org.leeway.cli;

import picocli.CommandLine.ParentCommand;

/** A topic of {@code describe}. */
abstract class AbstractDescribeCommand extends AbstractCommand {
  private static final String INDENT = "    ";

  @ParentCommand DescribeCommand describe;

  final boolean json() {
    return describe.json;
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

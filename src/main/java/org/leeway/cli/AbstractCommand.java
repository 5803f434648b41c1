package org.leeway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: help, {@code --debug} and the console to print on. */
abstract class AbstractCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  boolean debug;

  /** The console that the program was started with. */
  final Console console() {
    return program().console();
  }

  /** The program that this command belongs to. */
  final Leeway program() {
    return (Leeway) spec.root().userObject();
  }
}

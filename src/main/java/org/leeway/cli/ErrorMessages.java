package org.leeway.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into a message on {@code err} and an exit code. A stack trace appears only
 * with {@code --debug}.
 */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  ErrorMessages(Console console) {
    this.console = console;
  }

  /** A mistake on the command line: the mistake, what was probably meant, and where help is. */
  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    say(mistake.getMessage());
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        console.err().println("  Did you mean " + Words.either(suggestions) + "?");
      }
    }
    console.err().println("  Try: " + command.getCommandSpec().qualifiedName() + " --help");
    if (List.of(arguments).contains("--debug")) {
      mistake.printStackTrace(console.err());
    }
    return ExitCode.INPUT;
  }

  /** A failure of the work itself. */
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    boolean debug = command.getCommand() instanceof AbstractCommand run && run.debug;
    int code = report(failure, debug);
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return code;
  }

  private int report(Throwable failure, boolean debug) {
    if (failure instanceof InputException) {
      say(failure.getMessage());
      return ExitCode.INPUT;
    }
    if (failure instanceof InterruptedException) {
      say("interrupted");
      return ExitCode.INTERRUPTED;
    }
    String message = failure.getMessage();
    String kind = failure.getClass().getSimpleName();
    say("something went wrong: " + kind + (message == null ? "" : ": " + message));
    if (!debug) {
      console.err().println("  Run again with --debug to see where.");
    }
    return ExitCode.FAILED;
  }

  private void say(String message) {
    console.err().println("leeway: " + message);
  }
}

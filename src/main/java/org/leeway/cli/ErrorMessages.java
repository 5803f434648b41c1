package org.leeway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.decision.ModelException;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ReplicateFailedException;
import org.leeway.experiment.ReplicatesFailedException;
import org.leeway.results.ResultsException;
import org.leeway.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
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
    say(said(mistake));
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

  /** Plainer words than the parser's own for what is not known. */
  private static String said(ParameterException mistake) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      return message(mistake);
    }
    String first = unmatched.getUnmatched().get(0);
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    String where = command.qualifiedName();
    if (unmatched.isUnknownOption()) {
      return where + " has no option '" + first + "'";
    }
    return command.subcommands().isEmpty()
        ? where + " does not know what to do with '" + first + "'"
        : where + " has no command '" + first + "'";
  }

  /** A failure of the work itself. */
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    boolean debug = command.getCommand() instanceof AbstractCommand run && run.debug;
    int code = report(failure, command, debug);
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return code;
  }

  /** A fault of the machine, such as memory that ran out. */
  int handleError(Error fault, List<String> arguments) {
    if (fault instanceof OutOfMemoryError) {
      say("memory ran out");
      hint("Give fewer --threads, a larger --scale, or more memory: LEEWAY_JAVA_OPTS=-Xmx4g");
    } else {
      say("something went wrong: " + fault);
    }
    if (arguments.contains("--debug")) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }

  private int report(Exception failure, CommandLine command, boolean debug) {
    if (failure instanceof InputException input) {
      input.details().forEach(this::line);
      say(message(input));
      return ExitCode.INPUT;
    }
    if (failure instanceof ScenarioException scenario) {
      scenario.problems().forEach(problem -> line(problem.toString()));
      say(Words.count(scenario.problems().size(), "problem"));
      return ExitCode.INPUT;
    }
    if (failure instanceof ModelException models) {
      say(message(models));
      return ExitCode.INPUT;
    }
    if (failure instanceof ExperimentException experiment) {
      say(message(experiment));
      hint(experiment.hint());
      return ExitCode.INPUT;
    }
    if (failure instanceof ResultsException results) {
      say(message(results));
      hint(results.hint());
      return code(results.getCause(), command.getCommand() instanceof QueryCommand);
    }
    if (failure instanceof ReplicateFailedException failed) {
      say(message(failed));
      return ExitCode.FAILED;
    }
    if (failure instanceof ReplicatesFailedException failed) {
      say(message(failed));
      hint("Every failure, with the command that repeats it: " + failed.runDirectory());
      return ExitCode.FAILED;
    }
    // So Java refuses what begins after Ctrl-C, such as the drawing of a chart.
    boolean stopping =
        failure instanceof IllegalStateException
            && "Shutdown in progress".equals(failure.getMessage());
    if (stopping || failure instanceof InterruptedException) {
      say("interrupted");
      return ExitCode.INTERRUPTED;
    }
    String kind = failure.getClass().getSimpleName();
    say("something went wrong: " + kind + ": " + message(failure));
    if (!debug) {
      hint("Run again with --debug to see where.");
    }
    return ExitCode.FAILED;
  }

  /** A wrong place, file or question is the user's; a disk that gives up is not. */
  private static int code(@Nullable Throwable cause, boolean query) {
    boolean wrongPlace =
        cause instanceof FileSystemException && cause.getClass() != FileSystemException.class;
    boolean wrongContent = cause instanceof JsonProcessingException;
    boolean gaveUp =
        (cause instanceof IOException && !wrongContent)
            || (cause instanceof SQLException && !query);
    return gaveUp && !wrongPlace ? ExitCode.FAILED : ExitCode.INPUT;
  }

  private static String message(Exception failure) {
    String message = failure.getMessage();
    return message == null ? "no further message" : message;
  }

  private void hint(String text) {
    if (!text.isEmpty()) {
      line("  " + text);
    }
  }

  private void say(String message) {
    line("leeway: " + message);
  }

  private void line(String text) {
    console.err().println(Words.plain(text));
  }
}

package org.leeway.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.leeway.simulation.Replicate;

/** What a command line printed and how it ended. */
record Result(int code, String out, String err) {
  /** Runs a command that simulates nothing. */
  static Result of(String... arguments) {
    return with(FakeModel.NONE, arguments);
  }

  static Result with(Replicate model, String... arguments) {
    return with(model, false, arguments);
  }

  static Result watched(Replicate model, String... arguments) {
    return with(model, true, arguments);
  }

  private static Result with(Replicate model, boolean watched, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            watched,
            Console.USUAL_COLUMNS);
    int code = Leeway.execute(arguments, console, model);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class FaultsTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Console console =
      Console.unwatched(
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
          new PrintStream(printed, true, StandardCharsets.UTF_8));

  private String said(Error fault, String... arguments) {
    assertThat(new ErrorMessages(console).handleError(fault, List.of(arguments))).isEqualTo(1);
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void memoryThatRanOutNamesWhatHelps() {
    assertThat(said(new OutOfMemoryError("heap")))
        .contains("memory ran out", "--scale", "LEEWAY_JAVA_OPTS=-Xmx4g")
        .doesNotContain("\tat ");
  }

  @Test
  void whatJavaRefusesAfterAnInterruptIsAnInterrupt() throws Exception {
    CommandLine command = new CommandLine(new RunCommand());
    int code =
        new ErrorMessages(console)
            .handleExecutionException(
                new IllegalStateException("Shutdown in progress"),
                command,
                command.parseArgs("scenario.yaml"));
    assertThat(code).isEqualTo(130);
    assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("leeway: interrupted");
  }

  @Test
  void aTraceAppearsOnlyWithDebug() {
    assertThat(said(new StackOverflowError()))
        .contains("StackOverflowError")
        .doesNotContain("\tat ");
    assertThat(said(new StackOverflowError(), "run", "--debug")).contains("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "0,            0",
    "0.0001,       0.0001",
    "-12.5,        -12.5",
    "1234.56789,   1234.57",
    "1234567.891,  1234568",
    "1e20,         1.0E20",
    "3e-9,         3.0E-9",
    "NaN,          NaN",
    "-Infinity,    -Infinity",
  })
  void numbersAreShownWithSensibleDigits(double value, String shown) {
    assertThat(Numbers.shown(value)).isEqualTo(shown);
  }

  @Test
  void wordsStayOnOneLineAndNothingIsEmpty() {
    assertThat(Numbers.shown("two\n lines")).isEqualTo("two lines");
    assertThat(Numbers.shown(null)).isEmpty();
    assertThat(Numbers.shown(12L)).isEqualTo("12");
    assertThat(Numbers.jsonSafe(Double.NaN)).isNull();
  }
}

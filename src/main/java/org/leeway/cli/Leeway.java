package org.leeway.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.Replicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Entry point of the command line. Each command parses, calls the room that does the work, and
 * prints; {@link #execute} does the same as {@link #main} without ending the program.
 */
@Command(
    name = "leeway",
    header = "Simulates re-integration services: what changes for whom, and how sure that is.",
    description = {
      "",
      "Start with a comparison of two scenarios:",
      "  leeway compare scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = BuildVersion.class,
    subcommands = {
      CompareCommand.class,
      SweepCommand.class,
      CurveCommand.class,
      RobustCommand.class,
      CalibrateCommand.class,
      RunCommand.class,
      TwinCommand.class,
      WhyCommand.class,
      SensitivityCommand.class,
      ValidateCommand.class,
      HypothesisCommand.class,
      PatternCommand.class,
      LawCommand.class,
      ScenarioCommand.class,
      DecisionsCommand.class,
      QueryCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      DescribeCommand.class,
      BenchCommand.class,
      CompletionCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the work failed: a replicate failed, the disk is full; or verify found a difference",
      "2:the input or the command line is wrong; nothing was written",
      "130:interrupted with Ctrl-C; finished replicates are kept, --resume goes on"
    },
    footer = {
      "",
      "leeway COMMAND --help shows examples of that command.",
      "LEEWAY_JAVA_OPTS holds options for Java, such as -Xmx4g for more memory (default -Xmx1500m)."
    })
public final class Leeway implements Runnable {
  private final Console console;
  private final Replicate replicate;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show version, commit and Java, and exit.")
  boolean version;

  private Leeway(Console console, Replicate replicate) {
    this.console = console;
    this.replicate = replicate;
  }

  Console console() {
    return console;
  }

  /** The model that experiments run. */
  Replicate replicate() {
    return replicate;
  }

  /** Without a command there is nothing to do: says which commands there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command was given");
  }

  /** Starts the program and ends it with one of the exit codes of {@link ExitCode}. */
  public static void main(String[] arguments) {
    WatchedStream written = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(written, true, charset("stdout.encoding"));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding"));
    int code = execute(arguments, Console.ofLauncher(out, err), new MasonReplicate());
    if (written.failure().isPresent()) {
      err.println("leeway: the output could not be written: " + written.failure().get());
      code = Math.max(code, ExitCode.FAILED);
    }
    System.exit(code);
  }

  /**
   * Runs one command line.
   *
   * @return the exit code
   */
  public static int execute(String[] arguments, PrintStream out, PrintStream err) {
    return execute(arguments, Console.unwatched(out, err), new MasonReplicate());
  }

  static int execute(String[] arguments, Console console, Replicate replicate) {
    CommandLine commandLine = commandLine(console, replicate);
    int code;
    try {
      code = commandLine.execute(arguments);
    } catch (Error fault) {
      code = new ErrorMessages(console).handleError(fault, List.of(arguments));
    }
    console.out().flush();
    console.err().flush();
    return code;
  }

  static CommandLine commandLine(Console console, Replicate replicate) {
    ErrorMessages messages = new ErrorMessages(console);
    CommandLine commandLine = new CommandLine(new Leeway(console, replicate));
    DescribeCommand.addKinds(commandLine.getSubcommands().get("describe"));
    commandLine
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(messages)
        .setExecutionExceptionHandler(messages)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(console.columns())
        .setUsageHelpLongOptionsMaxWidth(28);
    tellUsual(commandLine);
    return commandLine;
  }

  private static void tellUsual(CommandLine commandLine) {
    if (commandLine.getCommand() instanceof SimulationCommand<?> simulates) {
      commandLine.getCommandSpec().resourceBundle(simulates.usual().bundle());
    } else if (commandLine.getCommand() instanceof TwinCommand) {
      commandLine.getCommandSpec().resourceBundle(TwinCommand.USUAL.bundle());
    }
    commandLine.getSubcommands().values().forEach(Leeway::tellUsual);
  }

  /** UTF-8 everywhere but on a Windows screen, which knows its own character set. */
  private static Charset charset(String windowsProperty) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows
        ? Charset.forName(System.getProperty(windowsProperty, "UTF-8"))
        : StandardCharsets.UTF_8;
  }
}

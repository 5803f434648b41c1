package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.bench.Bench;
import org.leeway.bench.BenchCase;
import org.leeway.bench.CaseResult;
import org.leeway.bench.Ratios;
import org.leeway.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Measures how fast Leeway is on this machine. */
@Command(
    name = "bench",
    header = "Measure how fast Leeway simulates on this machine, from a classroom to a country.",
    description = {
      "",
      "Simulates countries of 2,000, 20,000, 200,000 and 1,100,000 jobseekers in the service, with"
          + " the people outside it who look for the same jobs, and prints what a week of a"
          + " jobseeker takes, phase by phase. Times are by the clock: leave the machine alone"
          + " meanwhile. The largest case needs 3 GB of memory.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway bench --case 2",
      "  leeway bench --case 20000 --threads 1 --json > bench.json"
    })
final class BenchCommand extends AbstractCommand {
  private static final String NANOS = "%.1f";
  private static final double GIGA = 1e9;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "scenarios/netherlands.yaml",
      description = "The country that is made larger or smaller (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("scenarios/netherlands.yaml");

  @Option(
      names = "--case",
      paramLabel = "N",
      converter = CaseConverter.class,
      description = "One case alone: 1 to 4, or its number of jobseekers, such as 20000.")
  private @Nullable BenchCase only;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = WholeNumber.Weeks.class,
      description = "Weeks to time (default: 260).")
  private @Nullable Long weeks;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.Threads.class,
      description = "Threads to work with (default: the processors of this machine).")
  private @Nullable Long threads;

  @Option(names = "--json", description = "Print one JSON document instead of the text.")
  private boolean json;

  /** Reads the number of a case, or of its jobseekers. */
  static final class CaseConverter implements ITypeConverter<BenchCase> {
    @Override
    public BenchCase convert(String text) {
      List<BenchCase> all = BenchCase.ALL;
      for (int place = 0; place < all.size(); place++) {
        if (text.equals(String.valueOf(place + 1))
            || text.replace(",", "").equals(String.valueOf(all.get(place).jobseekers()))) {
          return all.get(place);
        }
      }
      throw new TypeConversionException(
          "expected 1 to 4, or a number of jobseekers ("
              + String.join(
                  ", ", all.stream().map(each -> String.valueOf(each.jobseekers())).toList())
              + "), but was '"
              + text
              + "'");
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Bench bench = new Bench(Scenarios.load(file, List.of()));
    int workers =
        threads == null ? Runtime.getRuntime().availableProcessors() : Math.toIntExact(threads);
    List<BenchCase> cases =
        (only == null ? BenchCase.ALL : List.of(only)).stream().map(this::timed).toList();
    requireRoom(cases, Runtime.getRuntime().maxMemory());
    bench.warmUp(cases.get(0).weeks(), workers);
    List<CaseResult> results = new ArrayList<>();
    for (BenchCase each : cases) {
      CaseResult result = bench.run(each, workers);
      results.add(result);
      if (!json) {
        print(result);
      }
    }
    Ratios ratios = bench.ratios(cases.get(cases.size() - 1));
    BenchCase first = cases.get(0);
    double teaching = isForTeaching(first) ? bench.teaching(workers) : Double.NaN;
    if (json) {
      Json.print(console(), document(results, ratios, teaching));
    } else {
      print(ratios);
      if (isForTeaching(first)) {
        line("Two scenarios of 2,000 jobseekers, 20 seeds, 104 weeks: %.1f s", teaching);
      }
    }
    return ExitCode.OK;
  }

  /** The classroom belongs to the smallest case, unless somebody is in a hurry. */
  private static boolean isForTeaching(BenchCase size) {
    return size.equals(BenchCase.ALL.get(0));
  }

  /** Rather at once than after the cases for which there is room. */
  static void requireRoom(List<BenchCase> cases, long maxBytes) {
    for (BenchCase each : cases) {
      if (each.heapBytes() > maxBytes) {
        throw new InputException(
            "%,d jobseekers need about %.1f GB of memory, and Java may take %.1f GB"
                .formatted(each.jobseekers(), each.heapBytes() / GIGA, maxBytes / GIGA),
            List.of("Give more, such as LEEWAY_JAVA_OPTS=-Xmx4g, or a smaller --case."));
      }
    }
  }

  private BenchCase timed(BenchCase usual) {
    return weeks == null ? usual : new BenchCase(usual.jobseekers(), Math.toIntExact(weeks));
  }

  private void print(CaseResult result) {
    line(
        "%,d jobseekers, %d weeks, %s: %.2f s, %,.0f jobseeker-weeks a second",
        result.size().jobseekers(),
        result.size().weeks(),
        Words.count(result.threads(), "thread"),
        result.seconds(),
        result.jobseekerWeeksPerSecond());
    TextTable table = new TextTable(List.of("what", "figure", "unit"));
    result
        .phases()
        .forEach(
            phase ->
                table.add(List.of(phase.name(), text(NANOS, phase.nanosPerJobseekerWeek()), "ns")));
    table.add(
        List.of(
            "all phases", text(NANOS, result.nanosPerJobseekerWeek()), "ns per jobseeker-week"));
    table.add(
        List.of("conversation", text(NANOS, result.nanosPerContact()), "ns of that phase each"));
    table.add(List.of("building the world", text("%.2f", result.initSeconds()), "s"));
    table.add(List.of("heap at its peak", megabytes(result.peakHeapBytes()), "MB"));
    table.add(List.of("of it held by the world", megabytes(result.heldBytes()), "MB"));
    table.add(
        List.of("allocated", text("%,.0f", result.allocatedBytesPerWeek() / 1000), "kB a week"));
    table.lines().forEach(each -> console().out().println("  " + each));
    console().out().println();
  }

  private void print(Ratios ratios) {
    line("At %,d jobseekers:", ratios.jobseekers());
    line(
        "  %.1f times as fast as an object for each person on MASON's schedule",
        ratios.plainMason());
    line(
        "  %.1f times the time of a bare loop over the same columns with as many draws"
            + " (%.1f draws, %.1f ns per jobseeker-week)",
        ratios.bareLoop(), ratios.drawsPerJobseekerWeek(), ratios.floorNanos());
    line("  %.2f times as fast with two threads as with one", ratios.twoThreads());
  }

  private void line(String form, Object... values) {
    console().out().println(String.format(Locale.ROOT, form, values));
  }

  private static String text(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  private static String megabytes(long bytes) {
    return text("%,.0f", bytes / 1e6);
  }

  private static Map<String, Object> document(
      List<CaseResult> results, Ratios ratios, double teaching) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("cases", results.stream().map(BenchCommand::row).toList());
    Map<String, Object> against = new LinkedHashMap<>();
    against.put("jobseekers", ratios.jobseekers());
    against.put("plainMason", ratios.plainMason());
    against.put("bareLoop", ratios.bareLoop());
    against.put("twoThreads", ratios.twoThreads());
    against.put("drawsPerJobseekerWeek", ratios.drawsPerJobseekerWeek());
    against.put("floorNanosPerJobseekerWeek", ratios.floorNanos());
    document.put("ratios", against);
    if (!Double.isNaN(teaching)) {
      document.put("teachingSeconds", teaching);
    }
    return document;
  }

  private static Map<String, Object> row(CaseResult result) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("jobseekers", result.size().jobseekers());
    row.put("weeks", result.size().weeks());
    row.put("threads", result.threads());
    row.put("seconds", result.seconds());
    row.put("jobseekerWeeks", result.jobseekerWeeks());
    row.put("jobseekerWeeksPerSecond", result.jobseekerWeeksPerSecond());
    row.put("nanosPerJobseekerWeek", result.nanosPerJobseekerWeek());
    row.put("nanosPerContact", result.nanosPerContact());
    row.put("peakHeapBytes", result.peakHeapBytes());
    row.put("heldHeapBytes", result.heldBytes());
    row.put("allocatedBytesPerWeek", result.allocatedBytesPerWeek());
    row.put("initSeconds", result.initSeconds());
    Map<String, Object> phases = new LinkedHashMap<>();
    result.phases().forEach(phase -> phases.put(phase.name(), phase.nanosPerJobseekerWeek()));
    row.put("nanosPerJobseekerWeekByPhase", phases);
    return row;
  }
}

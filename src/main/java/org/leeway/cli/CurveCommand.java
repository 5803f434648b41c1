package org.leeway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.SweepText;
import org.leeway.results.StudyFile;
import org.leeway.scenario.Spelling;
import org.leeway.sweep.CurveResult;
import org.leeway.sweep.PointsCsv;
import org.leeway.sweep.Sweep;
import org.leeway.sweep.SweepPlan;
import org.leeway.sweep.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows how outcomes follow one lever of the services. */
@Command(
    name = "curve",
    header = "Show how outcomes follow one lever of the services, level by level.",
    description = {
      "",
      "Each lever that ships is a sweep of its own, scenarios/curves/LEVER.yaml: its levels, what",
      "else is varied beside it, and the outcomes that are shown with their 90%% intervals.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway curve --list",
      "  leeway curve stakes",
      "  leeway curve discretion --seeds 4 --scale 1:1000 --json > discretion.json"
    })
final class CurveCommand extends StudyCommand<CurveResult> {
  private static final Path SHIPPED = Path.of("scenarios", "curves");
  private static final String ENDING = ".yaml";
  private static final int USUAL_SEEDS = 6;
  private static final int USUAL_SCALE = 300;

  @Parameters(arity = "0..1", paramLabel = "LEVER", description = "One of those that --list shows.")
  private String lever = "";

  @Option(names = "--list", description = "List the levers with their levels; simulates nothing.")
  private boolean list;

  private @Nullable SweepPlan plan;

  @Override
  String armNoun() {
    return "point";
  }

  @Override
  Usual usual() {
    return Usual.of(USUAL_SEEDS, WorldOptions.USUAL_WEEKS, USUAL_SCALE).orInFile();
  }

  @Override
  boolean onlyTells() {
    if (list && !lever.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--list goes without a lever");
    }
    if (list) {
      tell();
    }
    return list;
  }

  /** The levers that ship, in the order of their names. */
  static List<String> levers() {
    InputFiles.requireDirectory(SHIPPED, "directory of curves");
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell() {
    List<Map<String, Object>> levers = new ArrayList<>();
    for (String name : levers()) {
      Path file = file(name);
      Sweep sweep = SweepReader.read(file, options.sets());
      List<String> levels = SweepPlan.levels(sweep);
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("lever", name);
      line.put("title", sweep.title());
      line.put("levels", levels);
      line.put("file", file.toString());
      levers.add(line);
      if (!options.json) {
        console().out().println(name + ": " + Words.plain(sweep.title()));
        console().out().println("  levels  " + Words.plain(String.join(", ", levels)));
      }
    }
    if (options.json) {
      Json.print(console(), Map.of("levers", levers));
    }
  }

  private static Path file(String name) {
    return SHIPPED.resolve(name + ENDING);
  }

  @Override
  Study study() {
    List<String> known = levers();
    if (lever.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name a lever: " + String.join(", ", known) + "; or --list");
    }
    if (!known.contains(lever)) {
      String near = Spelling.nearest(lever, known);
      throw new InputException(
          "there is no curve of '"
              + Words.plain(lever)
              + "'; expected one of "
              + String.join(", ", known)
              + (near.isEmpty() ? "" : ". Did you mean " + near + "?"),
          List.of());
    }
    Sweep sweep = SweepReader.read(file(lever), options.sets());
    ExperimentSettings size =
        new ExperimentSettings(
            options.seeds(or(sweep.seeds(), USUAL_SEEDS)),
            options.firstSeed(),
            options.weeks(or(sweep.weeks(), WorldOptions.USUAL_WEEKS)),
            options.scale(or(sweep.scale(), USUAL_SCALE)));
    plan = SweepPlan.of(sweep, size, List.of());
    return plan.study(CurveResult.KIND);
  }

  private static int or(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  @Override
  String kind() {
    return CurveResult.KIND;
  }

  @Override
  CurveResult found(StudyResult study) {
    return CurveResult.of(
        lever,
        Objects.requireNonNull(plan, "the study was planned before it was carried out")
            .result(study.data()));
  }

  @Override
  void more(Path runDirectory, CurveResult found) {
    StudyFile.writeText(runDirectory, PointsCsv.NAME, PointsCsv.write(found.sweep()));
  }

  @Override
  String text(CurveResult found, int columns) {
    return SweepText.render(found.sweep(), columns);
  }
}

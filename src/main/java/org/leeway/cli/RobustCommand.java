package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.RangedParameter;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.ReportFiles;
import org.leeway.report.RobustPage;
import org.leeway.report.RobustText;
import org.leeway.report.StudyRun;
import org.leeway.results.StoredRun;
import org.leeway.results.StudyFile;
import org.leeway.robust.PlausibleParameters;
import org.leeway.robust.PlausibleWorlds;
import org.leeway.robust.PossibleRanges;
import org.leeway.robust.PosteriorFile;
import org.leeway.robust.RobustPlan;
import org.leeway.robust.RobustResult;
import org.leeway.robust.WorldsCsv;
import org.leeway.scenario.Draw;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.simulation.ParametersInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one comparison in many plausible worlds. */
@Command(
    name = "robust",
    header = "Whether a conclusion holds where parameters are other plausible ones.",
    description = {
      "",
      "Makes the same comparison in many worlds. Each takes every parameter somewhere in its",
      "plausible range; law stays as it is. Shows in what share of the worlds the sign of an effect",
      "holds, which parameters flip it, and what may be regretted.",
      "",
      "Seeds are counted per world (here 3 unless you say otherwise): a few suffice, because what",
      "is chance within the worlds is estimated and taken out.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway robust scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      "  leeway robust base.yaml one.yaml other.yaml --worlds 200 --seeds 2 --scale 1000",
      "  leeway robust base.yaml one.yaml --parameters 'search,market.*' --resume",
      "  leeway robust base.yaml one.yaml --posterior output/calibration-levels/posterior.csv"
    })
final class RobustCommand extends StudyCommand {
  private static final int USUAL_SEEDS = 3;

  @Parameters(index = "0", paramLabel = "BASE", description = "The scenario to compare with.")
  private Path base = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ALTERNATIVE",
      description = "The scenarios to compare.")
  private List<Path> alternatives = new ArrayList<>();

  @Option(
      names = "--worlds",
      paramLabel = "N",
      defaultValue = "50",
      converter = WholeNumber.Seeds.class,
      description = "Plausible worlds besides the register's own (default: ${DEFAULT-VALUE}).")
  private long worlds;

  @Option(
      names = "--parameters",
      paramLabel = "PATH",
      split = ",",
      description =
          "Parameters that differ between the worlds: paths, groups of paths, or patterns with *"
              + " (default: all numbers with a range that the model reads, law excepted).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--posterior",
      paramLabel = "FILE",
      description = "Draws of leeway calibrate --method abc for the parameters that it freed.")
  private @Nullable Path posterior;

  private @Nullable RobustPlan plan;

  @Override
  Study study() {
    List<Path> files = new ArrayList<>();
    files.add(base);
    files.addAll(alternatives);
    List<ScenarioTemplate> templates = ScenarioFiles.templates(files, options.sets);
    List<ResolvedValue> register = templates.get(0).register();
    List<RangedParameter> parameters = PlausibleParameters.of(register, inUse(templates));
    if (!names.isEmpty()) {
      parameters = PlausibleParameters.named(parameters, names);
    }
    PossibleRanges possible = PossibleRanges.of(parameters, templates);
    parameters = possible.parameters();
    int number = Math.toIntExact(worlds);
    List<Draw> draws;
    String prior = "each by itself, every value in it with the same chance";
    if (posterior == null) {
      draws = PlausibleWorlds.of(parameters, number, options.firstSeed());
    } else {
      PosteriorFile file =
          PosteriorFile.read(
              posterior,
              register.stream()
                  .filter(value -> value.unit().isNumeric())
                  .map(ResolvedValue::path)
                  .toList());
      draws = PlausibleWorlds.of(file, parameters, number, options.firstSeed());
      prior =
          Words.count(file.paths().size(), "parameter")
              + " from the posterior of a calibration, the others each by itself, every value with"
              + " the same chance";
    }
    if (!possible.narrowed().isEmpty()) {
      prior += "; only where every scenario is possible: " + String.join(", ", possible.narrowed());
    }
    ExperimentSettings size =
        new ExperimentSettings(
            options.seeds(USUAL_SEEDS),
            options.firstSeed(),
            options.weeks(ExperimentOptions.USUAL_WEEKS),
            options.scale(ExperimentOptions.USUAL_SCALE));
    plan = RobustPlan.of(templates, size, draws, prior, parameters);
    return plan.study();
  }

  /** What the model reads in any of the scenarios; null when that cannot be known. */
  private static @Nullable SortedSet<String> inUse(List<ScenarioTemplate> templates) {
    SortedSet<String> all = new TreeSet<>();
    for (ScenarioTemplate template : templates) {
      Optional<SortedSet<String>> read = ParametersInUse.of(template.scenario());
      if (read.isEmpty()) {
        return null;
      }
      all.addAll(read.get());
    }
    return all;
  }

  private RobustResult result(StudyResult study) {
    if (plan == null) {
      throw new IllegalStateException("the study was planned before it was carried out");
    }
    RobustResult result = plan.result(study.data());
    StudyFile.write(study.runDirectory(), RobustResult.KIND, result);
    StudyFile.writeText(study.runDirectory(), WorldsCsv.NAME, WorldsCsv.write(plan, result));
    return result;
  }

  @Override
  void print(StudyResult study) {
    RobustResult result = result(study);
    console()
        .out()
        .print(
            options.json ? StudyFile.text(result) : RobustText.render(result, console().columns()));
  }

  @Override
  Optional<ReportFiles> page(StudyResult study) throws IOException {
    RobustResult result =
        StudyFile.read(study.runDirectory(), RobustResult.KIND, RobustResult.class);
    StudyRun run = StudyRun.of(StoredRun.open(study.runDirectory()), Words.command(commandLine()));
    return Optional.of(RobustPage.of(result, run).write(study.runDirectory()));
  }
}

package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.RangedParameter;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.RobustText;
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
      "Seeds are counted per world: a few suffice, because what is chance within the worlds is",
      "estimated and taken out.",
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
final class RobustCommand extends StudyCommand<RobustResult> {
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
  Usual usual() {
    return Usual.of(USUAL_SEEDS, WorldOptions.USUAL_WEEKS, WorldOptions.USUAL_SCALE);
  }

  @Override
  Study study() {
    List<Path> files = new ArrayList<>();
    files.add(base);
    files.addAll(alternatives);
    List<ScenarioTemplate> templates = ScenarioFiles.templates(files, options.sets());
    List<ResolvedValue> register = templates.get(0).register();
    Optional<SortedSet<String>> inUse =
        ParametersInUse.of(templates.stream().map(ScenarioTemplate::scenario).toList());
    List<RangedParameter> parameters = PlausibleParameters.of(register, inUse.orElse(null));
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
            options.weeks(WorldOptions.USUAL_WEEKS),
            options.scale(WorldOptions.USUAL_SCALE));
    plan = RobustPlan.of(templates, size, draws, prior, parameters);
    return plan.study();
  }

  @Override
  String kind() {
    return RobustResult.KIND;
  }

  @Override
  RobustResult found(StudyResult study) {
    return planned().result(study.data());
  }

  @Override
  void more(Path runDirectory, RobustResult found) {
    StudyFile.writeText(runDirectory, WorldsCsv.NAME, WorldsCsv.write(planned(), found));
  }

  @Override
  String text(RobustResult found, int columns) {
    return RobustText.render(found, columns);
  }

  private RobustPlan planned() {
    return Objects.requireNonNull(plan, "the study was planned before it was carried out");
  }
}

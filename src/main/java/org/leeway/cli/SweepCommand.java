package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.SweepText;
import org.leeway.results.StudyFile;
import org.leeway.robust.PlausibleParameters;
import org.leeway.robust.PlausibleWorlds;
import org.leeway.scenario.Draw;
import org.leeway.simulation.ParametersInUse;
import org.leeway.sweep.PointsCsv;
import org.leeway.sweep.Sweep;
import org.leeway.sweep.SweepPlan;
import org.leeway.sweep.SweepReader;
import org.leeway.sweep.SweepResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Simulates a scenario at the points of a design. */
@Command(
    name = "sweep",
    header = "See how outcomes follow the levers: one scenario at many points of a design.",
    description = {
      "",
      "Reads what is varied, and how, from a file; simulates every point on the same seeds; shows",
      "the paired difference of each point from the first and what each factor does by itself.",
      "How to write such a file: scenarios/sweeps/README.md",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway sweep scenarios/sweeps/caseload.yaml",
      "  leeway sweep scenarios/sweeps/caseload.yaml --seeds 5 --scale 1000 --json > sweep.json",
      "  leeway sweep scenarios/sweeps/caseload-by-discretion.yaml --resume"
    })
final class SweepCommand extends StudyCommand<SweepResult> {
  @Parameters(paramLabel = "DESIGN", description = "The file of a sweep.")
  private Path file = Path.of("");

  private @Nullable SweepPlan plan;

  @Override
  String armNoun() {
    return "point";
  }

  @Override
  Usual usual() {
    return super.usual().orInFile();
  }

  @Override
  Study study() {
    Sweep sweep = SweepReader.read(file, options.sets());
    ExperimentSettings size =
        new ExperimentSettings(
            options.seeds(or(sweep.seeds(), ExperimentOptions.USUAL_SEEDS)),
            options.firstSeed(),
            options.weeks(or(sweep.weeks(), WorldOptions.USUAL_WEEKS)),
            options.scale(or(sweep.scale(), WorldOptions.USUAL_SCALE)));
    plan = SweepPlan.of(sweep, size, worlds(sweep));
    return plan.study();
  }

  /** Plausible worlds besides the register's own. */
  private List<Draw> worlds(Sweep sweep) {
    if (sweep.worlds() == 0) {
      return List.of();
    }
    SortedSet<String> read = ParametersInUse.of(sweep.template().scenario()).orElse(null);
    return PlausibleWorlds.of(
        PlausibleParameters.of(sweep.template().register(), read),
        sweep.worlds(),
        options.firstSeed());
  }

  private static int or(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  @Override
  String kind() {
    return SweepResult.KIND;
  }

  @Override
  SweepResult found(StudyResult study) {
    return Objects.requireNonNull(plan, "the study was planned before it was carried out")
        .result(study.data());
  }

  @Override
  void more(Path runDirectory, SweepResult found) {
    StudyFile.writeText(runDirectory, PointsCsv.NAME, PointsCsv.write(found));
  }

  @Override
  String text(SweepResult found, int columns) {
    return SweepText.render(found, columns);
  }
}

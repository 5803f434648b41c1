package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.leeway.calibration.Calibration;
import org.leeway.calibration.CalibrationFile;
import org.leeway.calibration.CalibrationFiles;
import org.leeway.calibration.CalibrationPlan;
import org.leeway.calibration.CalibrationResult;
import org.leeway.calibration.StudySimulations;
import org.leeway.evidence.EvidencePlan;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.StudyArm;
import org.leeway.method.Abc;
import org.leeway.method.CmaEs;
import org.leeway.report.CalibrationText;
import org.leeway.report.ReportFiles;
import org.leeway.results.ReplicateKey;
import org.leeway.results.StudyFile;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits free parameters to published findings. */
@Command(
    name = "calibrate",
    header = "Fit parameters that a file sets free to published findings.",
    description = {
      "",
      "Looks for values of the free parameters with which the model comes close to findings of the",
      "role level or calibrate. Findings for validation are refused, and so is a seed. What is",
      "found is judged on seeds that the search did not use. How long is simulated follows from the",
      "findings. How to write such a file: scenarios/calibration/README.md",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway calibrate scenarios/calibration/levels.yaml",
      "  leeway calibrate levels.yaml --method abc --draws 400 --out output/levels --resume",
      "  leeway robust base.yaml one.yaml --posterior output/levels/posterior.csv"
    })
final class CalibrateCommand extends SimulationCommand<CalibrateCommand.Done> {
  /** A calibration that has ended. */
  record Done(Path directory, CalibrationResult result, CalibrationPlan plan) {}

  private static final String ABC = "abc";

  private static final class Methods extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Methods() {
      super(List.of("cma-es", ABC));
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "TARGETS",
      description = "The file that says what is fitted.")
  private Path file = Path.of("");

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "cma-es",
      completionCandidates = Methods.class,
      description =
          "cma-es looks for the best values, abc draws a posterior (default: ${DEFAULT-VALUE}).")
  private String method = "";

  @Option(
      names = "--generations",
      paramLabel = "N",
      defaultValue = "12",
      converter = WholeNumber.Seeds.class,
      description = "Generations of cma-es (default: ${DEFAULT-VALUE}).")
  private long generations;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "200",
      converter = WholeNumber.Seeds.class,
      description = "Draws from the prior for abc (default: ${DEFAULT-VALUE}).")
  private long draws;

  @Option(
      names = "--keep",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description = "Share of the draws that abc keeps (default: ${DEFAULT-VALUE}).")
  private double keep;

  @Option(
      names = "--no-adjust",
      description = "Keep the draws of abc as they are, without correction by regression.")
  private boolean plain;

  @Override
  Usual usual() {
    return Usual.of(CalibrationFile.USUAL_SEEDS, 0, CalibrationFile.USUAL_SCALE)
        .orInFile()
        .lasting("what the findings ask");
  }

  @Override
  Plan<Done> prepare() {
    refuseWeeks("the targets");
    if (!new LinkedHashSet<>(new Methods()).contains(method)) {
      throw new InputException(
          "--method '" + method + "' is none; expected cma-es or abc", List.of());
    }
    if (!(keep > 0 && keep <= 1)) {
      throw new InputException("--keep must lie over 0 and up to 1, but was " + keep, List.of());
    }
    CalibrationPlan read = CalibrationFile.read(file, options.sets());
    CalibrationPlan plan =
        read.sized(options.seeds(read.seeds()), options.firstSeed(), options.scale(read.scale()));
    Path directory = directory(plan);
    if (!options.resume && Files.exists(directory)) {
      throw new InputException(
          directory + " exists",
          List.of("Give --resume to go on with it, or another directory with --out DIR."));
    }
    return new Work(plan, directory);
  }

  private Path directory(CalibrationPlan plan) {
    if (options.out != null) {
      return options.out;
    }
    String name = String.valueOf(plan.file().getFileName()).replaceFirst("\\.ya?ml$", "");
    return ROOT.resolve("calibration-" + name + "-" + method);
  }

  private int points(CalibrationPlan plan) {
    int searched =
        method.equals(ABC)
            ? Math.toIntExact(draws)
            : 1 + Math.toIntExact(generations) * offspring(plan);
    return searched + 2; // the check of what was found against the register
  }

  private static int offspring(CalibrationPlan plan) {
    return CmaEs.usualOffspring(plan.free().size());
  }

  /** A calibration that can begin. */
  private final class Work implements Plan<Done> {
    private final CalibrationPlan plan;
    private final Path directory;
    private final EvidencePlan evidence;

    Work(CalibrationPlan plan, Path directory) {
      this.plan = plan;
      this.directory = directory;
      this.evidence = plan.evidence();
    }

    @Override
    public Size size() {
      int points = points(plan);
      long perArm = (long) points * plan.seeds();
      List<Size.Part> parts = new ArrayList<>();
      for (StudyArm arm : evidence.arms()) {
        parts.add(new Size.Part(perArm, arm.task(Draw.REGISTER, plan.firstSeed(), plan.scale())));
      }
      String words =
          "%s (%s x %s x %s)"
              .formatted(
                  Words.count(perArm * parts.size(), "replicate"),
                  Words.count(points, "point"),
                  Words.count(parts.size(), "arm"),
                  Words.count(plan.seeds(), "seed"));
      return new Size(words, parts);
    }

    @Override
    public List<Scenario> scenarios() {
      return List.of(plan.template().scenario());
    }

    @Override
    public Done compute(Experiment experiment, RunOptions where, Progress progress)
        throws ExperimentInterrupted {
      StudySimulations work = new StudySimulations(plan, experiment, where, directory, progress);
      progress.started(points(plan) * evidence.arms().size() * plan.seeds());
      Calibration calibration = new Calibration(plan.free(), plan.targets(), work);
      Calibration.Found found =
          method.equals(ABC)
              ? calibration.posterior(
                  Math.toIntExact(draws), new Abc.Settings(keep, !plain, plan.firstSeed()))
              : calibration.optimise(
                  Math.toIntExact(generations), offspring(plan), plan.firstSeed());
      CalibrationResult result = CalibrationResult.of(plan, method, found, work);
      StudyFile.write(directory, CalibrationResult.KIND, result);
      StudyFile.writeText(
          directory, CalibrationFiles.SCENARIO, CalibrationFiles.scenario(result, base()));
      if (!result.draws().isEmpty()) {
        StudyFile.writeText(
            directory, CalibrationFiles.POSTERIOR, CalibrationFiles.posterior(result));
      }
      return new Done(directory, result, plan);
    }

    /** The scenario, seen from the directory of the calibration. */
    private String base() {
      Path from = directory.toAbsolutePath().normalize();
      return from.relativize(plan.scenario().toAbsolutePath().normalize())
          .toString()
          .replace('\\', '/');
    }

    @Override
    public void only(Experiment experiment, ReplicateKey key) {
      throw new InputException(
          "a calibration has no replicate of its own to run alone",
          List.of("Its batches are runs: give the values of that point with --set to leeway run."));
    }
  }

  @Override
  void print(Done done) {
    console()
        .out()
        .print(
            options.json
                ? StudyFile.text(done.result())
                : CalibrationText.render(done.result(), console().columns()));
    if (!options.json) {
      console().out().println();
      console().out().println("Scenario  " + done.directory().resolve(CalibrationFiles.SCENARIO));
      if (!done.result().draws().isEmpty()) {
        console()
            .out()
            .println("Posterior " + done.directory().resolve(CalibrationFiles.POSTERIOR));
      }
    }
  }

  @Override
  Optional<ReportFiles> page(Done done) throws IOException {
    return Optional.of(StudyReports.write(done.directory()));
  }

  @Override
  Path directory(Done done) {
    return done.directory();
  }

  @Override
  List<String> failures(Done done) {
    return done.result().failures();
  }
}

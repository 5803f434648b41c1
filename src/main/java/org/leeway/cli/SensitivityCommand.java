package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyResult;
import org.leeway.report.ReportFiles;
import org.leeway.report.SensitivityText;
import org.leeway.results.ReplicateKey;
import org.leeway.results.StudyFile;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.sensitivity.Factor;
import org.leeway.sensitivity.Method;
import org.leeway.sensitivity.Question;
import org.leeway.sensitivity.Selection;
import org.leeway.sensitivity.SensitivityCsv;
import org.leeway.sensitivity.SensitivityPlan;
import org.leeway.sensitivity.SensitivityResult;
import org.leeway.simulation.ParametersInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which uncertain numbers matter for an outcome, or for the effect of a policy. */
@Command(
    name = "sensitivity",
    header = "Tell which uncertain numbers matter: for a level, or for the effect of a policy.",
    description = {
      "",
      "Moves every number of the register that has a plausible range and is neither law nor",
      "administration through that range, and shows what that does to the outcomes. First a",
      "screening; with --sobol also the share of the uncertainty that each is to blame for.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway sensitivity scenarios/netherlands.yaml",
      "  leeway sensitivity scenarios/netherlands.yaml --parameters search,screening",
      "  leeway sensitivity scenarios/netherlands.yaml --against scenarios/what-if/half-caseload.yaml",
      "  leeway sensitivity base.yaml --parameters search --sobol 64 --top 5"
    })
final class SensitivityCommand extends SimulationCommand<SensitivityCommand.Found> {
  static final int USUAL_SEEDS = 5;
  static final int USUAL_WEEKS = 104;
  static final int USUAL_SCALE = 1000;

  private static final String SECOND = "sobol";

  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "ALT",
      description = "Ask what drives the difference that this scenario makes.")
  private @Nullable Path against;

  @Mixin private SensitivityOptions asked = new SensitivityOptions();

  /**
   * What was found.
   *
   * @param directory the run directory
   * @param result what it says
   * @param failures replicates that failed
   */
  record Found(Path directory, SensitivityResult result, List<String> failures) {}

  @Override
  Usual usual() {
    return Usual.of(USUAL_SEEDS, USUAL_WEEKS, USUAL_SCALE);
  }

  @Override
  Plan<Found> prepare() {
    ScenarioTemplate base = ScenarioTemplate.read(file, options.sets());
    ScenarioTemplate alternative =
        against == null ? null : ScenarioTemplate.read(against, options.sets());
    Question question =
        new Question(
            base,
            alternative,
            asked.outcomes(),
            options.seeds(USUAL_SEEDS),
            options.firstSeed(),
            options.weeks(USUAL_WEEKS),
            options.scale(USUAL_SCALE));
    List<Scenario> scenarios = new ArrayList<>(List.of(base.scenario()));
    if (alternative != null) {
      scenarios.add(alternative.scenario());
    }
    if (question.countFrom() >= question.weeks()) {
      throw new InputException(
          "the change at week "
              + question.countFrom()
              + " lies outside the run of "
              + Words.count(question.weeks(), "week")
              + "; give --weeks "
              + (question.countFrom() + 1)
              + " or more",
          List.of());
    }
    Selection selection =
        Selection.of(
            base.register(), ParametersInUse.of(scenarios), asked.patterns, asked.evidence());
    List<Factor> factors = asked.factors(selection.inputs());
    Method method = asked.method(factors);
    asked.check(question, factors);
    SensitivityPlan plan = new SensitivityPlan(question, selection, factors, method);
    return new Prepared(question, selection, plan, scenarios);
  }

  /** A question that makes sense, with its design. */
  private final class Prepared implements Plan<Found> {
    private final Question question;
    private final Selection selection;
    private final SensitivityPlan plan;
    private final List<Scenario> scenarios;

    Prepared(
        Question question, Selection selection, SensitivityPlan plan, List<Scenario> scenarios) {
      this.question = question;
      this.selection = selection;
      this.plan = plan;
      this.scenarios = scenarios;
    }

    @Override
    public Size size() {
      List<StudyArm> arms = plan.study().arms();
      long perArm = plan.study().replicates() / arms.size();
      String words =
          asked.inWords(plan.factors(), selection)
              + ": "
              + Words.count(plan.study().draws().size(), "point")
              + (arms.size() > 1 ? " x 2 scenarios" : "")
              + " x "
              + Words.count(question.seeds(), "seed")
              + ", "
              + Words.count(plan.study().replicates(), "replicate")
              + " of "
              + Words.count(question.weeks(), "week")
              + asked.second(question.seeds() * arms.size(), plan.factors().size());
      List<Size.Part> parts = new ArrayList<>();
      for (StudyArm arm : arms) {
        parts.add(
            new Size.Part(
                perArm + asked.more(question.seeds(), plan.factors().size()),
                arm.task(plan.study().draws().get(0), question.firstSeed(), question.scale())));
      }
      return new Size(words, parts);
    }

    @Override
    public List<Scenario> scenarios() {
      return scenarios;
    }

    @Override
    public Found compute(Experiment experiment, RunOptions where, Progress progress)
        throws ExperimentInterrupted {
      StudyResult first = experiment.study(plan.study(), where, progress);
      SensitivityResult result = plan.result(first.data());
      List<String> failures = new ArrayList<>(first.data().failures());
      List<Factor> top = result.top(asked.top());
      if (asked.wantsSecond() && !top.isEmpty()) {
        SensitivityPlan deeper = plan.about(top, asked.deeper());
        StudyResult second = deepen(experiment, deeper, first.runDirectory(), where, progress);
        result = result.with(deeper.result(second.data()));
        failures.addAll(second.data().failures());
      }
      StudyFile.write(first.runDirectory(), SensitivityPlan.KIND, result);
      StudyFile.writeText(
          first.runDirectory(), SensitivityPlan.KIND + ".csv", SensitivityCsv.text(result));
      return new Found(first.runDirectory(), result, failures);
    }

    /** The second study lies within the directory of the first, and is a command of its own. */
    private StudyResult deepen(
        Experiment experiment,
        SensitivityPlan deeper,
        Path directory,
        RunOptions where,
        Progress progress)
        throws ExperimentInterrupted {
      List<String> command = new ArrayList<>(List.of("./leeway", "sensitivity", file.toString()));
      if (against != null) {
        command.addAll(List.of("--against", against.toString()));
      }
      options.sets().forEach(set -> command.addAll(List.of("--set", set)));
      command.addAll(asked.command(question, deeper.factors()));
      progress.message(
          Words.count(deeper.study().replicates(), "replicate")
              + " for the Sobol indices of "
              + Words.count(deeper.factors().size(), "factor"));
      RunOptions within =
          new RunOptions(where.root(), directory.resolve(SECOND), true, options.sets(), command);
      try {
        return experiment.study(deeper.study(), within, progress);
      } catch (ExperimentInterrupted stopped) {
        throw stopped.within(directory);
      }
    }

    @Override
    public void only(Experiment experiment, ReplicateKey key) throws InterruptedException {
      experiment.only(plan.study(), key);
    }
  }

  /** When the first of two studies is complete, only its directory tells which it was. */
  @Override
  List<String> goOn(Path runDirectory) {
    List<String> again = super.goOn(runDirectory);
    if (asked.wantsSecond() && options.out == null) {
      again.addAll(List.of("--out", runDirectory.toString()));
    }
    return again;
  }

  @Override
  void print(Found found) {
    console()
        .out()
        .print(
            options.json
                ? StudyFile.text(found.result())
                : SensitivityText.render(found.result(), console().columns()));
  }

  @Override
  Optional<ReportFiles> page(Found found) throws IOException {
    return Optional.of(StudyReports.write(found.directory()));
  }

  @Override
  Path directory(Found found) {
    return found.directory();
  }

  @Override
  List<String> failures(Found found) {
    return found.failures();
  }
}

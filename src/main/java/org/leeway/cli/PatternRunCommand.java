package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.pattern.PatternPlan;
import org.leeway.pattern.PatternResults;
import org.leeway.report.PatternText;
import org.leeway.results.StoredRun;
import org.leeway.results.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Puts patterns to the model and gives verdicts. */
@Command(
    name = "run",
    header = "Put reported patterns to the model and give verdicts.",
    description = {
      "",
      "Verdicts: reproduced (the whole 90%% interval of every figure lies within its bounds), not",
      "reproduced, not testable (with what is missing). Worlds that figures need are simulated once",
      "for all patterns, on the same seeds.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway pattern run --all",
      "  leeway pattern run targets-unseen --seeds 8",
      "  leeway pattern run --all --seeds 2 --scale 1:1000 --json"
    })
final class PatternRunCommand extends StudyCommand<PatternResults> {
  private static final int USUAL_SEEDS = 16;
  private static final int USUAL_WEEKS = 156;
  private static final int USUAL_SCALE = 300;

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Patterns, by name.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All patterns that ship (scenarios/patterns.yaml).")
  private boolean all;

  private @Nullable PatternPlan plan;

  @Override
  String armNoun() {
    return "world";
  }

  @Override
  Usual usual() {
    return Usual.of(USUAL_SEEDS, USUAL_WEEKS, USUAL_SCALE);
  }

  private PatternPlan plan() {
    PatternPlan made = plan;
    if (made == null) {
      if (all == !names.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "name patterns, or give --all");
      }
      ExperimentSettings size =
          new ExperimentSettings(
              options.seeds(USUAL_SEEDS),
              options.firstSeed(),
              options.weeks(USUAL_WEEKS),
              options.scale(USUAL_SCALE));
      made = new PatternPlan(PatternCommand.read(names, options.sets()), size);
      plan = made;
    }
    return made;
  }

  /** Where the model lacks what all of them need, that is the answer. */
  @Override
  boolean onlyTells() {
    if (!plan().isEmpty()) {
      return false;
    }
    PatternResults found = plan().withoutSimulation();
    console().out().print(options.json ? StudyFile.text(found) : text(found, console().columns()));
    return true;
  }

  @Override
  Study study() {
    return plan().study();
  }

  @Override
  String kind() {
    return PatternResults.KIND;
  }

  @Override
  PatternResults found(StudyResult study) {
    return Objects.requireNonNull(plan, "the study was planned before it was carried out")
        .judge(study.data(), StoredRun.open(study.runDirectory()));
  }

  @Override
  String text(PatternResults found, int columns) {
    return PatternText.render(found, columns);
  }
}

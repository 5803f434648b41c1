package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.WhyText;
import org.leeway.why.WhyPlan;
import org.leeway.why.WhyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Says why the net effect of a scenario is what it is. */
@Command(
    name = "why",
    header =
        "Say why a net effect is small: not needed, without power, blocked, or paid by others.",
    description = {
      "",
      "Simulates both worlds on the same seeds and compares every client with the same client in",
      "the other world. Who finds work in both did not need the change; who finds it in neither was",
      "not moved by it, or reached goals and met a closed market; who finds it in one world only",
      "gained or lost by it.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway why scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      "  leeway why base.yaml one.yaml --seeds 10 --scale 400 --json > why.json",
      "  leeway why base.yaml one.yaml --follow 52 --set net-effect.superfluous=0.6",
      "  leeway why base.yaml one.yaml --resume"
    })
final class WhyCommand extends StudyCommand<WhyResult> {
  @Parameters(index = "0", paramLabel = "BASE", description = "The world without the change.")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "SCENARIO", description = "The world with it.")
  private Path changed = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "WEEK",
      converter = WholeNumber.Start.class,
      description = "Week from which people are counted (default: when the worlds part).")
  private @Nullable Long from;

  @Option(
      names = "--follow",
      paramLabel = "N",
      defaultValue = "" + WhyPlan.LONGEST,
      converter = WholeNumber.Weeks.class,
      description = "Weeks within which work has to be found (default: ${DEFAULT-VALUE}).")
  private long follow;

  private @Nullable WhyPlan plan;

  @Override
  Study study() {
    if (follow > WhyPlan.LONGEST) {
      throw new ParameterException(
          spec.commandLine(),
          "--follow: nobody is followed for more than "
              + WhyPlan.LONGEST
              + " weeks, but was "
              + follow);
    }
    ExperimentSettings size = options.settings();
    plan =
        WhyPlan.of(
            ScenarioFiles.templates(List.of(base, changed), options.sets()),
            size,
            from == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(from)),
            Math.toIntExact(follow));
    return plan.study();
  }

  @Override
  String kind() {
    return WhyResult.KIND;
  }

  @Override
  WhyResult found(StudyResult study) {
    return Objects.requireNonNull(plan, "the study was planned before it was carried out")
        .result(study.data());
  }

  @Override
  String text(WhyResult found, int columns) {
    return WhyText.render(found, columns);
  }
}

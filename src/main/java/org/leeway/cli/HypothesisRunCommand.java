package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.hypothesis.Hypothesis;
import org.leeway.hypothesis.HypothesisResults;
import org.leeway.hypothesis.Trials;
import org.leeway.report.HypothesisText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Puts hypotheses to the model: paired worlds, effects per context, verdicts. */
@Command(
    name = "run",
    header = "Put hypotheses to the model and give verdicts.",
    description = {
      "",
      "Each claim is tried in paired worlds: every context, without and with the mechanism, on the",
      "same seeds. Claims that need the same world share it. Verdicts: supported, opposite, none",
      "(no effect outside the stated band), undecided (with the seeds that would probably decide),",
      "error (the model lacks what the claim needs).",
      "",
      "Unless you say otherwise: 6 seeds, 1 agent for 300 persons. How long is simulated follows",
      "from the outcomes. How to write such a file: scenarios/hypotheses/README.md",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway hypothesis run scenarios/hypotheses/professional-learning.yaml",
      "  leeway hypothesis run --all --id sanction-intrinsic,theory-H19",
      "  leeway hypothesis run --all --seeds 4 --scale 1:400"
    })
final class HypothesisRunCommand extends StudyCommand<HypothesisResults> {
  /** With the usual scale, all that ship take well under half an hour on two processors. */
  private static final int USUAL_SEEDS = 6;

  private static final int USUAL_SCALE = 300;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files with hypotheses.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--all", description = "All hypotheses that ship (scenarios/hypotheses).")
  private boolean all;

  @Option(
      names = "--id",
      split = ",",
      paramLabel = "ID",
      description = "Only these, by name; may be repeated.")
  private List<String> ids = new ArrayList<>();

  private Trials trials = new Trials(List.of());

  @Override
  String armNoun() {
    return "world";
  }

  @Override
  Usual usual() {
    return Usual.of(USUAL_SEEDS, 0, USUAL_SCALE).lasting("what the outcomes ask");
  }

  @Override
  Study study() {
    if (all == !files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name files with hypotheses, or --all for those that ship");
    }
    refuseWeeks("the outcomes of a hypothesis");
    List<Path> read = all ? HypothesisFiles.below(HypothesisFiles.SHIPPED) : files;
    List<Hypothesis> hypotheses = HypothesisFiles.read(read, options.sets(), ids);
    trials = new Trials(hypotheses);
    if (trials.worlds() == 0) {
      throw new InputException(
          "nothing can be simulated: the model lacks what these hypotheses need",
          hypotheses.stream().map(each -> Words.plain(each.id() + ": " + each.missing())).toList());
    }
    String name = hypotheses.size() == 1 ? hypotheses.get(0).id() : "hypotheses";
    return trials.study(seeds(), options.firstSeed(), options.scale(USUAL_SCALE), name);
  }

  private int seeds() {
    return options.seeds(USUAL_SEEDS);
  }

  @Override
  String kind() {
    return HypothesisResults.KIND;
  }

  @Override
  HypothesisResults found(StudyResult study) {
    return trials.judge(seeds(), (arm, measure) -> study.data().sums(arm, 0, measure));
  }

  @Override
  String text(HypothesisResults found, int columns) {
    return HypothesisText.render(found, columns);
  }
}

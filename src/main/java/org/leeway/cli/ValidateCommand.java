package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leeway.evidence.Findings;
import org.leeway.evidence.Role;
import org.leeway.evidence.Validation;
import org.leeway.evidence.ValidationPlan;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.report.EvidenceText;
import org.leeway.scenario.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the model against published findings. */
@Command(
    name = "validate",
    header = "Whether the model gives what was found in the field.",
    description = {
      "",
      "Carries out each finding of a file as a paired virtual experiment: the same people with and",
      "without what was done. A finding is reproduced when the 90%% interval of its effect lies",
      "within what the file accepts, missed when it lies outside, undecided otherwise.",
      "",
      "How to write such a file: scenarios/evidence/README.md",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway validate scenarios/evidence/open.yaml",
      "  leeway validate scenarios/evidence/open.yaml --findings C13,C14 --seeds 30",
      "  leeway validate scenarios/evidence/open.yaml --role calibrate --json > result.json",
      "  leeway validate our-own.yaml --scenario our-world.yaml --partial 2"
    })
final class ValidateCommand extends StudyCommand<Validation> {
  private static final int USUAL_SEEDS = 5;
  private static final int USUAL_SCALE = 200;
  private static final double PERCENT = 100;

  @Parameters(index = "0", paramLabel = "EVIDENCE", description = "A file of findings.")
  private Path file = Path.of("");

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "The world to check (default: the one that the file names).")
  private @Nullable Path scenario;

  @Option(
      names = "--findings",
      paramLabel = "ID",
      split = ",",
      description = "These findings only.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      split = ",",
      description = "Findings of these roles: level, calibrate, validate, bound, mechanism.")
  private List<String> roles = new ArrayList<>();

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      split = ",",
      description = "Findings on these topics.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--partial",
      paramLabel = "PERCENT",
      defaultValue = "10",
      converter = WholeNumber.Percent.class,
      description =
          "Share that designs treat which the file calls partial (default: ${DEFAULT-VALUE}).")
  private long partial;

  private @Nullable ValidationPlan plan;

  @Override
  Usual usual() {
    return Usual.of(USUAL_SEEDS, 0, USUAL_SCALE).lasting("what the findings ask");
  }

  @Override
  Study study() {
    refuseWeeks("the findings");
    Findings all = Findings.read(file, scenario, options.sets(), partial / PERCENT);
    checkWords("role", roles, Role.words());
    Findings some =
        all.with(
            all.findings().stream()
                .filter(each -> ids.isEmpty() || ids.contains(each.id()))
                .filter(each -> roles.isEmpty() || roles.contains(each.role().word()))
                .filter(each -> topics.isEmpty() || topics.contains(each.topic()))
                .toList());
    checkWords("finding", ids, words(all, each -> each.id()));
    checkWords("topic", topics, words(all, each -> each.topic()));
    if (some.runnable().isEmpty()) {
      throw new InputException(
          "there is nothing to simulate",
          some.findings().stream()
              .map(each -> each.id() + ": the model lacks " + each.missing())
              .toList());
    }
    plan =
        ValidationPlan.of(
            some,
            options.seeds(USUAL_SEEDS),
            options.firstSeed(),
            options.scale(USUAL_SCALE),
            partial / PERCENT);
    return plan.study();
  }

  private static List<String> words(
      Findings findings, Function<org.leeway.evidence.Finding, String> word) {
    return findings.findings().stream().map(word).distinct().toList();
  }

  private static void checkWords(String what, List<String> asked, List<String> known) {
    List<String> problems = new ArrayList<>();
    for (String word : asked) {
      if (!known.contains(word)) {
        String near = Spelling.nearest(word, known);
        problems.add(
            "there is no "
                + what
                + " '"
                + word
                + "'"
                + (what.equals("finding") ? "" : "; expected one of " + String.join(", ", known))
                + (near.isEmpty() ? "" : ". Did you mean " + near + "?"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(
          Words.count(problems.size(), "problem") + ", nothing was run", problems);
    }
  }

  @Override
  String kind() {
    return Validation.KIND;
  }

  @Override
  Validation found(StudyResult study) {
    return Objects.requireNonNull(plan, "the study was planned before it was carried out")
        .result(study.data());
  }

  @Override
  String text(Validation found, int columns) {
    return EvidenceText.render(found, columns);
  }
}

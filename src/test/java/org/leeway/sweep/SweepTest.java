package org.leeway.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.FakeStudyReplicate;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.results.StudyFile;
import org.leeway.scenario.ScenarioException;

/** A sweep finds the effects that were put in, and says where its file is wrong. */
class SweepTest {
  private static final Path BASE =
      Path.of("src/test/resources/scenario/base.yaml").toAbsolutePath();
  private static final double EXACT = 1e-9;

  /** Caseload 130 in the base, discretion 0.5; the two work together. */
  private static final FakeStudyReplicate MODEL =
      new FakeStudyReplicate(
          values -> {
            double caseload = values.number("organisation.municipality.caseload.norm") / 130;
            double room = values.number("organisation.municipality.discretion.size");
            return 2 - caseload + room * (2 - caseload);
          });

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path directory;

  private Sweep read(String text) throws IOException {
    Path file = directory.resolve("design.yaml");
    Files.writeString(file, text.replace("BASE", BASE.toString()));
    return SweepReader.read(file, List.of());
  }

  private SweepResult run(String text) throws Exception {
    SweepPlan plan = SweepPlan.of(read(text), new ExperimentSettings(3, 1, 20, 100), List.of());
    Path out = Files.createTempDirectory(directory, "out");
    RunOptions options = new RunOptions(directory, out, false, List.of(), List.of());
    SweepResult result =
        plan.result(
            new Experiment(MODEL, new LocalEngine(2))
                .study(plan.study(), options, Progress.NONE)
                .data());
    StudyFile.write(out, SweepResult.KIND, result);
    assertThat(StudyFile.read(out, SweepResult.KIND, SweepResult.class)).isEqualTo(result);
    return result;
  }

  private static final String FACTORIAL =
      """
      sweep: Caseload by discretion
      scenario: BASE
      vary:
        organisation[*].caseload.norm: [x 1, x 0.5, x 2]
        organisation.municipality.discretion.size: { from: 0, to: 1, levels: 2 }
      outcomes: [placed-within-52-weeks, service-cost]
      """;

  @Test
  void aFactorialGivesTheExactMainEffectsAndPairedDifferencesWithoutLuck() throws Exception {
    SweepResult result = run(FACTORIAL);
    assertThat(result.points()).hasSize(6);
    assertThat(result.points().get(3).values()).containsExactly("x 0.5", "1");
    SweepResult.Cell cell = result.points().get(3).outcomes().get(0);
    assertThat(cell.difference()).isCloseTo(1.5 + 1.5 - 1, within(EXACT));
    assertThat(cell.differenceHigh() - cell.differenceLow()).isCloseTo(0, within(EXACT));
    assertThat(cell.high() - cell.low()).isGreaterThan(0.01);
    assertThat(result.effects())
        .filteredOn(effect -> effect.outcome().equals("service-cost"))
        .satisfiesExactly(
            half -> assertThat(half.effect()).isCloseTo(0.75, within(EXACT)),
            twice -> assertThat(twice.effect()).isCloseTo(-1.5, within(EXACT)),
            room -> assertThat(room.effect()).isCloseTo((1 + 1.5 + 0) / 3, within(EXACT)));
  }

  @Test
  void oneAtATimeMovesEachFactorFromTheStart() throws Exception {
    SweepResult result = run(FACTORIAL + "design: one at a time\n");
    assertThat(result.points()).hasSize(4);
    assertThat(result.effects())
        .filteredOn(effect -> effect.outcome().equals("service-cost"))
        .extracting(SweepResult.MainEffect::effect)
        .satisfiesExactly(
            half -> assertThat(half).isCloseTo(0.5, within(EXACT)),
            twice -> assertThat(twice).isCloseTo(-1, within(EXACT)),
            room -> assertThat(room).isCloseTo(1, within(EXACT)));
  }

  @Test
  void pointsThatFillTheSpaceGiveTheSlope() throws Exception {
    for (String design : List.of("latin hypercube", "sobol")) {
      SweepResult result =
          run(
              """
              sweep: Discretion
              scenario: BASE
              points: 16
              vary:
                organisation.municipality.discretion.size: register range
              reference: scenario
              design: \
              """
                  + design
                  + "\n");
      assertThat(result.points()).hasSize(17);
      assertThat(result.reference()).isEqualTo("scenario");
      assertThat(result.factors().get(0).levels()).containsExactly("0.2", "0.8");
      assertThat(result.effects().get(0).effect()).isCloseTo(0.6, within(1e-3));
      assertThat(PointsCsv.write(result).lines()).hasSize(18);
    }
  }

  @Test
  void outcomesInWordsAreMeasuredOfAPopulation() throws Exception {
    Sweep sweep =
        read(
            """
            sweep: In words
            scenario: BASE
            vary:
              organisation[*].caseload.norm: [x 1, x 0.5]
            from: week 4
            outcomes: [found work within 26 weeks]
            population: { scheme: ww }
            """);
    ExperimentSettings size = new ExperimentSettings(1, 1, 60, 100);
    SweepPlan plan = SweepPlan.of(sweep, size, List.of());
    assertThat(plan.study().arms().get(1).observation().cohorts().get(0))
        .satisfies(
            cohort -> {
              assertThat(cohort.from()).isEqualTo(4);
              assertThat(cohort.until()).isEqualTo(34);
              assertThat(cohort.follow()).isEqualTo(26);
            });
    assertThat(plan.study().arms().get(0).countFrom()).isEqualTo(4);
    assertThatThrownBy(
            () -> SweepPlan.of(sweep, new ExperimentSettings(1, 1, 30, 100), List.of()).study())
        .isInstanceOf(ExperimentException.class)
        .hasMessageContaining("look 26 weeks ahead from week 4");
  }

  @Test
  void everyMistakeIsToldWithItsPlaceAndWhatWasMeant() {
    assertWrong("sweep: a\nscenario: BASE\nvary:\n  organisation[*].caseload.norn: [x 1]\n", "4:3");
    assertWrong("sweep: a\nscenario: BASE\nvary: {}\n", "varies nothing");
    assertWrong(FACTORIAL + "design: factorail\n", "Did you mean factorial?");
    assertWrong(FACTORIAL + "points: 3\n", "does not go with the design");
    assertWrong(FACTORIAL + "design: sobol\n", "does not say how many points");
    assertWrong(FACTORIAL + "reference: 7\n", "there is no point 7");
    assertWrong(FACTORIAL + "from: 12\n", "is not a week");
    assertWrong(FACTORIAL.replace("service-cost", "service-costs"), "service-costs");
    assertWrong(
        FACTORIAL.replace("{ from: 0, to: 1, levels: 2 }", "{ from: x 0, to: 1 }"), "mixes");
    assertWrong(FACTORIAL.replace("x 2]", "x 1]"), "has a level twice");
    assertWrong("sweep: a\nscenario: nowhere.yaml\nvary: { a: [1] }\n", "nowhere.yaml");
    assertWrong(FACTORIAL + "weaks: 3\n", "Did you mean weeks?");
  }

  private void assertWrong(String text, String expected) {
    assertThatThrownBy(() -> read(text))
        .as(text)
        .isInstanceOfSatisfying(
            ScenarioException.class,
            wrong -> assertThat(wrong.problems().toString()).contains(expected));
  }

  @Test
  void everyExampleOfTheGuideReads() throws IOException {
    Path sweeps = Path.of("scenarios/sweeps");
    String scenario = sweeps.resolveSibling("netherlands.yaml").toAbsolutePath().toString();
    List<String> read = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(sweeps.resolve("README.md")));
    while (example.find()) {
      Sweep sweep = read(example.group(1).replace("../netherlands.yaml", scenario));
      SweepPlan plan = SweepPlan.of(sweep, new ExperimentSettings(2, 1, 80, 1000), List.of());
      read.add(sweep.title() + ": " + plan.points().size() + " points");
    }
    assertThat(read)
        .containsExactly(
            "Caseload in two labour markets: 4 points",
            "What employers look at, for the young: 16 points",
            "One lever at a time: 4 points");
  }

  @Test
  void anEmptyListOfOutcomesIsNoRequestForTheUsualOnes() {
    assertThatThrownBy(
            () -> read(FACTORIAL.replace("[placed-within-52-weeks, service-cost]", "[]")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("design.yaml:6:1: outcomes: names none");
  }
}

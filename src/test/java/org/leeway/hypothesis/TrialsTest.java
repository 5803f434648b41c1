package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.StudyData;
import org.leeway.simulation.MasonReplicate;

class TrialsTest {
  private static final String CLAIMS =
      """
      hypotheses:
        one:
          claim: A claim.
          source: somewhere
          context: { vary: { market.openings: { slack: x 0.5, normal: x 1 } } }
          mechanism: { mechanism.sanction.on: [no, yes] }
          outcome:
            - found work within 6 weeks: "+"
          no effect within: 1 points
          interaction: "+"
        two:
          claim: Another claim.
          source: somewhere
          mechanism: { mechanism.sanction.on: [no, yes] }
          outcome:
            - applications per week within 30 weeks: "+"
        three:
          claim: A claim on jobs, in worlds that another looks at for longer.
          source: somewhere
          mechanism: { mechanism.sanction.on: [yes, no] }
          outcome:
            - monthly hazard of losing work from 0 weeks to 4 weeks: "+"
      """;

  @TempDir Path directory;
  private List<Hypothesis> hypotheses = List.of();

  @BeforeEach
  void read() throws IOException {
    Path file = directory.resolve("claims.yaml");
    Files.writeString(file, CLAIMS);
    hypotheses =
        HypothesisReader.read(List.of(file), Path.of("scenarios/netherlands.yaml"), List.of());
  }

  @Test
  void theSameWorldIsSimulatedOnce() {
    assertThat(new Trials(hypotheses).worlds()).isEqualTo(4);
    assertThat(new Trials(hypotheses.subList(0, 1)).worlds()).isEqualTo(4);
    assertThat(new Trials(hypotheses.subList(1, 2)).worlds()).isEqualTo(2);
  }

  /** Shares of 20 % without and, with the mechanism, 20 % in slack and 26 % in normal markets. */
  @Test
  void effectsAndTheirDifferenceAreReadOffTheSums() {
    Trials trials = new Trials(hypotheses.subList(0, 1));
    List<String> arms = trials.study(6, 1, 1000, "x").arms().stream().map(a -> a.id()).toList();
    HypothesisResult result =
        trials
            .judge(
                6,
                (arm, measure) -> {
                  SortedMap<Long, double[]> sums = new TreeMap<>();
                  double share = arm.equals(arms.get(3)) ? 0.26 : 0.2;
                  for (long seed = 1; seed <= 6; seed++) {
                    sums.put(seed, new double[] {1000 * share + seed % 3, 1000});
                  }
                  return sums;
                })
            .hypotheses()
            .get(0);

    assertThat(result.findings())
        .extracting(each -> Math.round(each.effect() * 1e6) / 1e6)
        .containsExactly(0.0, 0.06, 0.06);
    assertThat(result.findings())
        .extracting(Finding::verdict)
        .containsExactly("none", "supported", "supported");
    assertThat(result.verdict()).isEqualTo("none");
    assertThat(result.decidedBy()).isEqualTo("found work within 6 weeks, slack");
  }

  @Test
  void sharingWorldsChangesNoResult() throws ExperimentInterrupted {
    List<HypothesisResult> apart = new ArrayList<>();
    apart.addAll(simulate(hypotheses.subList(0, 1), "one"));
    apart.addAll(simulate(hypotheses.subList(1, 2), "two"));
    apart.addAll(simulate(hypotheses.subList(2, 3), "three"));

    assertThat(simulate(hypotheses, "all")).isEqualTo(apart);
    assertThat(apart).allMatch(each -> !each.verdict().equals("error"));
  }

  private List<HypothesisResult> simulate(List<Hypothesis> some, String name)
      throws ExperimentInterrupted {
    Trials trials = new Trials(some);
    StudyData data =
        new Experiment(new MasonReplicate(), new LocalEngine(1))
            .study(
                trials.study(2, 1, 10000, name),
                new RunOptions(
                    directory, directory.resolve(name), false, List.of(), List.of("leeway")),
                Progress.NONE)
            .data();
    return trials.judge(2, (arm, measure) -> data.sums(arm, 0, measure)).hypotheses();
  }
}

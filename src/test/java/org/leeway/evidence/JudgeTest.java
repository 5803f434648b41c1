package org.leeway.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.method.Estimate;

/** Verdicts on sums that were made up, so that the truth is known. */
final class JudgeTest {
  private static final int SEEDS = 20;
  private static final int PEOPLE = 400;

  @TempDir private Path directory;
  private Finding finding;
  private EvidencePlan plan;

  @BeforeEach
  void read() throws IOException {
    String text =
        """
        evidence: Own
        scenario: nl.yaml
        findings:
          A:
            title: T
            topic: t
            role: validate
            design: { assign by: person, treated share: [10 %, 100 %] }
            treatment: { organisation.uwv.contact.offered: no }
            checks:
              - { outcome: in work at 12 months, contrast: difference in percentage points, accept: [1, 3] }
              - { outcome: in work at 6 months, contrast: difference in percentage points, accept: [-1, 1] }
        """;
    Path file = Files.writeString(directory.resolve("own.yaml"), text);
    Findings findings =
        Findings.read(file, Path.of("scenarios", "netherlands.yaml"), List.of(), Findings.PARTIAL);
    finding = findings.findings().get(0);
    plan = EvidencePlan.of(findings.template(), findings.runnable());
  }

  private Check check(int number) {
    return finding.checks().get(number);
  }

  /** Paired replicates: the same people, of whom a few more are in work when treated. */
  private Sums planted(long seed, double effect, double none) {
    return (arm, draw, measure) -> {
      boolean treated = !arm.startsWith("control");
      boolean second = measure.equals(plan.measure(finding, check(1).sides().get(0)));
      double gain = second ? none : effect;
      SortedMap<Long, double[]> sums = new TreeMap<>();
      for (long replicate = 0; replicate < SEEDS; replicate++) {
        Well19937c random = new Well19937c(seed * 1000 + replicate + (second ? 500 : 0));
        double inWork = 0;
        for (int person = 0; person < PEOPLE; person++) {
          double luck = random.nextDouble();
          inWork += luck < 0.6 + (treated ? gain : 0) ? 1 : 0;
        }
        sums.put(replicate, new double[] {inWork, PEOPLE});
      }
      return sums;
    };
  }

  @Test
  void anIntervalCoversAPlantedEffectOfTwoPointsAsOftenAsItPromises() {
    int repeats = 1000;
    int covered = 0;
    for (int repeat = 0; repeat < repeats; repeat++) {
      Estimate estimate = new Judge(plan, planted(repeat, 0.02, 0), 0).estimate(finding, check(0));
      covered += estimate.low() <= 2 && estimate.high() >= 2 ? 1 : 0;
    }
    // 90 % of 1000; four standard deviations of a binomial are 38
    assertThat(covered).isBetween(862, 938);
  }

  @Test
  void anEffectWithinTheBandIsReproducedAndAnotherMissed() {
    FindingResult right = new Judge(plan, planted(1, 0.02, 0.001), 0).judge(finding);
    FindingResult wrong = new Judge(plan, planted(1, 0.02, 0.05), 0).judge(finding);

    assertThat(right.verdict()).isEqualTo("reproduced");
    assertThat(right.effect()).isCloseTo(2, within(0.5));
    assertThat(right.low()).isLessThan(right.effect());
    assertThat(right.replicates()).isEqualTo(SEEDS);
    assertThat(wrong.verdict()).isEqualTo("missed");
    assertThat(wrong.checks().get(0).verdict()).isEqualTo("reproduced");
  }

  @Test
  void theRatioOfRollOutAndPartialEffectStandsBesideEachDifference() {
    FindingResult result = new Judge(plan, planted(1, 0.02, 0.001), 0).judge(finding);

    assertThat(result.checks()).hasSize(4);
    CheckResult ratio = result.checks().get(1);
    assertThat(ratio.outcome()).endsWith("effect at 100 % over effect at 10 %");
    assertThat(ratio.effect()).isCloseTo(1, within(1e-9));
    assertThat(ratio.needed()).isFalse();
  }

  @Test
  void aTreatmentThatMovesNoSumIsAnErrorAndNotANull() {
    FindingResult result = new Judge(plan, planted(1, 0, 0), 0).judge(finding);

    assertThat(result.verdict()).isEqualTo("error");
    assertThat(result.reason()).startsWith("the treatment changes nothing");
  }

  @Test
  void withoutReplicatesThereIsNoVerdict() {
    FindingResult result =
        new Judge(plan, (arm, draw, measure) -> new TreeMap<>(), 0).judge(finding);

    assertThat(result.verdict()).isEqualTo("error");
    assertThat(result.reason()).startsWith("no replicate was finished");
  }

  @Test
  void aSignIsAnIntervalWithAnOpenEndThatZeroIsNotIn() {
    Accept positive = new Accept(Math.nextUp(0.0), Double.POSITIVE_INFINITY, "> 0");

    assertThat(positive.judge(new Estimate(2, 1, 3, 5))).isEqualTo(Verdict.REPRODUCED);
    assertThat(positive.judge(new Estimate(0, 0, 0, 5))).isEqualTo(Verdict.MISSED);
    assertThat(positive.judge(new Estimate(1, -1, 3, 5))).isEqualTo(Verdict.UNDECIDED);
    assertThat(positive.judge(new Estimate(2, Double.NaN, Double.NaN, 1)))
        .isEqualTo(Verdict.UNDECIDED);
    // half-width 2 must shrink to 1: four times the seeds
    assertThat(positive.seedsThatDecide(new Estimate(1, -1, 3, 5))).isEqualTo(20);
  }

  @Test
  void contrastsGiveTheFiguresOfTheTextbook() {
    double[] shares = {0.5, 0.4};
    assertThat(Contrast.POINTS.of(shares)).isCloseTo(10, within(1e-9));
    assertThat(Contrast.RELATIVE.of(shares)).isCloseTo(25, within(1e-9));
    assertThat(Contrast.ODDS_RATIO.of(shares)).isCloseTo(1.5, within(1e-9));
    assertThat(Contrast.HAZARD_RATIO.of(shares))
        .isCloseTo(Math.log(0.5) / Math.log(0.6), within(1e-9));
    assertThat(Contrast.DAYS.of(new double[] {10, 8})).isEqualTo(14);
    assertThat(Contrast.POINTS_OF_EFFECTS.of(new double[] {0.5, 0.4, 0.3, 0.28}))
        .isCloseTo(8, within(1e-9));
    assertThat(Contrast.ELASTICITY.of(new double[] {4, 2, 2, 4})).isCloseTo(-1, within(1e-9));
  }
}

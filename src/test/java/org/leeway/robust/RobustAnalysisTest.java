package org.leeway.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.robust.Robustness.Basis;
import org.leeway.scenario.Draw;

final class RobustAnalysisTest {
  /** Above zero where p1 is over 0.25 or p3 under 0.4, below it in the other 10% of the worlds. */
  private static double flipsInACorner(Draw world) {
    boolean corner = Synthetic.value(world, "p1") <= 0.25 && Synthetic.value(world, "p3") > 0.6;
    return corner ? -0.02 : 0.02;
  }

  @Test
  void namesTheCornerInWhichTheSignFlips() {
    Robustness line =
        new Synthetic(300, 3, 0.004, 5).lines(RobustAnalysisTest::flipsInACorner).get(0);

    assertThat(line.basis()).isEqualTo(Basis.REGISTER);
    assertThat(line.sign()).isEqualTo(1);
    assertThat(line.holds().value()).isEqualTo(0.9, within(0.05));
    assertThat(line.holds().low()).isLessThan(line.holds().value());
    Discovery where = line.discovery();
    assertThat(where.conditions())
        .extracting(Discovery.Condition::path)
        .containsExactly("p1", "p3");
    assertThat(where.conditions().get(0).high()).isEqualTo(0.25, within(0.05));
    assertThat(where.conditions().get(1).low()).isEqualTo(0.6, within(0.05));
    assertThat(where.holdsInside()).isLessThan(0.15);
    assertThat(where.holdsOutside()).isGreaterThan(0.95);
    assertThat(where.p()).isLessThan(0.01);
  }

  @Test
  void callsNothingAFlipThatIsChance() {
    Robustness line = new Synthetic(60, 2, 0.03, 6).lines(world -> 0.02).get(0);

    assertThat(line.asSimulated()).isLessThan(0.9);
    assertThat(line.holds().value()).isGreaterThan(0.95);
    assertThat(line.chance()).isGreaterThan(0.7);
    assertThat(line.discovery().found()).isFalse();
  }

  @Test
  void takesTheSignOfAllWorldsWhereThatOfTheRegisterIsUnclear() {
    Robustness line =
        new Synthetic(100, 2, 0.01, 7).lines(world -> world.number() == 0 ? 0.0001 : -0.02).get(0);
    assertThat(line.basis()).isEqualTo(Basis.WORLDS);
    assertThat(line.sign()).isEqualTo(-1);
    assertThat(line.holds().value()).isGreaterThan(0.9);
  }

  @Test
  void askingForASignWhereThereIsNoneIsSaidToBeSo() {
    Robustness same = new Synthetic(30, 2, 0, 8).lines(world -> 0).get(0);
    assertThat(same.basis()).isEqualTo(Basis.SAME);
    Robustness none = new Synthetic(40, 2, 0.02, 9).lines(world -> 0).get(0);
    assertThat(none.basis()).isEqualTo(Basis.NONE);
    assertThat(none.discovery().searched()).isFalse();
  }

  /** Alternative a is 3 better in one half of the worlds and 1 worse in the other; b always 1. */
  @Test
  void regretIsTheDistanceToTheBestChoiceInEachWorld() {
    Synthetic worlds = new Synthetic(100, 2, 0, 10);
    List<String> arms = List.of("base", "a", "b");
    RobustAnalysis analysis =
        worlds.analysis(
            world -> world.number() % 2 == 0 ? 0.03 : -0.01, world -> 0.01, "base", "a", "b");

    Regret regret = RobustAnalysis.regrets(arms, analysis.lines()).get(0);

    assertThat(regret.lines()).extracting(Regret.Line::arm).isEqualTo(arms);
    assertThat(regret.lines())
        .extracting(line -> Math.round(line.mean() * 1e6) / 1e6)
        .containsExactly(0.02, 0.01, 0.01);
    assertThat(regret.lines())
        .extracting(line -> Math.round(line.most() * 1e6) / 1e6)
        .containsExactly(0.03, 0.02, 0.02);
    assertThat(regret.lines()).extracting(Regret.Line::best).containsExactly(0.0, 0.5, 0.5);
  }
}

package org.leeway.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.method.Estimate;

/** What a change is called, from figures with known answers. */
final class NamingTest {
  private static final Estimate NOT_ASKED = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);

  private final Naming naming = new Naming(new Thresholds(0.01, 0.5, 0.5, 0.5, 0.1, 0.1));

  private static Estimate about(double value, double half) {
    return new Estimate(value, value - half, value + half, 10);
  }

  /** Shares of superfluous, effective, harmed, blocked, set back and powerless. */
  private static Estimate[] kinds(double... shares) {
    Estimate[] kinds = new Estimate[shares.length];
    for (int kind = 0; kind < shares.length; kind++) {
      kinds[kind] = about(shares[kind], 0.01);
    }
    return kinds;
  }

  private Naming.Name name(Estimate net, Estimate lost, double... shares) {
    double surplus = shares[Kind.BLOCKED.ordinal()] - shares[Kind.SET_BACK.ordinal()];
    return naming.name(net, kinds(shares), about(surplus, 0.01), lost);
  }

  @Test
  void aClearGainIsEffectiveUnlessOthersPayForHalfOfIt() {
    assertThat(name(about(0.04, 0.01), about(0.1, 0.1), 0.3, 0.06, 0.02, 0.1, 0, 0.52))
        .isEqualTo(new Naming.Name(Label.EFFECTIVE, true));
    assertThat(name(about(0.04, 0.01), about(0.9, 0.2), 0.3, 0.06, 0.02, 0.1, 0, 0.52))
        .isEqualTo(new Naming.Name(Label.DISPLACED, true));
    assertThat(name(about(0.04, 0.01), about(0.6, 0.2), 0.3, 0.06, 0.02, 0.1, 0, 0.52))
        .isEqualTo(new Naming.Name(Label.DISPLACED, false));
    assertThat(name(about(0.04, 0.01), NOT_ASKED, 0.3, 0.06, 0.02, 0.1, 0, 0.52).label())
        .isEqualTo(Label.EFFECTIVE);
  }

  @Test
  void aClearLossIsHarmful() {
    assertThat(name(about(-0.03, 0.01), NOT_ASKED, 0.3, 0.01, 0.04, 0.1, 0, 0.55))
        .isEqualTo(new Naming.Name(Label.HARMFUL, true));
  }

  @Test
  void whereMostFindWorkAnyhowNoEffectMeansSuperfluous() {
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.7, 0.01, 0.01, 0.1, 0, 0.18))
        .isEqualTo(new Naming.Name(Label.SUPERFLUOUS, true));
  }

  @Test
  void whereMostFindNoWorkGoalsTellBlockedFromPowerless() {
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.1, 0.01, 0.01, 0.6, 0, 0.28))
        .isEqualTo(new Naming.Name(Label.BLOCKED, true));
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.1, 0.01, 0.01, 0.28, 0, 0.6))
        .isEqualTo(new Naming.Name(Label.POWERLESS, true));
  }

  @Test
  void goalsLostAreSetAgainstGoalsGained() {
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.1, 0.01, 0.01, 0.5, 0.3, 0.08).label())
        .as("as much coming and going is no sign that the market blocks anything")
        .isEqualTo(Label.POWERLESS);
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.1, 0.01, 0.01, 0.05, 0.65, 0.18))
        .isEqualTo(new Naming.Name(Label.SET_BACK, true));
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.1, 0.01, 0.01, 0.13, 0.575, 0.175))
        .isEqualTo(new Naming.Name(Label.SET_BACK, false));
  }

  @Test
  void gainsAndLossesThatCancelAreDisplacement() {
    assertThat(name(about(0, 0.005), NOT_ASKED, 0.6, 0.15, 0.15, 0.05, 0, 0.05))
        .isEqualTo(new Naming.Name(Label.DISPLACED, true));
  }

  @Test
  void anEffectThatIsClearButTooSmallIsNone() {
    assertThat(name(about(0.005, 0.002), NOT_ASKED, 0.7, 0.01, 0.005, 0.1, 0, 0.185).label())
        .isEqualTo(Label.SUPERFLUOUS);
  }

  @Test
  void aWideIntervalGivesANameThatIsNotSure() {
    Naming.Name name = name(about(0.01, 0.04), NOT_ASKED, 0.7, 0.02, 0.01, 0.1, 0, 0.17);
    assertThat(name).isEqualTo(new Naming.Name(Label.SUPERFLUOUS, false));
  }

  @Test
  void oneSeedGivesANameButNeverASureOne() {
    Estimate[] kinds = kinds(0.3, 0.06, 0.02, 0.1, 0, 0.52);
    Estimate one = new Estimate(0.04, Double.NaN, Double.NaN, 1);
    assertThat(naming.name(one, kinds, about(0.1, 0.01), NOT_ASKED))
        .isEqualTo(new Naming.Name(Label.EFFECTIVE, false));
  }
}

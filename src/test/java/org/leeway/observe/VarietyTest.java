package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How often two instruments of one professional differ, on choices of which the truth is known. */
final class VarietyTest {
  @Test
  void whoAlwaysDoesTheSameHasNone() {
    assertThat(share(new int[] {9, 0, 12})).isZero();
  }

  @Test
  void lettingThingsBeIsNoInstrument() {
    assertThat(share(new int[] {0, 4, 6})).isEqualTo(share(new int[] {50, 4, 6}));
  }

  @Test
  void oneChoiceSaysNothing() {
    Variety variety = new Variety();
    variety.add(new int[] {30, 1});
    assertThat(variety.sums()).containsExactly(0, 0);
  }

  @Test
  void fewChoicesSayAsMuchOnAverageAsMany() {
    double[] shares = {0.5, 0.3, 0.2};
    SplittableRandom random = new SplittableRandom(3);
    Variety variety = new Variety();
    for (int professional = 0; professional < 20_000; professional++) {
      int[] counts = new int[4];
      for (int choice = 0; choice < 3; choice++) {
        double luck = random.nextDouble();
        counts[luck < shares[0] ? 1 : luck < shares[0] + shares[1] ? 2 : 3]++;
      }
      variety.add(counts);
    }
    double truth = 1 - 0.25 - 0.09 - 0.04;
    assertThat(variety.sums()[0] / variety.sums()[1]).isCloseTo(truth, within(0.01));
  }

  private static double share(int[] counts) {
    Variety variety = new Variety();
    variety.add(counts);
    return variety.sums()[0] / variety.sums()[1];
  }
}

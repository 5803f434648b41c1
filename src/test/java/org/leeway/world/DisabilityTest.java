package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.process.Trial;

/** Whom the registers count as people with a work disability. */
final class DisabilityTest {
  private final Jobseekers people = new Trial(Small.regions(1), 1, 1000).open().people();
  private final int row = 0;

  private boolean counts(Scheme scheme, int inRegister, int turnedDown) {
    people.scheme.set(row, scheme.ordinal());
    people.targetGroup.set(row, inRegister);
    people.turnedDown.set(row, turnedDown);
    return Disability.isRegistered(people, row);
  }

  @Test
  void theFourGroupsOfTheMonitorCountAndNobodyElse() {
    assertThat(counts(Scheme.PARTIAL_DISABILITY, 0, 0)).isTrue();
    assertThat(counts(Scheme.YOUNG_DISABLED, 0, 0)).isTrue();
    assertThat(counts(Scheme.SOCIAL_ASSISTANCE, 1, 0)).isTrue();
    assertThat(counts(Scheme.UNEMPLOYMENT, 0, 1)).isTrue();
    assertThat(counts(Scheme.SOCIAL_ASSISTANCE, 0, 0)).isFalse();
    assertThat(counts(Scheme.UNEMPLOYMENT, 0, 0)).isFalse();
    assertThat(counts(Scheme.SICKNESS, 0, 0)).isFalse();
  }
}

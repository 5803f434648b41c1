package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom somebody meets in a group: people like those who were in one of late. */
final class GroupMembersTest {
  private static final double USUAL = 0.5;
  private static final double SPREAD = 0.1;
  private static final double WEEKS = 13;
  private static final double SIZE = 10;

  private final GroupMembers groups = new GroupMembers(USUAL, SPREAD, WEEKS);

  private static void fill(GroupMembers groups, int weeks, double... motivations) {
    for (int week = 0; week < weeks; week++) {
      IntStream.range(0, motivations.length).forEach(each -> groups.join(motivations[each]));
      groups.turn();
    }
  }

  @Test
  void beforeAnybodyWasInOneTheyAreTheUsual() {
    groups.turn();
    assertThat(groups.others(SIZE, 0)).isEqualTo(USUAL);
    assertThat(groups.others(SIZE, 1)).isCloseTo(USUAL + SPREAD / 3, within(1e-9));
  }

  @Test
  void anEmptyWeekChangesNothing() {
    fill(groups, 40, 0.3, 0.7);
    double before = groups.others(SIZE, 1);
    fill(groups, 100);
    assertThat(groups.others(SIZE, 1)).isEqualTo(before);
  }

  @Test
  void whoJoinsNowIsMetFromTheNextWeekOn() {
    groups.join(0.9);
    assertThat(groups.others(SIZE, 0)).isEqualTo(USUAL);
    groups.turn();
    assertThat(groups.others(SIZE, 0)).isGreaterThan(USUAL);
  }

  @Test
  void aGroupIsAsMixedWhereAgentsAreFewAsWhereTheyAreMany() {
    GroupMembers few = new GroupMembers(USUAL, SPREAD, WEEKS);
    for (int round = 0; round < 60; round++) {
      fill(few, 1, 0.4);
      fill(few, 1, 0.6);
    }
    fill(groups, 120, 0.4, 0.4, 0.4, 0.4, 0.6, 0.6, 0.6, 0.6);
    for (double luck : new double[] {-2, 0, 2}) {
      assertThat(few.others(SIZE, luck)).isCloseTo(groups.others(SIZE, luck), within(0.005));
    }
  }

  @Test
  void smallGroupsDifferMoreThanLargeOnes() {
    fill(groups, 40, 0.3, 0.7);
    double large = groups.others(26, 1) - groups.others(26, 0);
    double small = groups.others(5, 1) - groups.others(5, 0);
    assertThat(small).isCloseTo(large * 2.5, within(1e-9));
  }
}

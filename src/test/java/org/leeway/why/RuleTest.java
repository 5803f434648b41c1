package org.leeway.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.experiment.CensusLine;

/** What the change did to persons made by hand. */
final class RuleTest {
  private static final int NEVER = -1;
  private static final int ONE = 1;
  private static final int TWO = 2;

  private final Rule rule = new Rule(104, 0.1);

  private static CensusLine line(int placed, int goals, int mechanisms) {
    return line(placed, goals, mechanisms, 50, 2);
  }

  private static CensusLine line(int placed, int goals, int mechanisms, int written, int reach) {
    return new CensusLine("ww/short", 0, placed, goals, mechanisms, 50, written, reach);
  }

  @Test
  void whoFindsWorkInBothDidNotNeedTheChange() {
    assertThat(rule.reason(line(10, 0, 0), line(10, ONE, ONE))).isEqualTo(Reason.SAME_WEEK);
    assertThat(rule.reason(line(10, 0, 0), line(9, ONE, ONE))).isEqualTo(Reason.SOONER);
    assertThat(rule.reason(line(10, 0, 0), line(103, 0, 0))).isEqualTo(Reason.LATER);
  }

  @Test
  void workAfterTheLastWeekThatIsFollowedIsNoWork() {
    assertThat(rule.reason(line(NEVER, 0, 0), line(103, 0, 0)).kind()).isEqualTo(Kind.EFFECTIVE);
    assertThat(rule.reason(line(NEVER, 0, 0), line(104, 0, 0)).kind()).isEqualTo(Kind.POWERLESS);
    assertThat(new Rule(52, 0.1).reason(line(60, 0, 0), line(51, 0, 0)).kind())
        .isEqualTo(Kind.EFFECTIVE);
  }

  @Test
  void whoFindsWorkWithTheChangeOnlyMayOweItToGoalsOrNot() {
    assertThat(rule.reason(line(NEVER, ONE, ONE), line(20, ONE | TWO, ONE)))
        .isEqualTo(Reason.THROUGH_GOALS);
    assertThat(rule.reason(line(NEVER, ONE, ONE), line(20, ONE, ONE | TWO)))
        .as("a mechanism is no goal")
        .isEqualTo(Reason.OTHERWISE);
    assertThat(rule.reason(line(NEVER, ONE | TWO, 0), line(20, ONE, 0)))
        .as("goals that were reached without the change as well are not its work")
        .isEqualTo(Reason.OTHERWISE);
  }

  @Test
  void whoLosesWorkSearchedLessOrWasPushedAside() {
    assertThat(rule.reason(line(10, 0, 0, 50, 2), line(NEVER, 0, 0, 44, 2)))
        .isEqualTo(Reason.SEARCHED_LESS);
    assertThat(rule.reason(line(10, 0, 0, 50, 2), line(NEVER, 0, 0, 46, 2)))
        .isEqualTo(Reason.PUSHED_ASIDE);
    CensusLine hiredAtOnce = new CensusLine("ww/short", 0, 0, 0, 0, 0, 0, 0);
    assertThat(rule.reason(hiredAtOnce, line(NEVER, 0, 0, 0, 0)))
        .as("without a week of search there is no rate to compare")
        .isEqualTo(Reason.PUSHED_ASIDE);
  }

  @Test
  void furtherGoalsWithoutWorkAreBlockedByTheStageThatWasNotPassed() {
    CensusLine base = line(NEVER, ONE, ONE);
    assertThat(rule.reason(base, line(NEVER, TWO, ONE, 50, 0))).isEqualTo(Reason.NO_VACANCY);
    assertThat(rule.reason(base, line(NEVER, TWO, ONE, 50, 1))).isEqualTo(Reason.NEVER_CHOSEN);
    assertThat(rule.reason(base, line(NEVER, TWO, ONE, 50, 2))).isEqualTo(Reason.LOST_AT_THE_END);
  }

  @Test
  void withoutFurtherGoalTheChangeWasPowerless() {
    CensusLine base = line(NEVER, ONE, ONE | TWO);
    assertThat(rule.reason(base, line(NEVER, ONE, TWO))).isEqualTo(Reason.NOTHING_MOVED);
    assertThat(rule.reason(base, line(NEVER, 0, ONE | TWO | 4))).isEqualTo(Reason.NO_GOAL);
  }
}

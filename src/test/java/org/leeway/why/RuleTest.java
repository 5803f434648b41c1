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
    return new CensusLine(
        "ww/short", 0, placed, goals, mechanisms, 50, written, reach, 4, 10, false);
  }

  /** Somebody without work, by what the service did. */
  private static CensusLine served(int goals, int contacts, int helped, boolean refused) {
    return new CensusLine("ww/short", 0, NEVER, goals, ONE, 50, 50, 2, contacts, helped, refused);
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
    assertThat(rule.reason(line(NEVER, ONE, 0), line(20, TWO, 0)))
        .as("another goal in the place of one that was lost is no more than before")
        .isEqualTo(Reason.OTHERWISE);
  }

  @Test
  void whoLosesWorkSearchedLessOrWasPushedAside() {
    assertThat(rule.reason(line(10, 0, 0, 50, 2), line(NEVER, 0, 0, 44, 2)))
        .isEqualTo(Reason.SEARCHED_LESS);
    assertThat(rule.reason(line(10, 0, 0, 50, 2), line(NEVER, 0, 0, 46, 2)))
        .isEqualTo(Reason.PUSHED_ASIDE);
    assertThat(rule.reason(line(10, ONE, 0, 50, 2), line(NEVER, 0, 0, 50, 2)))
        .isEqualTo(Reason.FEWER_GOALS);
    assertThat(rule.reason(line(10, ONE, 0, 50, 2), line(NEVER, TWO, 0, 50, 2)))
        .as("no fewer goals, though other ones")
        .isEqualTo(Reason.PUSHED_ASIDE);
    CensusLine hiredAtOnce = new CensusLine("ww/short", 0, 0, 0, 0, 0, 0, 0, 0, 0, false);
    assertThat(rule.reason(hiredAtOnce, line(NEVER, 0, 0, 0, 0)))
        .as("without a week of search there is no rate to compare")
        .isEqualTo(Reason.PUSHED_ASIDE);
  }

  @Test
  void moreGoalsWithoutWorkAreBlockedByTheStageThatWasNotPassed() {
    CensusLine base = line(NEVER, ONE, ONE);
    int more = TWO | 4;
    assertThat(rule.reason(base, line(NEVER, more, ONE, 50, 0))).isEqualTo(Reason.NO_VACANCY);
    assertThat(rule.reason(base, line(NEVER, more, ONE, 50, 1))).isEqualTo(Reason.NEVER_CHOSEN);
    assertThat(rule.reason(base, line(NEVER, more, ONE, 50, 2))).isEqualTo(Reason.LOST_AT_THE_END);
  }

  @Test
  void goalsThatTheChangeTookAwayAreNoLessCountedThanThoseItGave() {
    CensusLine base = served(ONE | TWO, 4, 10, false);
    assertThat(rule.reason(base, served(4, 4, 9, false))).isEqualTo(Reason.LESS_HELP);
    assertThat(rule.reason(base, served(ONE, 4, 10, false))).isEqualTo(Reason.NO_LESS_HELP);
    assertThat(rule.reason(base, served(ONE | 4, 4, 10, false)))
        .as("one came and one went")
        .isEqualTo(Reason.OTHER_GOALS);
  }

  @Test
  void swappingTheWorldsSwapsGainAndLoss() {
    for (int goals = 0; goals < 8; goals++) {
      for (int others = 0; others < 8; others++) {
        Kind there = rule.reason(line(NEVER, goals, 0), line(NEVER, others, 0)).kind();
        Kind back = rule.reason(line(NEVER, others, 0), line(NEVER, goals, 0)).kind();
        assertThat(back)
            .isEqualTo(
                switch (there) {
                  case BLOCKED -> Kind.SET_BACK;
                  case SET_BACK -> Kind.BLOCKED;
                  default -> Kind.POWERLESS;
                });
      }
    }
  }

  @Test
  void withoutOtherGoalsTheChangeWasPowerless() {
    CensusLine base = line(NEVER, ONE, ONE | TWO);
    assertThat(rule.reason(base, line(NEVER, ONE, TWO | 4))).isEqualTo(Reason.NOTHING_MOVED);
    assertThat(rule.reason(base, line(NEVER, ONE, ONE | TWO | 4))).isEqualTo(Reason.NO_GOAL);
  }

  @Test
  void whoWasNeverInvitedIsNoneOfThoseForWhomNothingWasChosen() {
    CensusLine base = served(ONE, 4, 10, false);
    assertThat(rule.reason(base, served(ONE, 0, 0, false))).isEqualTo(Reason.NO_CONVERSATION);
    assertThat(rule.reason(base, served(ONE, 0, 0, true)))
        .as("refused, but never talked with either")
        .isEqualTo(Reason.NO_CONVERSATION);
    assertThat(rule.reason(base, served(ONE, 1, 0, true))).isEqualTo(Reason.REFUSED);
    assertThat(rule.reason(base, served(ONE, 1, 0, false))).isEqualTo(Reason.NOT_CHOSEN);
    assertThat(rule.reason(base, served(ONE, 0, 1, false)))
        .as("an instrument from before may run on without a conversation")
        .isEqualTo(Reason.NOTHING_MOVED);
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.world.Jobseekers;

final class DutiesTest {
  private static final int ROW = 0;

  private final Trial trial = new Trial(Small.regions(1), 1, 1000);
  private final Duties duties = new Duties(trial.values());
  private final Jobseekers people = trial.people();

  @Test
  void whoIsLookedAtEveryWeekAnswersForThatWeekOnly() {
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    people.service.since.set(ROW, 0);
    people.service.lastContact.set(ROW, 10);
    assertThat(passed(11)).isEqualTo(0.25); // four applications in four weeks
    assertThat(passed(12)).isEqualTo(0.5);
    assertThat(passed(14)).isEqualTo(1);
    assertThat(passed(40)).isEqualTo(1);
  }

  @Test
  void atTheFirstConversationAllTheTimeBeforeCounts() {
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    people.service.since.set(ROW, 10);
    people.service.lastContact.set(ROW, Jobseekers.NEVER);
    assertThat(passed(10)).isEqualTo(1);
    people.service.lastContact.set(ROW, 9); // of a spell before
    assertThat(passed(10)).isEqualTo(1);
  }

  private double passed(int week) {
    return duties.partPassed(people, ROW, new Week(week, 0));
  }
}

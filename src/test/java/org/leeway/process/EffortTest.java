package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.State;
import org.leeway.world.Jobseekers;

final class EffortTest {
  private final Trial trial = new Trial(Small.regions(1), 1, 1000);
  private final Effort effort = new Effort(trial.values());
  private final Jobseekers people = trial.people();

  @Test
  void aRightWithoutEndDrivesNobodyNotEvenBeforeWeekZero() {
    people.rightEnds.set(0, Integer.MAX_VALUE);
    assertThat(written(-20)).isEqualTo(written(0)).isEqualTo(written(200));
  }

  @Test
  void peopleSearchMoreAsTheEndOfTheirRightComesNear() {
    people.states.set(0, State.MOTIVATION, 0.3);
    people.rightEnds.set(0, 100);
    assertThat(written(86)).isEqualTo(written(0));
    assertThat(written(92)).isGreaterThan(written(86));
    assertThat(written(99)).isGreaterThan(written(92));
  }

  @Test
  void whoHardlyWantsToDoesNotLookAtAll() {
    people.states.set(0, State.MOTIVATION, 0.1);
    people.rightEnds.set(0, Integer.MAX_VALUE);
    assertThat(written(0)).isZero();
    people.states.set(0, State.MOTIVATION, 0.9);
    assertThat(written(0)).isPositive();
  }

  @Test
  void hoursInAProgrammeLeaveLessTimeToSearch() {
    double free = written(0);
    people.activity.set(0, 0.6);
    assertThat(written(0)).isLessThan(free).isGreaterThan(0);
    people.activity.set(0, 1);
    assertThat(written(0)).isZero();
  }

  @Test
  void dutyRaisesTheEffortOfTheUnwillingOnlyWhileSomebodyLooks() {
    people.states.set(0, State.MOTIVATION, 0);
    double unseen = written(0);
    people.service.lastContact.set(0, -1);
    assertThat(written(0)).isGreaterThan(unseen);
    assertThat(written(50)).isEqualTo(unseen);
  }

  @Test
  void whoIsToldWhatToDoWritesMoreOfDutyAlone() {
    people.states.set(0, State.MOTIVATION, 0);
    people.service.lastContact.set(0, -1);
    people.service.directed.set(0, 0.15);
    double free = written(0);
    people.service.directed.set(0, 0.5);
    double guided = written(0);
    people.service.directed.set(0, 0.85);
    double told = written(0);
    assertThat(guided).isGreaterThan(free);
    assertThat(told).isGreaterThan(guided);
    people.states.set(0, State.MOTIVATION, 1);
    assertThat(written(0)).isEqualTo(written(50)); // the willing do as much anyway
    people.states.set(0, State.MOTIVATION, 0);
    people.offences.set(0, 1);
    double held = written(0);
    people.service.directed.set(0, 0.15);
    assertThat(written(0)).isEqualTo(held);
  }

  @Test
  void aCutIsFeltWithoutAConversationAndForSomeTimeAfter() {
    people.states.set(0, State.MOTIVATION, 0);
    double unseen = written(0);
    people.offences.set(0, 1);
    people.sanctionedUntil.set(0, 4);
    assertThat(written(0)).isGreaterThan(unseen);
    assertThat(written(8)).isGreaterThan(unseen);
    assertThat(written(50)).isEqualTo(unseen);
  }

  @Test
  void whoWasWarnedWritesMoreOfDutyAloneButOnlyWhileSomebodyLooks() {
    people.states.set(0, State.MOTIVATION, 0);
    people.service.lastContact.set(0, -1);
    double before = written(0);
    double unseen = written(50);
    people.offences.set(0, 1);
    assertThat(written(0)).isGreaterThan(before);
    assertThat(written(50)).isEqualTo(unseen);
  }

  private double written(int week) {
    return effort.served(people, 0, week(week));
  }

  private static Week week(int number) {
    return new Week(number, 0);
  }
}

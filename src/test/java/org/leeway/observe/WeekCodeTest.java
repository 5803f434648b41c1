package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.world.Jobseekers;

/** What is kept of a person's week. */
final class WeekCodeTest {
  private static final int DEBT_HELP = 9;

  @Test
  void aClientWhoWaitsForAnInstrumentIsNotInIt() {
    Trial trial = new Trial(Small.regions(2), 1, 1000).open();
    Jobseekers people = trial.people();
    int week = trial.week().number();
    int row = 0;
    while (!people.is(row, Status.SERVED)) {
      row++;
    }
    people.service.programme.clear(row);
    people.service.programme.add(row, DEBT_HELP, week + 3, week + 29);
    assertThat(inInstrument(trial, row, week)).isEqualTo(-1);
    assertThat(inInstrument(trial, row, week + 3)).isEqualTo(DEBT_HELP);
    people.service.programme.add(row, DEBT_HELP + 1, week, week + 4);
    assertThat(inInstrument(trial, row, week)).isEqualTo(DEBT_HELP + 1);
  }

  private static int inInstrument(Trial trial, int row, int week) {
    return WeekCode.instrument(WeekCode.of(trial.region(), row, week, Jobseekers.NEVER));
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/** Slow change comes to the same, whether it is worked out every week or for weeks at once. */
final class SlowChangeTest {
  private static final int SCALE = 400;
  private static final int YEAR = 52;

  /** A year of life outside, for people who begin with some gains. */
  private static Region afterAYear(int weeksAtOnce) {
    Trial trial = new Trial(Small.regions(2, "run.slow-weeks=" + weeksAtOnce), 5, SCALE);
    SlowChange slowChange = new SlowChange(trial.values());
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      people.gain(row, State.SEARCH, Anchoring.COGNITIVE, 0.3);
      people.gain(row, State.MOTIVATION, Anchoring.EMOTIONAL, 0.2);
      people.stimulated.set(row, 0);
    }
    int first = trial.week().number();
    for (int week = first; week < first + YEAR; week++) {
      for (int row = 0; row < people.rows(); row++) {
        slowChange.week(region, row, new Week(week, 0));
      }
    }
    for (int row = 0; row < people.rows(); row++) {
      slowChange.catchUp(region, row, first + YEAR - 1);
    }
    return region;
  }

  @Test
  void fourWeeksAtOnceComeToTheSameAsWeekByWeek() {
    Jobseekers weekly = afterAYear(1).jobseekers();
    Jobseekers atOnce = afterAYear(4).jobseekers();
    int problems = new Problems(new Trial(Small.regions(2), 5, SCALE).values()).owned().size();
    int changed = 0;
    for (int row = 0; row < weekly.rows(); row++) {
      for (State state : State.values()) {
        assertThat(atOnce.now(state, row)).isEqualTo(weekly.now(state, row), within(0.003));
      }
      for (int problem = 0; problem < problems; problem++) {
        assertThat(atOnce.problems.get(row, problem)).isEqualTo(weekly.problems.get(row, problem));
      }
      changed += weekly.now(State.RHYTHM, row) < 0.99 && weekly.is(row, Status.SERVED) ? 1 : 0;
    }
    assertThat(changed).isPositive();
  }

  @Test
  void whoHasBeenWithoutWorkForVeryLongHasNothingLeftToLoseByIt() {
    Trial trial = new Trial(Small.regions(2), 5, SCALE);
    SlowChange slowChange = new SlowChange(trial.values());
    Jobseekers people = trial.region().jobseekers();
    int counts = (int) (YEAR * trial.values().number("person.years-out-that-count"));
    int now = trial.week().number();
    int seen = 0;
    for (int row = 0; row < people.rows(); row++) {
      double able = people.states.get(row, State.SKILL);
      if (!people.is(row, Status.SERVED) || able < 0.2) {
        continue;
      }
      people.jobless.set(row, now - counts + (row % 2 == 0 ? YEAR / 2 : 0));
      people.livedUntil.set(row, now);
      slowChange.catchUp(trial.region(), row, now + YEAR);
      double halfAYear = trial.values().number("outside-work.loss.skill") / 2;
      double lost = row % 2 == 0 ? halfAYear : 0;
      assertThat(people.states.get(row, State.SKILL)).isEqualTo(able - lost, within(1e-3));
      seen++;
    }
    assertThat(seen).isGreaterThan(10);
  }

  @Test
  void whomServiceMovesWaitsForNothing() {
    Trial trial = new Trial(Small.regions(1), 5, SCALE);
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    Week week = trial.week();
    SlowChange slowChange = new SlowChange(trial.values());
    for (int row = 0; row < people.rows(); row++) {
      people.gain(row, State.SEARCH, Anchoring.COGNITIVE, 0.1);
      slowChange.week(region, row, week);
      assertThat(people.livedUntil.get(row)).isEqualTo(week.number());
    }
  }
}

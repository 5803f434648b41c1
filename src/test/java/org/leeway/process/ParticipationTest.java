package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Rung;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;

/** The participation ladder: what lifts people, what lets them slip. */
final class ParticipationTest {
  private final Trial trial = new Trial(Small.regions(1), 1, 100).open();
  private final Participation participation = new Participation(trial.values());
  private final Jobseekers people = trial.people();

  @Test
  void unpaidWorkLiftsAtOnceAndWhatIsNotHeldIsLostWithoutPeopleAround() {
    int row = served();
    Mechanisms mechanisms = new Mechanisms(trial.values());
    Catalogue catalogue = new Catalogue(trial.values(), mechanisms);
    people.rung.set(row, Rung.ISOLATED.number());
    participation.runs(people, row, catalogue.get(catalogue.find("schooling")));
    assertThat(people.rungNow(row, 0)).isEqualTo(Rung.ORGANISED);
    participation.runs(people, row, catalogue.get(catalogue.find("work-experience")));
    assertThat(people.rungNow(row, 0)).isEqualTo(Rung.UNPAID);
    people.activity.set(row, 0.5);
    years(row, 5);
    assertThat(people.rungNow(row, 0)).as("while the programme runs").isEqualTo(Rung.UNPAID);
    people.activity.set(row, 0);
    people.states.set(row, State.TIES, 0);
    years(row, 5);
    assertThat(people.rungNow(row, 0)).isEqualTo(Rung.ISOLATED);
    people.states.set(row, State.TIES, 1);
    years(row, 5);
    assertThat(people.rungNow(row, 0)).isEqualTo(Rung.UNPAID);
  }

  @Test
  void aJobIsTheTopAndHelpInItOneRungBelow() {
    int row = served();
    people.status.set(row, Status.WORKING.ordinal());
    assertThat(people.rungNow(row, 10)).isEqualTo(Rung.PAID);
    people.work.guidedUntil.set(row, 12);
    assertThat(people.rungNow(row, 10)).isEqualTo(Rung.SUPPORTED);
    assertThat(people.rungNow(row, 13)).isEqualTo(Rung.PAID);
  }

  private void years(int row, int number) {
    for (int week = 0; week < number * 52; week += 4) {
      participation.live(trial.region(), row, week, 4);
    }
  }

  private int served() {
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && people.scheme.get(row) == Scheme.SOCIAL_ASSISTANCE.ordinal()
          && people.service.programme.isEmpty(row)) {
        return row;
      }
    }
    throw new AssertionError("nobody is served");
  }
}

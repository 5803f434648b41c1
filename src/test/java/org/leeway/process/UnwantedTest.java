package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Applications;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.RowList;
import org.leeway.world.Vacancies;

/** How people apply whom only duty moves, against how the same people would of their own will. */
final class UnwantedTest {
  private static final String AS_OTHERS = "search.unwanted.looks=1";
  private static final String LESS = "search.unwanted.looks=0.2";
  private static final String ASKS = "search.unwanted.own-ways=1";
  private static final String ASKS_NOBODY = "search.unwanted.own-ways=0";

  /** What a week of applications comes to. */
  private record Written(int number, int wanted, int informal, double fit) {}

  @Test
  void whomOnlyDutyMovesAimsLess() {
    Written obliged = write(0, AS_OTHERS, ASKS);
    Written aimless = write(0, LESS, ASKS);

    assertThat(obliged.number()).isGreaterThan(30);
    assertThat(aimless.number()).isGreaterThan(30);
    assertThat(aimless.fit()).isLessThan(obliged.fit());
  }

  @Test
  void whomOnlyDutyMovesWritesWhatCanBeShown() {
    assertThat(write(0, AS_OTHERS, ASKS).informal()).isPositive();
    assertThat(write(0, AS_OTHERS, ASKS_NOBODY).informal()).isZero();
  }

  @Test
  void whatDutyAddsIsAllThatIsUnwanted() {
    Written obliged = write(0, AS_OTHERS, ASKS);
    Written willing = write(1, AS_OTHERS, ASKS);

    assertThat(obliged.wanted()).isZero();
    assertThat(willing.wanted()).isEqualTo(willing.number());
  }

  @Test
  void itChangesNothingForWhoWantsToWork() {
    assertThat(write(1, LESS, ASKS_NOBODY)).isEqualTo(write(1, AS_OTHERS, ASKS));
  }

  /** A week in which everybody wants to work so much, and the unwilling are watched. */
  private static Written write(double motivation, String... changes) {
    Trial trial = new Trial(Small.regions(1), 1, 50).open().weeks(10);
    Region region = trial.region();
    Jobseekers people = trial.people();
    Week week = new Week(trial.week().number() + 1, 0);
    RowList served = people.served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      people.states.set(row, State.MOTIVATION, motivation);
      people.service.lastContact.set(row, motivation > 0 ? Jobseekers.NEVER : week.number() - 1);
      people.sanctionedUntil.set(row, Jobseekers.NEVER);
    }
    Values values = Small.regions(1, changes).at(0);
    Phase.of(Editions.one(new SearchAndApplication(values))).week(region, week);
    return sum(region);
  }

  /** Of whom service neither pressed nor motivated. */
  private static Written sum(Region region) {
    Applications letters = region.applications();
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    Fit fit = new Fit(Small.regions(1).at(0));
    int number = 0;
    int wanted = 0;
    int informal = 0;
    double fits = 0;
    for (int place = 0; place < letters.size(); place++) {
      int row = letters.row(place);
      boolean own = letters.channel(place) != Channel.MEDIATED.ordinal();
      if (people.is(row, Status.SERVED) && own && isUnmoved(people, row)) {
        number++;
        wanted += letters.isWanted(place) ? 1 : 0;
        informal += letters.channel(place) == Channel.INFORMAL.ordinal() ? 1 : 0;
        fits += fit.of(people, row, vacancies, letters.vacancy(place));
      }
    }
    return new Written(number, wanted, informal, fits / number);
  }

  private static boolean isUnmoved(Jobseekers people, int row) {
    return people.gain(State.MOTIVATION, row) == 0 && people.gain(State.PRESSURE, row) == 0;
  }
}

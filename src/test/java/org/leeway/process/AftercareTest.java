package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Reading;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/** Conversations with people who have work to keep: who has them, what is chosen, what it costs. */
final class AftercareTest {
  private static final int CONTACT = 5;
  private static final int WEEKS = 40;
  private static final String NO_AFTERCARE = "service.aftercare.today[*]=0";
  private static final String MUCH = "service.aftercare.today[*]=1";

  private record Run(double talks, double minutes, List<List<String>> lives) {}

  private static Run run(String... sets) {
    Trial trial = new Trial(Small.regions(1, sets), 1, 200).open();
    Ledger ledger = trial.region().ledger();
    double talks = 0;
    double minutes = 0;
    for (int week = 0; week < WEEKS; week++) {
      trial.weeks(1);
      talks += ledger.figure(Ledger.Figure.TALKS_AT_WORK);
      minutes += ledger.figure(Ledger.Figure.MINUTES_AT_WORK);
    }
    return new Run(talks, minutes, List.copyOf(Trial.lives(trial.region()).values()));
  }

  @Test
  void peopleAtWorkAreSpokenWithInTheWorldAsItIsAndShorterThanOthers() {
    Run run = run();
    assertThat(run.talks()).isPositive();
    assertThat(run.minutes() / run.talks()).isBetween(15.0, 75.0);
    assertThat(run(MUCH).talks()).isGreaterThan(run.talks());
  }

  @Test
  void withoutAftercareNobodyAtWorkIsSpokenWithAndItsOtherNumbersChangeNothing() {
    Run without = run(NO_AFTERCARE);
    assertThat(without.talks()).isZero();
    Run otherwise =
        run(
            NO_AFTERCARE,
            "service.aftercare.interval=4",
            "service.aftercare.weeks=52",
            "service.aftercare.minutes=60",
            "service.aftercare.sick-weeks=1",
            "service.aftercare.calls=0.8");
    assertThat(otherwise.lives()).isEqualTo(without.lives());
  }

  @Test
  void theirProfessionalReadsThatTheyHaveWorkToKeepAndChoosesWhatMakesSenseAtWork() {
    Trial trial = new Trial(Small.regions(1, MUCH), 1, 200).open();
    Catalogue catalogue = Catalogue.of(trial.values());
    Region region = trial.region();
    Jobseekers people = trial.people();
    List<String> started = new ArrayList<>();
    trial.afterEachPhase(
        (where, week) -> {
          for (int row = 0; row < people.rows(); row++) {
            boolean chosen = people.service.started.get(row) == week.number();
            if (people.is(row, Status.WORKING) && people.work.started.get(row) < week.number()) {
              for (int at = 0; at < people.service.programme.size(row); at++) {
                int place = people.service.programme.instrument(row, at);
                assertThat(catalogue.get(place).isAtWork()).isTrue();
              }
              if (chosen) {
                started.add(catalogue.get(people.service.lastInstrument.get(row)).code());
              }
            }
          }
        });
    boolean read = false;
    for (int week = 0; week < WEEKS; week++) {
      trial.until(CONTACT);
      double talks = region.ledger().figure(Ledger.Figure.TALKS_AT_WORK);
      int row = region.desk().row();
      if (talks > 0 && people.is(row, Status.WORKING)) {
        assertThat(region.desk().reading(Reading.KEEPING)).isEqualTo(1);
        assertThat(region.desk().reading(Reading.BLAMED)).isZero();
        read = true;
      }
      trial.weeks(1);
    }
    assertThat(read).isTrue();
    assertThat(started).isNotEmpty();
    assertThat(started).doesNotContain("mediation", "vacancy-hunt", "application-training");
  }

  @Test
  void theirMinutesComeOutOfThoseOfTheWeek() {
    double[] without = planned(NO_AFTERCARE);
    double[] with = planned(MUCH, "service.aftercare.interval=4");
    assertThat(without[1]).isZero();
    assertThat(with[1]).isPositive();
    assertThat(with[0]).as("minutes for people without work").isLessThan(without[0]);
  }

  /** Minutes planned with people without work and with people at work; nobody plans too many. */
  private static double[] planned(String... sets) {
    Trial trial = new Trial(Small.regions(1, sets), 1, 200).open();
    double[] planned = new double[2];
    for (int week = 0; week < WEEKS; week++) {
      trial.until(CONTACT - 1);
      Region region = trial.region();
      for (int place = 0; place < region.appointments().size(); place++) {
        int row = region.appointments().row(place);
        double minutes = region.appointments().minutes(place);
        planned[region.jobseekers().is(row, Status.WORKING) ? 1 : 0] += minutes;
        if (minutes > 0) {
          assertThat(region.professionalOf(row).minutesLeft()).isGreaterThan(-1e-3);
        }
      }
      trial.weeks(1);
    }
    return planned;
  }

  @Test
  void aftercareEndsAfterItsWeeksUnlessSomebodyIsGuided() {
    Trial trial = new Trial(Small.regions(1, "service.aftercare.today[*]=0.5"), 1, 200).open();
    Jobseekers people = trial.people();
    int row = 0;
    people.status.set(row, Status.WORKING.ordinal());
    people.work.employer.set(row, 0);
    people.work.started.set(row, 0);
    Aftercare aftercare = new Aftercare(trial.values());
    aftercare.begin(trial.region(), row, new Week(1, 0));
    assertThat(people.service.nextAtWork.get(row)).isEqualTo(12);
    aftercare.planNext(trial.region(), row, false, new Week(12, 0));
    assertThat(people.service.nextAtWork.get(row)).isEqualTo(24);
    aftercare.planNext(trial.region(), row, false, new Week(24, 0));
    assertThat(people.service.nextAtWork.get(row)).isEqualTo(Aftercare.NONE);
    people.work.guidedUntil.set(row, 52);
    aftercare.planNext(trial.region(), row, false, new Week(24, 0));
    assertThat(people.service.nextAtWork.get(row)).isEqualTo(36);
  }

  @Test
  void whoFallsSickIsSpokenWithEarlyWhereSomebodyCalls() {
    Trial trial =
        new Trial(
                Small.regions(1, "service.aftercare.today[*]=0.5", "service.aftercare.calls=1"),
                1,
                200)
            .open();
    Jobseekers people = trial.people();
    people.status.set(0, Status.WORKING.ordinal());
    people.work.employer.set(0, 0);
    people.work.started.set(0, 0);
    people.trust.set(0, 1);
    Aftercare aftercare = new Aftercare(trial.values());
    aftercare.begin(trial.region(), 0, new Week(1, 0));
    aftercare.sick(trial.region(), 0, new Week(3, 0));
    assertThat(people.service.nextAtWork.get(0)).isEqualTo(4);
  }
}

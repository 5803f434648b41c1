package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Contract;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** Places that are made for one client. */
final class CarvingTest {
  private static final String[] EVERYBODY_MAKES = {"mediation.carving=1"};
  private final Trial trial = new Trial(Small.regions(1, EVERYBODY_MAKES), 1, 1000).open().weeks(4);
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final Vacancies vacancies = region.vacancies();

  private int client() {
    int row = 0;
    while (!people.is(row, Status.SERVED)) {
      row++;
    }
    return row;
  }

  /** Makes a place with an employer who trusts the service altogether. */
  private int made(int row, Week week) {
    for (OrganisationType type : OrganisationType.values()) {
      region.employer(0).shiftTrust(type, 1);
    }
    return new Carving(trial.values()).make(region, row, 0, week);
  }

  @Test
  void aPlaceAsksWhatTheClientHasAndLastsAsNewJobsDo() {
    int row = client();
    int[] contracts = new int[Contract.values().length];
    for (int week = 0; week < 300; week++) {
      int place = made(row, new Week(1000 + week, 0));
      assertThat(vacancies.education.get(place)).isEqualTo(people.education.get(row));
      assertThat(vacancies.hours.get(place)).isEqualTo(people.capacity.get(row));
      contracts[vacancies.contract.get(place)]++;
    }
    assertThat(Arrays.stream(contracts).filter(number -> number > 20).count()).isGreaterThan(1);
  }

  @Test
  void aPlaceThatTheClientDoesNotGetIsGone() {
    Week week = trial.week();
    int place = made(client(), week);
    long name = vacancies.id.get(place);
    region.applications().clear();
    new ScreeningOfferAcceptance(trial.values())
        .week(region, week, Editions.one(new ScreeningOfferAcceptance(trial.values())));
    for (int row = 0; row < vacancies.rows(); row++) {
      assertThat(vacancies.id.get(row)).isNotEqualTo(name);
    }
  }

  @Test
  void nobodyWhoLooksThisWeekHearsOfIt() {
    region.vacancyIndex().rebuild(vacancies, 64);
    int before = region.vacancyIndex().open();
    int rows = vacancies.rows();
    made(client(), trial.week());
    assertThat(vacancies.rows()).isEqualTo(rows + 1);
    assertThat(region.vacancyIndex().open()).isEqualTo(before);
  }

  @Test
  void visitsForClientsComeOutOfTheTimeForEmployers() {
    Office office = region.offices().get(0);
    office.grantVisits(2.5, 2.5);
    int made = 0;
    while (office.hasTimeToVisit() && made < 10) {
      office.visit();
      made++;
    }
    assertThat(made).isEqualTo(office.visitsMade()).isBetween(2, 3);
    office.grantVisits(0.5, 1);
    assertThat(office.visitsMade()).isZero();
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Employment;
import org.leeway.domain.Occupation;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Professionals;
import org.leeway.world.Vita;

/** What clients with a disability tell, and to whom. */
final class DisclosureTest {
  private static final int EXPERIENCED = 15;

  private final Trial trial = new Trial(Small.regions(1), 1, 300).open().weeks(4);
  private final Jobseekers people = trial.people();
  private final Disclosure disclosure = new Disclosure(trial.values());

  private int client(Scheme scheme) {
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal()) {
        return row;
      }
    }
    throw new AssertionError("nobody on " + scheme);
  }

  /** A professional whose clients all have a disability. */
  private Professional who(Occupation occupation, int years) {
    int since = trial.week().number() - years * RatePerYear.WEEKS_PER_YEAR;
    Vita vita = new Vita(Employment.UWV, occupation, since, since);
    Professional professional =
        Professionals.like(trial.region().professionalOf(client(Scheme.SICKNESS)), vita);
    professional.countClient(true);
    return professional;
  }

  private double blur(Scheme scheme, Professional professional) {
    return disclosure.blur(people, client(scheme), professional, trial.week());
  }

  @Test
  void clientsTellMoreToWhoMayReadTheirFileAndKnowsDisability() {
    Professional experienced = who(Occupation.GUIDE, EXPERIENCED);
    Professional newcomer = who(Occupation.GUIDE, 0);
    Professional without = who(Occupation.ADVISER, EXPERIENCED);
    for (Scheme scheme :
        List.of(Scheme.SICKNESS, Scheme.PARTIAL_DISABILITY, Scheme.YOUNG_DISABLED)) {
      assertThat(blur(scheme, experienced)).isLessThan(1);
      assertThat(blur(scheme, newcomer)).isGreaterThan(1);
      // Experience without the file is of no use here, and the file without experience neither.
      assertThat(blur(scheme, without)).isEqualTo(blur(scheme, newcomer));
    }
  }

  @Test
  void clientsWithoutADisabilityTellAsMuchToAnybody() {
    int row = client(Scheme.UNEMPLOYMENT);
    people.barriers.set(row, 0);
    for (Occupation occupation : Occupation.values()) {
      Professional professional = who(occupation, EXPERIENCED);
      assertThat(disclosure.blur(people, row, professional, trial.week())).isEqualTo(1);
    }
  }

  @Test
  void experienceIsOfTheYearsThatWentToClientsWithADisability() {
    Professional all = who(Occupation.GUIDE, 6);
    Professional half = who(Occupation.GUIDE, 12);
    half.countClient(false);
    Professional none = who(Occupation.GUIDE, 12);
    none.clearCaseload();
    none.countClient(false);
    assertThat(disclosure.experience(half, trial.week()))
        .isCloseTo(disclosure.experience(all, trial.week()), within(1e-9));
    assertThat(disclosure.experience(none, trial.week())).isZero();
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.world.Appointments;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** Weeks in which professionals are not at work. */
final class AbsenceTest {
  private record Year(double absent, double conversations) {}

  private static Year year(String... sets) {
    Trial trial = new Trial(Small.regions(2, sets), 1, 100).open();
    double absent = 0;
    double professionals = 0;
    double conversations = 0;
    for (int week = 0; week < 78; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        absent += region.ledger().figure(Ledger.Figure.ABSENCES);
        conversations += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
        for (Office office : region.offices()) {
          professionals += office.professionals().size();
        }
      }
    }
    return new Year(absent / professionals, conversations);
  }

  @Test
  void absenceMovesWorkToOtherWeeksAndTakesOnlyWhatStrainAdds() {
    Year never = year("professional.absence=0");
    Year often = year("professional.absence=0.2", "professional.strain-absent=0");
    Year strained = year("professional.absence=0.2", "professional.strain-absent=2");
    assertThat(never.absent()).isZero();
    assertThat(often.absent()).isCloseTo(0.2, within(0.02));
    assertThat(often.conversations())
        .isCloseTo(never.conversations(), within(0.1 * never.conversations()));
    assertThat(strained.absent()).isGreaterThan(1.05 * often.absent());
    assertThat(strained.conversations()).isLessThan(often.conversations());
  }

  @Test
  void whoIsAbsentSeesNobody() {
    Trial trial = new Trial(Small.regions(1, "professional.absence=0.5"), 1, 100).open().weeks(30);
    Region region = trial.region();
    Appointments appointments = region.appointments();
    int waiting = 0;
    for (int place = 0; place < appointments.size(); place++) {
      Office office = region.offices().get(appointments.office(place));
      Professional professional = office.professional(appointments.chair(place));
      if (professional.load().isAbsent()) {
        assertThat(appointments.minutes(place)).isZero();
        waiting++;
      }
    }
    assertThat(waiting).isPositive();
  }
}

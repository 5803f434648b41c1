package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.WeighingFactor;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** How much of the week professionals give to clients. */
final class TimeForClientsTest {
  private static final double CONTACT_SHARE = 0.3;
  private static final String FIXED = "professional.time.elasticity=0";

  private Trial trial;

  private static String stakes(double stakes) {
    return "organisation[*].target.stakes=" + stakes;
  }

  /** The part of each professional's usual time for clients. */
  private List<Double> parts(String... sets) {
    trial = new Trial(Small.regions(1, sets), 1, 200).open();
    TimeForClients time = time();
    List<Double> parts = new ArrayList<>();
    for (Office office : trial.region().offices()) {
      for (Professional professional : office.professionals()) {
        parts.add(time.part(office, professional, trial.week()));
      }
    }
    return parts;
  }

  private TimeForClients time() {
    return new TimeForClients(trial.values(), new Credit(trial.values()), CONTACT_SHARE);
  }

  @Test
  void asMuchAtStakeAsUsualChangesNothing() {
    assertThat(parts()).isNotEmpty().containsOnly(1.0);
  }

  @Test
  void moreAtStakeNeverMeansLessTimeForClients() {
    List<Double> before = parts(stakes(0));
    for (double stakes : new double[] {0.1, 0.2, 0.4, 0.6, 1}) {
      List<Double> now = parts(stakes(stakes));
      for (int place = 0; place < now.size(); place++) {
        assertThat(now.get(place)).isGreaterThan(before.get(place));
      }
      before = now;
    }
  }

  @Test
  void aFixedPartOfTheWeekIsFixedWhateverIsAtStake() {
    assertThat(parts(FIXED, stakes(1))).containsOnly(1.0);
    assertThat(parts(FIXED, stakes(0))).containsOnly(1.0);
  }

  @Test
  void aTargetOfTheTeamMovesLessThanAnOwnOne() {
    String team = "organisation[*].target.team=yes";
    List<Double> own = parts(stakes(0.6));
    List<Double> shared = parts(stakes(0.6), team);
    for (int place = 0; place < own.size(); place++) {
      assertThat(shared.get(place)).isLessThan(own.get(place));
    }
  }

  @Test
  void whoIsCommittedToClientsAnywayIsMovedLess() {
    List<Double> little = parts(stakes(0.6), "professional.time.commitment=0.5");
    List<Double> much = parts(stakes(0.6), "professional.time.commitment=2");
    for (int place = 0; place < much.size(); place++) {
      assertThat(much.get(place)).isBetween(1.0, little.get(place));
    }
  }

  @Test
  void timeIsGivenUpToWhereItsWorthIsThatOfTheWorkPushedAside() {
    List<Double> parts = parts(stakes(0.6), "professional.time.elasticity=0.5");
    Office office = trial.region().offices().get(0);
    Professional professional = office.professional(0);
    double clients = professional.weight(FactorCluster.CLIENT);
    double targets = professional.mind().weight(WeighingFactor.TARGETS.ordinal());
    double worth = (clients + 0.6 * targets) / (clients + 0.2 * targets);
    assertThat(parts.get(0)).isCloseTo(StrictMath.sqrt(worth), within(1e-12));
  }

  @Test
  void noMoreIsPushedAsideThanThereIs() {
    String little = "staff.contact.share_of_time_on_administration=0.03";
    assertThat(parts(little, stakes(1), "professional.time.elasticity=5"))
        .allMatch(part -> Math.abs(part - 1.1) < 1e-9);
    assertThat(time().undone(1.1)).isCloseTo(1, within(1e-9));
    assertThat(time().undone(1.05)).isCloseTo(0.5, within(1e-9));
    assertThat(time().undone(0.9)).isZero();
    assertThat(parts("staff.contact.share_of_time_on_administration=0", stakes(1)))
        .containsOnly(1.0);
    assertThat(time().undone(1)).isZero();
  }

  private record Year(double minutes, double strain) {}

  /** Of the whole country: strain differs more between a few offices than by what is at stake. */
  private static Year year(String... sets) {
    Trial trial = new Trial(Small.country(sets), 1, 200).open();
    double minutes = 0;
    double strain = 0;
    int staff = 0;
    for (int week = 0; week < 52; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        for (int place = 0; place < region.appointments().size(); place++) {
          minutes += region.appointments().minutes(place);
        }
      }
    }
    for (Region region : trial.world().regions()) {
      for (Professional professional :
          region.office(OrganisationType.MUNICIPALITY).professionals()) {
        strain += professional.strain();
        staff++;
      }
    }
    return new Year(minutes, strain / staff);
  }

  @Test
  void moreAtStakeGivesClientsMoreTimeInAllWhichDoesNotRelieveStaff() {
    Year usual = year();
    Year more = year(stakes(0.6));
    Year fixed = year(stakes(0.6), FIXED);
    assertThat(more.minutes()).isGreaterThan(1.03 * usual.minutes());
    assertThat(fixed.minutes()).isBetween(0.97 * usual.minutes(), 1.02 * usual.minutes());
    // Fewer clients wait, and more of the administration is left undone.
    assertThat(more.strain()).isGreaterThan(fixed.strain() - 0.01);
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Signal;
import org.leeway.world.Employer;
import org.leeway.world.Region;

/** What employers make of people from a service whom they had in work. */
final class EmployersLearnTest {
  private static final long CONTACT = 7;
  private static final long STRANGER = 8;
  private static final int DISABLED = 1 << Signal.DISABILITY.ordinal();

  private final Trial trial = new Trial(Small.regions(1), 1, 400);
  private final Region region = trial.region();
  private final Employer employer = region.employer(0);

  private void learn() {
    new Learning(trial.values())
        .week(region, trial.week(), Editions.one(new Learning(trial.values())));
  }

  private double regard(Signal signal) {
    double[] signals = new double[Signal.values().length];
    signals[signal.ordinal()] = 1;
    return employer.regard(signals);
  }

  @Test
  void fromWhomTheyEmployedTheyLearnAboutPeopleOfThatKindAlone() {
    region.experiences().note(0, OrganisationType.UWV, true, CONTACT, false, false, DISABLED);
    double trust = employer.trust(OrganisationType.UWV);
    learn();
    double good = regard(Signal.DISABILITY);
    assertThat(good).isPositive();
    assertThat(regard(Signal.OLDER)).isZero();
    assertThat(employer.trust(OrganisationType.UWV)).isLessThanOrEqualTo(trust);
    region.experiences().note(0, OrganisationType.UWV, false, CONTACT, false, false, DISABLED);
    learn();
    assertThat(regard(Signal.DISABILITY)).isLessThan(good);
  }

  @Test
  void theyTireOfWhoSendsPeopleWhoDoNotWantToWorkUntilThatPasses() {
    OrganisationType uwv = OrganisationType.UWV;
    region.experiences().note(0, uwv, false, CONTACT, true, false, 0);
    learn();
    assertThat(employer.weary(uwv)).isZero();
    region.experiences().note(0, uwv, false, CONTACT, true, true, 0);
    learn();
    double weary = employer.weary(uwv);
    assertThat(weary).isPositive();
    assertThat(employer.weary(OrganisationType.MUNICIPALITY)).isZero();
    learn();
    assertThat(employer.weary(uwv)).isBetween(Math.nextUp(0.0), Math.nextDown(weary));
  }

  @Test
  void trustIsOfTheOneWhoSpokeGainedSlowlyAndLostFastAndRubsOffALittle() {
    OrganisationType uwv = OrganisationType.UWV;
    double before = employer.trust(uwv);
    region.experiences().note(0, uwv, true, CONTACT, true, false, 0);
    learn();
    double gained = employer.trust(uwv, CONTACT) - before;
    assertThat(gained).isPositive();
    assertThat(employer.trust(uwv, STRANGER)).isEqualTo(employer.trust(uwv));
    assertThat(employer.trust(uwv) - before).isBetween(0.0, gained / 2);
    double service = employer.trust(uwv);
    region.experiences().note(0, uwv, false, CONTACT, true, false, 0);
    learn();
    assertThat(employer.trust(uwv, CONTACT)).isLessThan(before);
    assertThat(employer.trust(uwv)).isBetween(0.8 * service, Math.nextDown(service));
  }

  @Test
  void whatIsExplainedIsNotForgotten() {
    assertThat(employer.knows(0)).isFalse();
    employer.tell();
    learn();
    assertThat(employer.knows(0)).isTrue();
  }
}

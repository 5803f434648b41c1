package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.world.Jobseekers;

/** Who leaves a benefit for other reasons than work. */
final class OtherExitsTest {
  private static final double ALL = 8;

  private final Trial trial =
      new Trial(Small.regions(1, "search.unwanted.gives-up-benefit=1"), 1, 1000);
  private final Jobseekers people = trial.people();
  private final OtherExits exits = new OtherExits(trial.values());

  @BeforeEach
  void somebodyOnUnemploymentBenefitWhoWantsNoSearch() {
    people.scheme.set(0, Scheme.UNEMPLOYMENT.ordinal());
    people.rightFrom.set(0, 0);
    people.exemption.set(0, 0);
    people.service.lastContact.set(0, Jobseekers.NEVER);
    people.sanctionedUntil.set(0, Jobseekers.NEVER);
    people.wanted.set(0, 0);
  }

  @Test
  void dutyDrivesThoseOutWhoDoNotWantToSearch() {
    double leftAlone = hazard();
    people.service.lastContact.set(0, 9);
    assertThat(hazard()).isGreaterThan(leftAlone);
    people.wanted.set(0, ALL);
    assertThat(hazard()).isEqualTo(leftAlone);
  }

  @Test
  void whoIsExemptFromDutiesStays() {
    people.exemption.set(0, 1);
    double leftAlone = hazard();
    people.service.lastContact.set(0, 9);
    assertThat(hazard()).isEqualTo(leftAlone);
  }

  @Test
  void onAssistanceFewerHaveAnotherWayOutLater() {
    people.scheme.set(0, Scheme.SOCIAL_ASSISTANCE.ordinal());
    double first = hazard();
    people.rightFrom.set(0, -500);
    assertThat(hazard()).isLessThan(first);
  }

  private double hazard() {
    return exits.hazard(people, 0, new Week(10, 0));
  }
}

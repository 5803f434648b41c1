package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Distance;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.domain.TargetOutcome;
import org.leeway.world.Applications;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** What a minute on a client is worth for the target. */
final class CreditTest {
  private static final double NEAR = 0.95;
  private static final double FAR = 0.02;

  private Trial trial = given();

  private Trial given(String... sets) {
    trial = new Trial(Small.regions(1, sets), 1, 100).open();
    Phase.of(Editions.one(new Agenda(trial.values()))).week(trial.region(), trial.week());
    Jobseekers people = trial.people();
    for (int row = 0; row < people.rows(); row++) {
      people.service.lastContact.set(row, trial.week().number()); // nobody is new
    }
    return trial;
  }

  private int row() {
    Jobseekers people = trial.people();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && trial.region().officeOf(row).organisation() == OrganisationType.MUNICIPALITY) {
        return row;
      }
    }
    throw new AssertionError("nobody is served");
  }

  private Office office() {
    return trial.region().office(OrganisationType.MUNICIPALITY);
  }

  private Professional professional() {
    return trial.region().professionalOf(row());
  }

  private Credit credit() {
    return new Credit(trial.values());
  }

  private double worth(double belief, int week) {
    trial.people().service.belief.set(row(), belief);
    return credit().worth(trial.region(), row(), office(), professional(), new Week(week, 0));
  }

  private double length(double belief) {
    trial.people().service.belief.set(row(), belief);
    return credit().length(trial.region(), row(), office(), professional(), trial.week());
  }

  private double wait(double belief) {
    trial.people().service.belief.set(row(), belief);
    return credit().wait(trial.region(), row(), office(), professional(), trial.week());
  }

  @Test
  void withoutStakesNobodyIsWorthMoreThanAnother() {
    given("organisation[*].target.stakes=0");
    assertThat(worth(NEAR, 1)).isZero();
    assertThat(length(NEAR)).isEqualTo(1);
    assertThat(wait(FAR)).isEqualTo(1);
  }

  @Test
  void withStakesWhoPromisesMoreIsSeenLongerAndSooner() {
    given("organisation[*].target.stakes=0.6");
    assertThat(worth(NEAR, 1)).isGreaterThan(worth(FAR, 1)).isBetween(0.0, 1.0);
    assertThat(length(NEAR)).isGreaterThan(1);
    assertThat(length(FAR)).isLessThan(1);
    assertThat(wait(NEAR)).isLessThan(1);
    assertThat(wait(FAR)).isGreaterThan(1);
  }

  @Test
  void whatProfessionalsMayNotDecideTheyDoNotMove() {
    given("organisation[*].target.stakes=0.6", "organisation[*].discretion.area.contact=no");
    assertThat(worth(NEAR, 1)).isPositive();
    assertThat(length(NEAR)).isEqualTo(1);
    assertThat(wait(FAR)).isEqualTo(1);
    assertThat(credit().pull(trial.region(), row(), office(), professional(), trial.week()))
        .isZero();
  }

  @Test
  void howWorkIsPaidIsFeltAsStakes() {
    String[] nothing = {"organisation[*].target.stakes=0", "organisation[*].contract.pass-on=1"};
    given(nothing[0], nothing[1]);
    assertThat(worth(NEAR, 1)).isZero();
    given(nothing[0], nothing[1], "organisation[*].contract.form=no-cure-no-pay");
    double cure = worth(NEAR, 1);
    given(nothing[0], nothing[1], "organisation[*].contract.form=mixed");
    assertThat(worth(NEAR, 1)).isPositive().isLessThan(cure);
    given(nothing[0], nothing[1], "organisation[*].contract.form=trajectory");
    assertThat(worth(FAR, 1)).isZero();
    trial.people().service.lastContact.set(row(), Jobseekers.NEVER);
    assertThat(worth(FAR, 1)).isEqualTo(1);
  }

  @Test
  void whereConversationsCountTheyAreShorterForEverybody() {
    given("organisation[*].target.stakes=0.6", "organisation[*].target.outcome=contacts");
    assertThat(length(NEAR)).isLessThan(1).isEqualTo(length(FAR));
    assertThat(worth(NEAR, 1)).isEqualTo(worth(FAR, 1));
  }

  @Test
  void whatCountsOnlyLaterIsWorthLessNow() {
    double now = worth(NEAR, 1);
    given("organisation[*].target.outcome=lasting-26");
    double later = worth(NEAR, 1);
    assertThat(later).isPositive().isLessThan(now);
    given("organisation[*].target.outcome=lasting-26", "organisation[*].target.period=52");
    assertThat(worth(NEAR, 1)).isGreaterThan(later);
    assertThat(worth(NEAR, 40)).isLessThan(worth(NEAR, 1));
  }

  @Test
  void whoCannotWorkEnoughHoursPromisesLittleWhereHoursCount() {
    given("organisation[*].target.outcome=placement-12h");
    trial.people().capacity.set(row(), 40);
    double able = worth(NEAR, 1);
    trial.people().capacity.set(row(), 8);
    assertThat(worth(NEAR, 1)).isPositive().isLessThan(able);
  }

  @Test
  void theEndOfAPeriodPressesUntilTheLevelIsReached() {
    given("organisation[*].target.level=0.2", "organisation[*].target.period=13");
    double early = worth(NEAR, 0);
    double late = worth(NEAR, 12);
    office().frames().shiftLevel(-0.2);
    assertThat(worth(NEAR, 12)).isEqualTo(early);
    office().frames().shiftLevel(0);
    assertThat(late).isGreaterThan(early);
    for (int event = 0; event < 1000; event++) {
      professional().score().count(TargetOutcome.PLACEMENT);
    }
    double beyond = trial.values().share("target.beyond").value();
    assertThat(worth(NEAR, 12)).isCloseTo(beyond * early, within(1e-9));
  }

  @Test
  void aTargetOfTheTeamIsFeltLessAndReachedTogether() {
    given("organisation[*].target.level=0.2");
    double own = worth(NEAR, 0);
    given("organisation[*].target.level=0.2", "organisation[*].target.team=yes");
    assertThat(worth(NEAR, 0)).isPositive().isLessThan(own);
    double alone = worth(NEAR, 12);
    int other = (professional().chair() + 1) % office().professionals().size();
    for (int event = 0; event < 1000; event++) {
      office().professional(other).score().count(TargetOutcome.PLACEMENT);
    }
    assertThat(worth(NEAR, 12)).isLessThan(alone);
  }

  @Test
  void whatFollowedBeforeIsExpectedAgain() {
    double before = worth(FAR, 1);
    for (int talk = 0; talk < 40; talk++) {
      professional().score().see(Distance.LONG.ordinal());
      professional().score().follow(TargetOutcome.PLACEMENT, Distance.LONG.ordinal());
    }
    assertThat(worth(FAR, 1)).isGreaterThan(before);
  }

  /** Part of those whom professionals put forward who seem near work. */
  private double nearAmongPutForward(String... sets) {
    trial = new Trial(Small.regions(2, sets), 1, 100).open();
    Employability employability = new Employability(trial.values());
    double[] putForward = new double[2];
    for (int week = 0; week < 52; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        Applications written = region.applications();
        for (int place = 0; place < written.size(); place++) {
          int row = written.row(place);
          if (written.channel(place) == Channel.MEDIATED.ordinal()) {
            double belief = region.jobseekers().service.belief.get(row);
            putForward[0] += employability.distance(belief) == Distance.SHORT ? 1 : 0;
            putForward[1]++;
          }
        }
      }
    }
    assertThat(putForward[1]).isGreaterThan(100);
    return putForward[0] / putForward[1];
  }

  @Test
  void withStakesThoseWhoPromiseAreMorePutForward() {
    String stakes = "organisation[*].target.stakes=1";
    assertThat(nearAmongPutForward(stakes, "target.mediation=1"))
        .isGreaterThan(nearAmongPutForward(stakes, "target.mediation=0"));
  }

  @Test
  void everyConversationAndPlacementIsCountedForSomebody() {
    trial =
        new Trial(
                Small.regions(
                    1, "organisation[*].target.period=520", "organisation[*].staff.turnover=0"),
                1,
                100)
            .open();
    double talks = 0;
    double placed = 0;
    double goals = 0;
    for (int week = 0; week < 12; week++) {
      trial.weeks(1);
      Region region = trial.region();
      talks += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
      placed += region.ledger().figure(Ledger.Figure.SERVED_JOBS);
      goals += region.ledger().figure(Ledger.Figure.GOALS);
    }
    double countedTalks = 0;
    double countedPlaced = 0;
    double countedGoals = 0;
    double enough = 0;
    for (Office office : trial.region().offices()) {
      for (Professional professional : office.professionals()) {
        countedTalks += professional.score().reached(TargetOutcome.CONTACTS);
        countedPlaced += professional.score().reached(TargetOutcome.PLACEMENT);
        countedGoals += professional.score().reached(TargetOutcome.GOALS);
        enough += professional.score().reached(TargetOutcome.PLACEMENT_12H);
      }
    }
    assertThat(countedTalks).isEqualTo(talks).isPositive();
    assertThat(countedPlaced).isEqualTo(placed).isPositive();
    assertThat(countedGoals).isEqualTo(goals).isPositive();
    assertThat(enough).isPositive().isLessThanOrEqualTo(placed);
  }

  @Test
  void aJobThatLastedCountsForWhoHoldsTheChair() {
    trial = new Trial(Small.regions(1, "organisation[*].target.period=520"), 1, 100).open();
    double lasting = 0;
    for (Professional professional : office().professionals()) {
      lasting += professional.score().reached(TargetOutcome.LASTING_26);
    }
    assertThat(lasting).isZero();
    trial.weeks(50);
    for (Professional professional : office().professionals()) {
      lasting += professional.score().reached(TargetOutcome.LASTING_26);
    }
    assertThat(lasting).isPositive();
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** Who refuses suitable work of which the service knows answers for it. */
final class SuitableWorkTest {
  private static final int ROW = 0;
  private static final int VACANCY = 0;
  private static final int HALF_YEAR = 26;
  private static final Week NOW = new Week(100, 0);

  private final Trial trial = new Trial(Small.regions(1), 1, 1000).open();
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final Vacancies vacancies = region.vacancies();
  private final SuitableWork suitable = new SuitableWork(trial.values());

  /** Somebody with a high education, just on unemployment benefit, and a simple job next door. */
  @BeforeEach
  void aSimpleJobNextDoor() {
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    region.allocate(ROW);
    people.exemption.set(ROW, 0);
    people.education.set(ROW, 2);
    people.jobless.set(ROW, NOW.number() - 4);
    people.sanctionedUntil.set(ROW, Jobseekers.NEVER);
    people.offences.set(ROW, 0);
    vacancies.education.set(VACANCY, 0);
    vacancies.hours.set(VACANCY, 36);
    vacancies.east.set(VACANCY, people.east.get(ROW));
    vacancies.north.set(VACANCY, people.north.get(ROW));
  }

  private boolean mustTakeIt() {
    return suitable.mustTake(region, ROW, VACANCY, NOW);
  }

  @Test
  void inTheFirstHalfYearOnUnemploymentBenefitWorkBelowTheOwnLevelMayBeRefused() {
    assertThat(mustTakeIt()).isFalse();
    vacancies.education.set(VACANCY, 2);
    assertThat(mustTakeIt()).isTrue();
    vacancies.education.set(VACANCY, 0);
    people.jobless.set(ROW, NOW.number() - HALF_YEAR - 1);
    assertThat(mustTakeIt()).isTrue();
  }

  @Test
  void onAssistanceAllWorkWithinReachIsSuitableButForWhoIsExempt() {
    people.scheme.set(ROW, Scheme.SOCIAL_ASSISTANCE.ordinal());
    assertThat(mustTakeIt()).isTrue();
    vacancies.east.set(VACANCY, people.east.get(ROW) + 200); // two hundred kilometres away
    assertThat(mustTakeIt()).isFalse();
    vacancies.east.set(VACANCY, people.east.get(ROW));
    people.exemption.set(ROW, 1);
    assertThat(mustTakeIt()).isFalse();
  }

  @Test
  void theServiceKnowsOfRefusalsOnlyWhereItPutSomebodyForward() {
    people.scheme.set(ROW, Scheme.SOCIAL_ASSISTANCE.ordinal());
    offeredBy(Channel.FORMAL);
    suitable.refused(region, ROW, VACANCY, NOW);
    assertThat(people.refused.get(ROW)).isZero();
    offeredBy(Channel.MEDIATED);
    suitable.refused(region, ROW, VACANCY, NOW);
    assertThat(people.refused.get(ROW)).isEqualTo((byte) 1);
  }

  private void offeredBy(Channel channel) {
    while (vacancies.bestRow(VACANCY) != Vacancies.NOBODY) {
      vacancies.shortlist.dropFirst(VACANCY);
    }
    vacancies.shortlist.put(VACANCY, people.id.get(ROW), ROW, channel.ordinal(), true, 1);
  }

  /** Participatiewet art. 18(4): the whole benefit for a month; too little search is no matter. */
  @Test
  void whoSearchesEnoughButRefusedIsCutByTheStepForRefusedWork() {
    people.scheme.set(ROW, Scheme.SOCIAL_ASSISTANCE.ordinal());
    assertThat(cutAfterwards("scheme.social-assistance.sanction.ladder=yes")).isZero();
    people.refused.set(ROW, 1);
    assertThat(cutAfterwards("scheme.social-assistance.sanction.ladder=yes")).isEqualTo(1);
    assertThat(people.refused.get(ROW)).isZero();
  }

  @Test
  void withoutTheLadderARefusalHasNoConsequence() {
    people.scheme.set(ROW, Scheme.SOCIAL_ASSISTANCE.ordinal());
    people.refused.set(ROW, 1);
    assertThat(cutAfterwards("scheme.social-assistance.sanction.ladder=no")).isZero();
  }

  /** The cut after a conversation with the sternest professional, to whom law is all. */
  private float cutAfterwards(String change) {
    Values law =
        Small.regions(
                1,
                change,
                "duty.social-assistance.strictness=1",
                "scheme.social-assistance.sanction.warning-first=0")
            .at(0);
    people.effort.set(ROW, 100);
    people.cut.set(ROW, 0);
    region.picture().direct(1);
    Enforcement enforcement = new Enforcement(law, new Mechanisms(law));
    boolean refused = people.refused.get(ROW) == 1;
    for (int week = NOW.number(); week < NOW.number() + 200; week++) {
      people.refused.set(ROW, refused ? 1 : 0);
      enforcement.watch(region, ROW, 1, true, new Week(week, 0));
      if (people.sanctionedUntil.get(ROW) != Jobseekers.NEVER) {
        break;
      }
    }
    return people.cut.get(ROW);
  }

  @Test
  void inARunPeopleRefuseWorkThatTheyWerePutForwardFor() {
    Trial run = new Trial(Small.regions(1), 3, 500).open();
    int[] refusals = new int[1];
    run.afterEachPhase(
        (its, week) -> {
          for (int row = 0; row < its.jobseekers().rows(); row++) {
            refusals[0] += its.jobseekers().refused.get(row);
          }
        });
    run.weeks(52);
    assertThat(refusals[0]).isPositive();
  }
}

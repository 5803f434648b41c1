package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Load;
import org.leeway.world.Region;

/** What becomes of work that does not fit into the week. */
final class CopingTest {
  private record Talks(double number, double minutes, double error, double unseen) {}

  private static Talks talks(String... sets) {
    Trial trial = new Trial(Small.regions(2, sets), 1, 200).open();
    double talks = 0;
    double minutes = 0;
    double error = 0;
    for (int week = 0; week < 80; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        talks += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
        error += region.ledger().figure(Ledger.Figure.DIAGNOSIS_ERROR);
        for (int place = 0; place < region.appointments().size(); place++) {
          minutes += region.appointments().minutes(place);
        }
      }
    }
    return new Talks(talks, minutes / talks, error / talks, longestWait(trial));
  }

  /** The longest that anybody has now waited for a conversation. */
  private static double longestWait(Trial trial) {
    double longest = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.SERVED)) {
          int from = Math.max(people.service.lastContact.get(row), people.service.since.get(row));
          longest = Math.max(longest, trial.week().number() - from);
        }
      }
    }
    return longest;
  }

  @Test
  void onlyAWeekThatAsksTooMuchIsCutShort() {
    Coping coping = new Coping(Small.country("coping.shortcuts=0.5").at(0));
    assertThat(coping.kept(0.5)).isEqualTo(1);
    assertThat(coping.kept(1)).isEqualTo(1);
    assertThat(coping.kept(2)).isEqualTo(0.75);
    assertThat(coping.kept(100)).isGreaterThan(0.5).isLessThan(0.51);
  }

  @Test
  void shortcutsMakeConversationsShorterAndMore() {
    Talks patient = talks("coping.shortcuts=0", "organisation[*].caseload.norm=x 1.5");
    Talks hurried = talks("coping.shortcuts=0.9", "organisation[*].caseload.norm=x 1.5");
    assertThat(hurried.minutes()).isLessThan(patient.minutes());
    assertThat(hurried.number()).isGreaterThan(patient.number());
  }

  @Test
  void nobodyWaitsLongerThanTheOrganisationPromises() {
    String busy = "organisation[*].caseload.norm=x 3";
    String nobodyAbsent = "professional.absence=0"; // nobody can be seen by who is not there
    Talks open = talks(busy, nobodyAbsent);
    Talks promised = talks(busy, nobodyAbsent, "organisation[*].contact.longest=39");
    assertThat(promised.unseen()).isLessThanOrEqualTo(40);
    assertThat(promised.unseen()).isLessThan(open.unseen());
  }

  @Test
  void groupsReachMoreClientsAndSeeLessOfEach() {
    Talks single = talks();
    Talks grouped =
        talks("organisation[*].contact.in-groups=1", "organisation[*].contact.group-size=5");
    assertThat(grouped.minutes()).isLessThan(0.5 * single.minutes());
    assertThat(grouped.error()).isGreaterThan(single.error());
  }

  @Test
  void whoHasTooMuchToDoIsBusy() {
    Load load = new Load();
    assertThat(load.busy(0.2)).isZero();
    load.press(1.5);
    assertThat(load.busy(0.2)).isBetween(0.69, 0.71);
    load.press(5);
    assertThat(load.busy(0.2)).isEqualTo(1);
  }
}

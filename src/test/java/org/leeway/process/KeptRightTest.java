package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;

/** People who keep a right beside work: where they begin, and that they stay in view. */
final class KeptRightTest {
  @Test
  void asManyYoungDisabledWorkAtTheStartAsTheDataPackSays() {
    Trial trial = new Trial(Small.regions(4), 1, 50);
    double work = 0;
    double all = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.scheme.get(row) == Scheme.YOUNG_DISABLED.ordinal()
            && !people.is(row, Status.NOBODY)) {
          all++;
          work += people.is(row, Status.WORKING) ? 1 : 0;
        }
      }
    }
    // 114,000 with capacity x 0.504 at work, 0.496 served; agents are rounded in every region.
    assertThat(work / all).isEqualTo(0.504, within(0.02));
  }

  @Test
  void whoKeepsARightStaysInViewAndNoFixedTermOutlivesTheLaw() {
    Trial trial = new Trial(Small.regions(2), 1, 100).open().weeks(110);
    int chain = trial.values().weeks("work.chain.weeks").whole();
    int followed = trial.values().weeks("work.followed").whole();
    int stayed = 0;
    int found = 0;
    int moved = 0;
    int week = trial.week().number() - 1;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (!people.is(row, Status.WORKING)) {
          continue;
        }
        int tenure = week - people.work.started.get(row);
        int inJob = week - people.work.since.get(row);
        moved += inJob < tenure ? 1 : 0;
        boolean fixed = people.work.contract.get(row) == Contract.FIXED_TERM.ordinal();
        assertThat(fixed && inJob > chain).as("a fixed term after so long").isFalse();
        if (TargetGroup.keepsRight(people, row)) {
          stayed += tenure > followed ? 1 : 0;
          found += people.service.lastContact.get(row) != Jobseekers.NEVER ? 1 : 0;
        }
      }
    }
    assertThat(stayed)
        .as("at work beside a right for longer than others are followed")
        .isPositive();
    assertThat(moved).as("went straight on to another job").isPositive();
    assertThat(found).as("went from service to work and stayed in view").isPositive();
  }

  @Test
  void whoEarnsTooLittleToBeWithoutAssistanceIsPaidTheRestForAsLongAsThatIsSo() {
    Trial trial = new Trial(Small.regions(2), 1, 100).open().weeks(130);
    int followed = trial.values().weeks("work.followed").whole();
    int week = trial.week().number() - 1;
    int stayed = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.WORKING)
            && people.scheme.get(row) == Scheme.SOCIAL_ASSISTANCE.ordinal()) {
          assertThat(people.account.isPaidBeside(row, week))
              .isEqualTo(people.work.beside.get(row) > 0);
          boolean keepsRight = TargetGroup.keepsRight(people, row);
          boolean longAtWork = week - people.work.started.get(row) > followed;
          stayed += longAtWork && !keepsRight && people.account.isPaidBeside(row, week) ? 1 : 0;
        }
      }
    }
    assertThat(stayed).as("beside assistance for longer than others are followed").isPositive();
  }

  @Test
  void peopleAtWorkAtTheStartAreSpreadOverEmployersAsJobsAre() {
    Trial trial = new Trial(Small.regions(8), 1, 100);
    double large = 0;
    double all = 0;
    double largeJobs = 0;
    double allJobs = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.WORKING)) {
          all++;
          large += region.employer(people.work.employer.get(row)).size() >= Employer.LARGE ? 1 : 0;
        }
      }
      for (Employer employer : region.employers()) {
        allJobs += employer.jobs();
        largeJobs += employer.size() >= Employer.LARGE ? employer.jobs() : 0;
      }
    }
    // About 600 people: a standard error of 2 points.
    assertThat(large / all).isEqualTo(largeJobs / allJobs, within(0.06));
  }

  @Test
  void theSameLuckEndsAJobWithOrWithoutAnotherOneAfterIt() {
    assertThat(JobFate.of(0.29, 0.4, 0.25)).isEqualTo(JobFate.ENDS);
    assertThat(JobFate.of(0.31, 0.4, 0.25)).isEqualTo(JobFate.MOVES_ON);
    assertThat(JobFate.of(0.41, 0.4, 0.25)).isEqualTo(JobFate.STAYS);
  }

  @Test
  void theHoursOfAJobCoachFallByYearAsTheLawHasIt() {
    Trial trial = new Trial(Small.regions(1), 1, 200);
    Jobseekers people = trial.people();
    people.work.hours.set(0, 20);
    people.work.coached.set(0, 1);
    JobCoach coach = new JobCoach(trial.values());
    assertThat(coach.hours(people, 0, 10)).isEqualTo(3, within(1e-9));
    assertThat(coach.hours(people, 0, 60)).isEqualTo(1.5, within(1e-9));
    assertThat(coach.hours(people, 0, 110)).isEqualTo(1.2, within(1e-9));
    assertThat(coach.prevents(people, 0, 60)).isLessThan(coach.prevents(people, 0, 10));
    assertThat(coach.isPaid(11)).isFalse();
    assertThat(coach.isPaid(12)).isTrue();
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Signal;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** From a letter to an interview, and to an offer. */
final class InterviewTest {
  private static final int SCALE = 30;
  private static final int WEEKS = 26;

  @Test
  void whoSeesMoreAtTheInterviewHiresBetter() {
    double blind = match("screening.reliability.formal=0");
    double sharp = match("screening.reliability.formal=1", "screening.reliability.letter=0");
    assertThat(sharp).isGreaterThan(blind + 0.02);
  }

  /** Mean productivity, in their jobs, of people who were hired for a vacancy. */
  private static double match(String... settings) {
    Trial trial = new Trial(Small.regions(1, settings), 1, SCALE).open();
    Map<Long, Double> hired = new HashMap<>();
    trial.afterEachPhase(
        (region, week) -> {
          Jobseekers people = region.jobseekers();
          for (int row = 0; row < people.rows(); row++) {
            if (people.is(row, Status.WORKING)
                && people.work.started.get(row) == week.number()
                && people.work.channel.get(row) == Channel.FORMAL.ordinal()) {
              hired.put(people.id.get(row), (double) people.work.match.get(row));
            }
          }
        });
    trial.weeks(WEEKS);
    assertThat(hired.size()).isGreaterThan(50);
    return hired.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  @Test
  void whoWritesTwiceAboutOneVacancyComesAcrossAsTheFirstTime() {
    Trial trial = new Trial(Small.regions(1), 1, SCALE).open().weeks(2);
    Region region = trial.region();
    Screening screening = new Screening(trial.values());
    Applicant applicant = screening.nobody();
    int row = region.jobseekers().outside().row(0);
    Week now = trial.week();
    screening.read(region, row, now, applicant);
    int channel = Channel.FORMAL.ordinal();
    double first = screening.onPaper(region, applicant, 0, channel, now);
    Week later = new Week(now.number() + 1, 0);
    assertThat(screening.onPaper(region, applicant, 0, channel, later)).isEqualTo(first);
    assertThat(screening.whenMet(region, applicant, 0, channel, now)).isNotEqualTo(first);
  }

  @Test
  void noMoreAreMetThanAreAskedToCome() {
    Trial trial =
        new Trial(Small.regions(1, "screening.invited=1", "acceptance.starts-after=4"), 1, SCALE)
            .open();
    trial.afterEachPhase(
        (region, week) -> {
          Vacancies vacancies = region.vacancies();
          for (int row = 0; row < vacancies.rows(); row++) {
            if (vacancies.taken.get(row) == 1) {
              assertThat(vacancies.shortlist.surplus(row, 0)).isPositive();
              assertThat(vacancies.shortlist.surplus(row, 1)).isZero();
            }
          }
        });
    trial.weeks(WEEKS);
  }

  @Test
  void whoHasAJobAndLooksForAnotherHasNoSpellToExplain() {
    Trial trial = new Trial(Small.regions(1), 1, SCALE).open().weeks(20);
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    Screening screening = new Screening(trial.values());
    Applicant applicant = screening.nobody();
    int employed = 0;
    int unemployed = 0;
    for (int place = 0; place < people.outside().size(); place++) {
      int row = people.outside().row(place);
      if (people.jobless.get(row) < trial.week().number() - 4 && people.gapBefore.get(row) == 0) {
        screening.read(region, row, trial.week(), applicant);
        if (people.employed.get(row) == 1) {
          assertThat(applicant.signal(Signal.SPELL)).isZero();
          employed++;
        } else {
          assertThat(applicant.signal(Signal.SPELL)).isPositive();
          unemployed++;
        }
      }
    }
    assertThat(employed).isGreaterThan(unemployed);
    assertThat(unemployed).isPositive();
  }
}

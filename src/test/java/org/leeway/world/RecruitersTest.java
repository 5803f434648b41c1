package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.process.Trial;

final class RecruitersTest {
  private static final int VACANCIES = 100_000;

  private final Region region = new Trial(Small.regions(1), 1, 100).region();
  private final Recruiters recruiters = region.recruiters();
  private final double[] openPerJob = new double[64];

  @Test
  void employersShareTheVacanciesByJobsAndBySector() {
    Arrays.fill(openPerJob, 1);
    int favoured = region.employer(0).sector();
    openPerJob[favoured] = 3;
    double all = 0;
    for (Employer employer : region.employers()) {
      all += employer.jobs() * openPerJob[employer.sector()];
    }

    int[] opened = opened();
    for (int place = 0; place < opened.length; place++) {
      Employer employer = region.employer(place);
      double due = VACANCIES * employer.jobs() * openPerJob[employer.sector()] / all;
      assertThat((double) opened[place]).as("employer %s", place).isCloseTo(due, within(1.01));
    }
  }

  @Test
  void aSectorInWhichNothingFallsOpenOpensNothing() {
    Arrays.fill(openPerJob, 1);
    int empty = region.employer(region.employers().size() - 1).sector(); // also the last of all
    openPerJob[empty] = 0;

    int[] opened = opened();
    for (int place = 0; place < opened.length; place++) {
      boolean opens = region.employer(place).sector() != empty;
      assertThat(opened[place] > 0).as("employer %s", place).isEqualTo(opens);
    }
  }

  @Test
  void countingBeginsAnewEveryTime() {
    Arrays.fill(openPerJob, 1);
    recruiters.begin(openPerJob);
    assertThat(recruiters.count(2)).isZero();
    assertThat(recruiters.count(2)).isEqualTo(1);
    assertThat(recruiters.count(3)).isZero();
    recruiters.begin(openPerJob);
    assertThat(recruiters.count(2)).isZero();
  }

  private int[] opened() {
    recruiters.begin(openPerJob);
    int[] opened = new int[region.employers().size()];
    for (int each = 0; each < VACANCIES; each++) {
      opened[recruiters.next((each + 0.5) / VACANCIES)]++;
    }
    return opened;
  }
}

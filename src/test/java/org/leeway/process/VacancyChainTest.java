package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** What becomes of the place that somebody leaves for another job. */
final class VacancyChainTest {
  private static final int SCALE = 50;
  private static final int COUNTRY = 500;
  private static final String FILLED_AGAIN = "market.left-behind.filled-again=";

  @Test
  void placesLeftAreFilledAgainWithTheStatedChance() {
    double[] sums = sums("0.9", Ledger.Figure.LEFT_BEHIND, Ledger.Figure.JOB_CHANGES);
    assertThat(sums[1]).isGreaterThan(1000);
    // Five standard errors: one false alarm in two million.
    assertThat(sums[0] / sums[1]).isCloseTo(0.9, within(5 * Math.sqrt(0.9 * 0.1 / sums[1])));
  }

  @Test
  void withoutChainsPlacesLeftAreGone() {
    double[] sums = sums("0", Ledger.Figure.LEFT_BEHIND, Ledger.Figure.JOB_CHANGES);
    assertThat(sums[0]).isZero();
    assertThat(sums[1]).isPositive();
  }

  @Test
  void asManyPlacesOpenWithChainsAsWithout() {
    double with = sums("0.9", Ledger.Figure.OPENED)[0];
    double without = sums("0", Ledger.Figure.OPENED)[0];
    assertThat(with / without).isCloseTo(1, within(0.05));
  }

  @Test
  void thePlaceIsInTheSectorOfWhoLeftAndAsksNoMoreSchooling() {
    Trial trial = new Trial(Small.regions(1, FILLED_AGAIN + "1"), 1, SCALE).open();
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    VacancyChain chain = new VacancyChain(trial.values());
    int below = 0;
    int above = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.OUTSIDE) && people.employed.get(row) == 1) {
        chain.leaves(region, row, trial.week());
        int left = vacancies.rows() - 1;
        int employer = vacancies.employer.get(left);
        assertThat(vacancies.sector.get(left)).isEqualTo(people.sector.get(row));
        assertThat(region.employer(employer).sector()).isEqualTo(people.sector.get(row));
        int less = people.education.get(row) - vacancies.education.get(left);
        assertThat(less).isBetween(0, 1);
        below += less;
        above += people.education.get(row) > 0 ? 1 : 0;
        assertThat(vacancies.opened.get(left)).isEqualTo(trial.week().number());
      }
    }
    double share = trial.values().share("market.left-behind.below-level").value();
    assertThat(above).isGreaterThan(50);
    assertThat((double) below / above)
        .isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / above)));
  }

  /** Sums of figures over most of a year after half a year. */
  private static double[] sums(String filledAgain, Ledger.Figure... figures) {
    Trial trial = new Trial(Small.country(FILLED_AGAIN + filledAgain), 1, COUNTRY).open();
    trial.weeks(26);
    double[] sums = new double[figures.length];
    for (int week = 0; week < 40; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        for (int place = 0; place < figures.length; place++) {
          sums[place] += region.ledger().figure(figures[place]);
        }
      }
    }
    return sums;
  }
}

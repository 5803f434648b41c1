package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Signal;
import org.leeway.world.Region;

/**
 * An employer counts on a subsidy or a coach by what it expects of the person, not by the truth.
 */
final class SubsidyExpectedTest {
  private static final double KNOWN = 0.5;

  private static final String[] HALF_SHOWS = {
    "screening.reliability.formal=" + KNOWN,
    "employers.disability_employers.know_wage_cost_subsidy=1"
  };

  private static Trial trial;
  private static Screening screening;

  @BeforeAll
  static void open() {
    trial = new Trial(Small.regions(1, HALF_SHOWS), 1, 200).open().weeks(2);
    screening = new Screening(trial.values());
  }

  private static Applicant letter(double ability, double offset, double coaching) {
    Applicant applicant = screening.nobody();
    applicant.row = Applicant.NOBODY;
    applicant.served = true;
    applicant.ability = ability;
    applicant.fits = 1;
    applicant.presents = trial.region().applicantsSeen().presented();
    applicant.offset = offset;
    applicant.coaching = coaching;
    applicant.age = 35;
    screening.prospect().read(applicant);
    applicant.set(Signal.DISABILITY, 1);
    return applicant;
  }

  /** What an employer expects whose picture of the person, true or not, is the same. */
  private static double expected(Applicant applicant, double picture) {
    Region region = trial.region();
    double noise = trial.values().number("screening.noise");
    applicant.luck = (picture - applicant.ability) / (noise * (1 - KNOWN));
    return screening.expected(
        region, applicant, demanding(region), Channel.FORMAL.ordinal(), true, trial.week());
  }

  /** A vacancy that asks more than most bring. */
  private static int demanding(Region region) {
    int vacancy = 0;
    while (region.vacancies().education.get(vacancy) < 2) {
      vacancy++;
    }
    return vacancy;
  }

  @Test
  void whatCannotBeSeenDoesNotMoveWhatASubsidyIsExpectedToPay() {
    double weak = expected(letter(0.2, 1, 0), 0.1);
    double strong = expected(letter(0.6, 1, 0), 0.1);
    assertThat(weak).isCloseTo(strong, within(1e-12));
    assertThat(weak).isGreaterThan(expected(letter(0.2, 0, 0), 0.1));
  }

  @Test
  void whatCannotBeSeenDoesNotMoveWhatACoachIsExpectedToMakeUpFor() {
    double weak = expected(letter(0.2, 0, 1), 0.1);
    assertThat(weak).isCloseTo(expected(letter(0.6, 0, 1), 0.1), within(1e-12));
    assertThat(weak).isGreaterThan(expected(letter(0.2, 0, 0), 0.1));
  }
}

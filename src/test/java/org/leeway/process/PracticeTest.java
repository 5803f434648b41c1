package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.world.Office;
import org.leeway.world.Professional;

/**
 * Experience counts: a parameter of the register that is called tenure must reach how well clients
 * are seen.
 */
final class PracticeTest {
  @Test
  void longTenureMakesCompetentProfessionals() {
    double fresh = competence("organisation[*].staff.tenure=0");
    double experienced = competence("organisation[*].staff.tenure=15");
    assertThat(experienced).isGreaterThan(fresh);
  }

  @Test
  void withoutLearningByPracticeTenureChangesNothing() {
    double fresh = competence("organisation[*].staff.tenure=0", "learning.practice=0");
    double experienced = competence("organisation[*].staff.tenure=15", "learning.practice=0");
    assertThat(experienced).isEqualTo(fresh);
  }

  private static double competence(String... sets) {
    Trial trial = new Trial(Small.regions(1, sets), 1, 100).open();
    double sum = 0;
    int number = 0;
    for (Office office : trial.region().offices()) {
      for (Professional professional : office.professionals()) {
        sum += professional.competence();
        number++;
      }
    }
    return sum / number;
  }
}

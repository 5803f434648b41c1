package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/** The mechanisms that work through a job rather than through the person, on and off. */
final class KnockoutTest {
  private int subsidised;
  private int guided;
  private int mediated;

  @ParameterizedTest
  @CsvSource({
    "none, true, true, true",
    "compensation, false, true, true",
    "guidance, true, false, true",
    "matching, true, true, false"
  })
  void whatIsSwitchedOffReachesNoJobAndWhatIsOnReachesSome(
      String off, boolean subsidies, boolean guidance, boolean mediation) {
    String set = off.equals("none") ? "mechanism.learning.on=yes" : "mechanism." + off + ".on=no";
    new Trial(Small.regions(12, set), 1, 100).open().afterEachPhase(this::look).weeks(80);
    assertThat(subsidised > 0).as("jobs with a subsidy").isEqualTo(subsidies);
    assertThat(guided > 0).as("jobs with guidance").isEqualTo(guidance);
    assertThat(mediated > 0).as("jobs through a professional").isEqualTo(mediation);
  }

  private void look(Region region, Week week) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.WORKING) && people.work.started.get(row) == week.number()) {
        subsidised += people.work.subsidisedUntil.get(row) > week.number() ? 1 : 0;
        guided += people.work.guidedUntil.get(row) > week.number() ? 1 : 0;
        mediated += people.work.channel.get(row) == Channel.MEDIATED.ordinal() ? 1 : 0;
      }
    }
  }
}

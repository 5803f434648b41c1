package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.world.Employer;
import org.leeway.world.EmployersSeen;
import org.leeway.world.Region;
import org.leeway.world.Sectors;

/** For whom professionals go further: for large employers whom they know. */
final class CourtingTest {
  private static final OrganisationType UWV = OrganisationType.UWV;
  private static final OrganisationType MUNICIPALITY = OrganisationType.MUNICIPALITY;
  private static final long KNOWN = 11;
  private static final long STRANGER = 12;

  private final Trial trial = new Trial(Small.regions(1), 1, 300).open();
  private final Region region = trial.region();
  private final Courting courting = new Courting(trial.values());
  private final Employer large = byJobs().get(byJobs().size() - 1);
  private final Employer small = byJobs().get(0);

  private List<Employer> byJobs() {
    return region.employers().stream().sorted(Comparator.comparingDouble(Employer::jobs)).toList();
  }

  private static void meet(Employer employer) {
    employer.shiftTrust(UWV, -1);
    employer.shiftTrust(UWV, KNOWN, 0.8, 0);
  }

  @Test
  void aLargeEmployerWhoIsKnownIsSoughtMoreThanASmallOneOrAStranger() {
    meet(large);
    meet(small);
    double largeAndKnown = courting.favours(large, UWV, KNOWN);
    assertThat(largeAndKnown).isGreaterThan(courting.favours(small, UWV, KNOWN)).isGreaterThan(1);
    assertThat(courting.favours(large, UWV, STRANGER)).isEqualTo(1);
    assertThat(courting.favours(small, UWV, KNOWN)).isGreaterThan(1);
  }

  @Test
  void anOccupationOfLargeEmployersIsSeenAsThatByTheOrganisationThatKnowsThem() {
    EmployersSeen seen = new EmployersSeen();
    int sectors = Sectors.names(trial.values()).size();
    double full = trial.values().number("weighing.large-employer");
    for (Employer employer : region.employers()) {
      employer.shiftTrust(UWV, -1);
      employer.shiftTrust(MUNICIPALITY, -1);
    }
    seen.look(region, sectors, full);
    assertThat(seen.knownLarge(UWV, large.sector())).isZero();
    for (Employer employer : region.employers()) {
      if (employer.sector() == large.sector()) {
        employer.shiftTrust(UWV, 1);
      }
    }
    seen.look(region, sectors, full);
    assertThat(seen.knownLarge(UWV, large.sector())).isPositive();
    assertThat(seen.knownLarge(UWV, small.sector() == large.sector() ? -1 : small.sector()))
        .isZero();
    assertThat(seen.knownLarge(MUNICIPALITY, large.sector())).isZero();
    assertThat(seen.knownLarge(UWV, -1)).isZero();
  }

  @Test
  void whereAllEmployersAreAlikeNoneIsAboveTheUsual() {
    EmployersSeen seen = new EmployersSeen();
    int sectors = Sectors.names(trial.values()).size();
    for (Employer employer : region.employers()) {
      employer.shiftTrust(UWV, 1);
    }
    seen.look(region, sectors, 1); // all are large in full
    for (int sector = 0; sector < sectors; sector++) {
      assertThat(seen.knownLarge(UWV, sector)).isLessThan(1e-9);
    }
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.domain.WeighingFactor;
import org.leeway.world.Appointments;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;

final class AgendaTest {
  private static final String[] NO_REQUESTS = {"service.contact.requests=0"};

  private Trial trial = new Trial(Small.regions(1, NO_REQUESTS), 1, 100).open();

  /** The clients of one professional. */
  private List<Integer> clients(int chair) {
    List<Integer> rows = new ArrayList<>();
    Jobseekers people = trial.people();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && trial.region().officeOf(row).organisation() == OrganisationType.MUNICIPALITY
          && people.service.professional.get(row) == chair) {
        rows.add(row);
      }
    }
    assertThat(rows).hasSizeGreaterThan(10);
    return rows;
  }

  /** The clients of one professional in the order in which they come. */
  private List<Integer> agenda(int chair) {
    Region region = trial.region();
    Phase.of(Editions.one(new Agenda(trial.values()))).week(region, trial.week());
    Appointments appointments = region.appointments();
    List<Integer> rows = new ArrayList<>();
    for (int place = 0; place < appointments.size(); place++) {
      if (appointments.office(place) == OrganisationType.MUNICIPALITY.ordinal()
          && appointments.chair(place) == chair) {
        rows.add(appointments.row(place));
      }
    }
    return rows;
  }

  @Test
  void newcomersComeBeforeWhoIsKnown() {
    List<Integer> clients = clients(0);
    int newcomer = clients.get(clients.size() / 2);
    for (int row : clients) {
      trial.people().service.belief.set(row, 0.5);
      trial.people().service.nextContact.set(row, trial.week().number() - 10);
      trial.people().service.lastContact.set(row, trial.week().number());
    }
    trial.people().service.lastContact.set(newcomer, Jobseekers.NEVER);
    trial.people().service.nextContact.set(newcomer, trial.week().number());
    assertThat(agenda(0)).startsWith(newcomer);
  }

  @Test
  void whoIsDueLongestComesFirst() {
    List<Integer> clients = clients(0);
    for (int place = 0; place < clients.size(); place++) {
      int row = clients.get(place);
      trial.people().service.belief.set(row, 0.5);
      trial.people().service.nextContact.set(row, trial.week().number() - place);
    }
    List<Integer> latestFirst = new ArrayList<>(clients);
    java.util.Collections.reverse(latestFirst);
    assertThat(agenda(0)).isEqualTo(latestFirst);
  }

  @Test
  void nobodyComesBeforeTheirTime() {
    for (int row : clients(0)) {
      trial.people().service.nextContact.set(row, trial.week().number() + 1);
    }
    assertThat(agenda(0)).isEmpty();
  }

  @Test
  void withStakesThePromisingClientComesFirstAmongThoseWhoAreDueEquallyLong() {
    trial = new Trial(stakes("1"), 1, 100).open();
    List<Integer> agenda = equallyLate();
    List<Double> beliefs = beliefs(agenda);
    assertThat(beliefs).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void withoutStakesPromiseAndPlaceInTheTableDoNotMatter() {
    trial = new Trial(stakes("0"), 1, 100).open();
    List<Integer> before = equallyLate();
    for (int row : before) {
      trial.people().service.belief.set(row, 1 - trial.people().service.belief.get(row));
    }
    assertThat(agenda(mostDrivenByTargets())).containsExactlyElementsOf(before);
    assertThat(before).isNotEqualTo(before.stream().sorted().toList());
  }

  private static org.leeway.scenario.Scenario stakes(String value) {
    return Small.regions(1, "service.contact.requests=0", "organisation[*].target.stakes=" + value);
  }

  private List<Integer> equallyLate() {
    int chair = mostDrivenByTargets();
    List<Integer> clients = clients(chair);
    for (int place = 0; place < clients.size(); place++) {
      int row = clients.get(place);
      trial.people().service.nextContact.set(row, trial.week().number() - 3);
      trial
          .people()
          .service
          .belief
          .set(row, (place * 7 % clients.size()) / (double) clients.size());
    }
    return agenda(chair);
  }

  private int mostDrivenByTargets() {
    int best = 0;
    List<Professional> all = trial.region().office(OrganisationType.MUNICIPALITY).professionals();
    for (Professional professional : all) {
      if (targets(professional) > targets(all.get(best))) {
        best = professional.chair();
      }
    }
    assertThat(targets(all.get(best))).isPositive();
    return best;
  }

  private static double targets(Professional professional) {
    return professional.mind().weight(WeighingFactor.TARGETS.ordinal());
  }

  private List<Double> beliefs(List<Integer> rows) {
    return rows.stream().map(row -> (double) trial.people().service.belief.get(row)).toList();
  }
}

package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.TrustInClients;

/** What clients keep and break of what was agreed, and what that does to the next (SD8). */
final class AgreementsTest {
  private static final double USUAL = 0.5;
  private static final double LONG_TALK = 60;
  private static final int MANY = 4000;

  /** A region of which all is set that the trust between two people hangs on. */
  private static final class Office {
    final Trial trial;
    final Region region;
    final Jobseekers people;
    final Agreements agreements;
    final Voice voice;

    Office(String... sets) {
      trial = new Trial(Small.regions(1, sets), 1, 1000).open().weeks(4);
      region = trial.region();
      people = trial.people();
      agreements = new Agreements(trial.values());
      voice = new Voice(trial.values());
    }

    /** Clients of one professional who must apply and talked before, long ago. */
    int[] clientsOf(Professional professional) {
      Duties duties = new Duties(trial.values());
      return IntStream.range(0, people.rows())
          .filter(row -> people.is(row, Status.SERVED))
          .filter(row -> region.professionalOf(row) == professional)
          .filter(row -> duties.applications(people, row) > 0)
          .peek(
              row -> {
                people.service.since.set(row, -200);
                people.service.lastContact.set(row, -100);
                people.activity.set(row, 0);
                people.trust.set(row, USUAL);
                people.states.set(row, State.RIGHTS, 1);
              })
          .toArray();
    }

    Professional professional() {
      return IntStream.range(0, people.rows())
          .filter(row -> people.is(row, Status.SERVED))
          .filter(row -> people.scheme.get(row) == Scheme.UNEMPLOYMENT.ordinal())
          .mapToObj(region::professionalOf)
          .findFirst()
          .orElseThrow();
    }

    void does(int row, double applications) {
      people.effort.set(row, applications);
      agreements.look(region, row, region.professionalOf(row), LONG_TALK, trial.week());
    }

    /** How often the client's wish decides, over many weeks. */
    double handedOver(int row) {
      return IntStream.range(0, MANY)
              .filter(week -> voice.decides(region, row, 0.6, new Week(week, 0)))
              .count()
          / (double) MANY;
    }
  }

  @Test
  void aBrokenAgreementTakesDirectionFromTheNextClientToo() {
    Office office = new Office("agreement.broken=0.08", "professional.trust-in-clients=0.3");
    Professional professional = office.professional();
    int[] clients = office.clientsOf(professional);
    int next = clients[1];
    double before = office.handedOver(next);
    double trusted = professional.trustInClients().level();
    for (int time = 0; time < 10; time++) {
      office.does(clients[0], 0);
    }

    assertThat(professional.trustInClients().level()).isLessThan(0.5 * trusted);
    assertThat(office.handedOver(next)).isLessThan(0.7 * before);
  }

  @Test
  void trustComesInSmallStepsAndGoesInLargerOnes() {
    Office office = new Office();
    Professional professional = office.professional();
    int client = office.clientsOf(professional)[0];
    professional.trustInClients().see(0.5, 0.5); // half
    double before = professional.trustInClients().level();
    office.does(client, 10);
    double kept = professional.trustInClients().level();
    office.does(client, 0);

    assertThat(kept).isGreaterThan(before);
    assertThat(professional.trustInClients().level()).isLessThan(before);
  }

  @Test
  void whoTakesPartAllWeekKeepsWhatWasAgreedWithoutWriting() {
    Office office = new Office();
    Professional professional = office.professional();
    int client = office.clientsOf(professional)[0];
    office.people.activity.set(client, 1);
    double before = professional.trustInClients().level();
    office.does(client, 0);

    assertThat(professional.trustInClients().level()).isGreaterThan(before);
  }

  @Test
  void aFirstConversationAndAClientWithoutDutiesOrAtWorkTellNothing() {
    Office office = new Office();
    Professional professional = office.professional();
    int[] clients = office.clientsOf(professional);
    double before = professional.trustInClients().level();
    office.people.service.lastContact.set(clients[0], Jobseekers.NEVER);
    office.does(clients[0], 0);
    office.people.scheme.set(clients[1], Scheme.YOUNG_DISABLED.ordinal());
    assertThat(new Duties(office.trial.values()).applications(office.people, clients[1])).isZero();
    office.does(clients[1], 0);
    office.people.status.set(clients[2], Status.WORKING.ordinal());
    office.does(clients[2], 0);

    assertThat(professional.trustInClients().level()).isEqualTo(before);
  }

  @Test
  void atUsualTrustTheOrganisationsOwnShareIsHandedOver() {
    Office office =
        new Office(
            "agreement.kept=0",
            "agreement.broken=0",
            "manager.backs-clients=0",
            "organisation[*].client-voice=0");
    int client = office.clientsOf(office.professional())[0];
    long id = office.people.id.get(client);
    double rights = office.people.now(State.RIGHTS, client);

    for (int week = 0; week < MANY; week++) {
      boolean own = office.region.draws().happens(Purpose.VOICE, id, week, 0, 0.6 * rights);
      assertThat(office.voice.decides(office.region, client, 0.6, new Week(week, 0)))
          .isEqualTo(own);
    }
  }

  @Test
  void asMuchMoreTrustHandsOverAsMuchMoreAsLessTrustHandsOverLess() {
    Office office = new Office("organisation[*].client-voice=0");
    Professional professional = office.professional();
    int client = office.clientsOf(professional)[0];
    TrustInClients trust = professional.trustInClients();
    double usual = trust.level() / trust.againstUsual();
    double[] levels = {0.5 * usual, usual, 1.5 * usual};
    double[] share = new double[levels.length];
    for (int at = 0; at < levels.length; at++) {
      trust.see(levels[at], 1 - levels[at]); // all forgotten but this
      assertThat(trust.level()).isCloseTo(levels[at], within(1e-9));
      share[at] = office.handedOver(client);
    }

    assertThat(share[1] - share[0]).isPositive();
    assertThat(share[2] - share[1]).isCloseTo(share[1] - share[0], within(0.03));
  }

  @Test
  void aClientWithoutTrustIsHandedNothing() {
    Office office = new Office();
    int client = office.clientsOf(office.professional())[0];
    office.people.trust.set(client, 0);

    assertThat(office.handedOver(client)).isZero();
  }
}
